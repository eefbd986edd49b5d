package org.readout.app.cli;

import org.readout.grouping.Reason;

/** Reasons for and against two reports telling of one event, in words. */
final class WhyWords {

  private WhyWords() {}

  static String of(Reason reason) {
    String words = String.join(", ", reason.words());
    return switch (reason.kind()) {
      case WORDS -> "words in common: " + words;
      case LEAD -> "words in common in title and first sentences: " + words;
      case NAMES -> "words of names in common: " + words;
      case MEANING -> "title and first sentences mean something alike";
      case AGES ->
          reason.weight() > 0 ? "people of the same age: " + words : "people of other ages";
      case NUMBERS -> "numbers in common: " + words;
      case DAYS -> reason.weight() > 0 ? "both speak of " + words : "they speak of other days";
      case PLACES -> "they name other towns or countries";
      case TIME_APART -> "the time between their publication, as far as it is known";
      case STORY_AGE -> "how long ago the story began";
      case TEMPLATE -> "like words round other numbers: a form that is filled in anew";
    };
  }
}
