package org.readout.language.english.claim;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.readout.annotation.Tree;

/** Knows the words of a page that are no report: prompts to share, to sign up, to read on. */
final class Furniture {
  private static final List<String> PHRASES =
      List.of(
          "click to share",
          "opens in new window",
          "share on facebook",
          "share on twitter",
          "share on whatsapp",
          "share this article",
          "share this with",
          "could not subscribe",
          "thank you for subscribing",
          "thanks for subscribing",
          "directly to your inbox",
          "to your inbox",
          "sms alerts",
          "email alerts",
          "email notifications",
          "e-mail notifications",
          "your notification",
          "invalid email",
          "related articles",
          "related stories",
          "related topics",
          "read more:",
          "read next",
          "most popular",
          "sign up for our",
          "subscribe to our",
          "follow us on",
          "like us on",
          "download our app",
          "privacy policy",
          "terms of service",
          "terms and conditions",
          "cookie policy",
          "special offers for",
          "getty images",
          "image copyright",
          "all comments",
          "comments section",
          "view gallery",
          "buy photo",
          "last updated",
          "scroll down for video",
          "play slideshow",
          "saving your");

  private static final Set<String> READER = Set.of("you", "your", "us", "our", "here");

  private static final Set<String> PROMPTS =
      Set.of(
          "inbox",
          "email",
          "e-mail",
          "newsletter",
          "newsletters",
          "notification",
          "notifications",
          "subscribe",
          "subscription",
          "browser",
          "javascript",
          "click",
          "tap",
          "app",
          "updates",
          "password",
          "login",
          "unsubscribe");

  private static final Set<String> AGENCIES =
      Set.of("getty", "reuters", "epa", "afp", "alamy", "rex", "swns", "pa", "ap", "shutterstock");

  private Furniture() {}

  /**
   * Whether the words of a clause are such.
   *
   * @param own its words, at least one
   */
  static boolean isOne(Tree tree, List<Integer> own) {
    StringBuilder plain = new StringBuilder();
    boolean reader = false;
    boolean prompt = false;
    for (int word : own) {
      String text = tree.word(word).text().toLowerCase(Locale.ROOT);
      plain.append(text).append(' ');
      reader |= READER.contains(text);
      prompt |= PROMPTS.contains(text);
    }
    return (reader && prompt)
        || isGallery(tree, own)
        || PHRASES.stream().anyMatch(plain.toString()::contains);
  }

  /** "Getty 4/19 Crowds gather": the pictures of a page, each with its number. */
  private static boolean isGallery(Tree tree, List<Integer> own) {
    boolean numbered = false;
    boolean agency = false;
    for (int word : own) {
      String text = tree.word(word).text().toLowerCase(Locale.ROOT);
      numbered |= isPart(text);
      agency |= AGENCIES.contains(text) || text.startsWith("afp/");
    }
    return numbered && agency;
  }

  /** "4/19". */
  private static boolean isPart(String text) {
    int slash = text.indexOf('/');
    return slash > 0
        && slash < text.length() - 1
        && text.codePoints().allMatch(c -> c == '/' || Character.isDigit(c));
  }

  /** "Get our news daily": what the page itself bids its readers do. */
  static boolean bids(Tree tree, Clause clause) {
    int verb = clause.head();
    return tree.head(verb) < 0
        && tree.word(verb).tag().equals("VB")
        && tree.child(verb, "nsubj", "nsubjpass", "csubj", "expl", "aux").isEmpty();
  }
}
