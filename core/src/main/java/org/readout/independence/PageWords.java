package org.readout.independence;

import java.util.List;
import java.util.Locale;

/** Knows sentences that are about the page and not about the matter. */
final class PageWords {

  /** No sentence that is longer is taken for one. */
  private static final int LONGEST = 600;

  private static final List<String> MARKS =
      List.of(
          "copyright",
          "©",
          "all rights reserved",
          "may not be published",
          "may not be reproduced",
          "redistribut",
          "contributed to this",
          "contributing:",
          "read or share this",
          "get the latest",
          "get breaking",
          "newsletter",
          "cookie",
          "subscrib",
          "sign up",
          "log in",
          "sign in",
          "follow us",
          "follow me",
          "follow him",
          "follow her",
          "like us on",
          "on twitter",
          "on facebook",
          "privacy policy",
          "terms of",
          "javascript",
          "ad block",
          "your browser",
          "download the",
          "free app",
          "crime stoppers",
          "crimestoppers",
          "developing story",
          "story will be updated",
          "check back",
          "stay with",
          "pending comments",
          "leave a comment",
          "related article",
          "related story",
          "related stories",
          "related coverage",
          "click here",
          "slideshow",
          "(published ",
          "view full",
          "copy this code",
          "information from:",
          "report an error",
          "text alerts",
          "email alerts",
          "e-mail alerts",
          "was included in this report",
          "to leave a tip",
          "can remain anonymous",
          "reprint permission",
          "used under license",
          "advertisement",
          "please enable",
          "your inbox",
          "email notification",
          "can be reached at",
          "staff writer",
          "reach him at",
          "reach her at");

  private static final List<String> CALLERS =
      List.of(
          "anyone",
          "anybody",
          "tipster",
          "those with",
          "those who",
          "person with",
          "persons with",
          "people with",
          "if you have",
          "if you saw",
          "if you know",
          "witnesses who",
          "citizens",
          "the public",
          "tips",
          "with information",
          "with tips");

  private static final List<String> CALLS =
      List.of(
          "to call",
          "to contact",
          "can call",
          "can contact",
          "should call",
          "should contact",
          "please call",
          "please contact",
          "urged to",
          "asked to",
          "encouraged to",
          "call ",
          "contact ",
          "may call",
          "be phoned");

  private PageWords() {}

  /**
   * A post that a page shows: "— Jo Doe (@jodoe) May 2, 2031". It is whoever posted it who speaks.
   */
  static boolean isPost(String paragraph) {
    return paragraph.contains("(@") || paragraph.contains("pic.twitter.com");
  }

  /** A line of rights, of services or of contributors, or a call for tips. */
  static boolean isAboutPage(String sentence) {
    if (sentence.length() > LONGEST) {
      return false;
    }
    String lower = sentence.toLowerCase(Locale.ROOT);
    return holds(lower, MARKS) || (holds(lower, CALLERS) && holds(lower, CALLS));
  }

  private static boolean holds(String lower, List<String> marks) {
    for (String mark : marks) {
      if (lower.contains(mark)) {
        return true;
      }
    }
    return false;
  }
}
