package org.readout.language.english;

import java.util.Set;

/**
 * Knows where a page runs a caption or a heading together with the sentence that follows: "on lap
 * 20 of a dramatic race The young driver lost control".
 */
final class RunOn {

  /** Words with a capital that begin a sentence and hardly ever stand so within one. */
  private static final Set<String> BEGINNING =
      Set.of(
          "The", "He", "She", "They", "His", "Her", "Their", "But", "There", "These", "It", "We");

  /** Words that do so after one without a capital; after another they may be of a title. */
  private static final Set<String> AFTER_LOWER =
      Set.of(
          "A",
          "An",
          "And",
          "This",
          "When",
          "While",
          "After",
          "In",
          "On",
          "At",
          "As",
          "However",
          "Meanwhile",
          "Immediately",
          "Earlier",
          "Later",
          "Its",
          "With",
          "Despite",
          "Although");

  /** What is not finished before such a word: "of The book", "asked How". */
  private static final Set<String> OPEN =
      Set.of(
          "of",
          "in",
          "the",
          "a",
          "an",
          "and",
          "or",
          "but",
          "at",
          "to",
          "by",
          "for",
          "from",
          "on",
          "with",
          "as",
          "than",
          "that",
          "called",
          "titled",
          "named",
          "is",
          "was",
          "are",
          "were",
          "into",
          "about",
          "if",
          "because",
          "like",
          "via",
          "film",
          "book",
          "song",
          "novel",
          "show",
          "series",
          "newspaper",
          "magazine",
          "vs",
          "vs.",
          "thinks",
          "think",
          "read",
          "reads");

  private RunOn() {}

  /**
   * Whether a sentence begins at a word in spite of no stop before it.
   *
   * @param before the word before it
   * @param after the word behind it
   */
  static boolean begins(String before, String word, String after) {
    boolean known = BEGINNING.contains(word) || AFTER_LOWER.contains(word);
    if (known && isLower(after) && before.equals(")")) {
      return BEGINNING.contains(word);
    }
    if (!known || !isLower(after) || !isWord(before)) {
      return false;
    }
    return (isLower(before) || Character.isDigit(before.charAt(0)))
        ? !OPEN.contains(before) && !SentenceStarts.isSaying(before)
        : BEGINNING.contains(word) && !SentenceStarts.contains(before);
  }

  private static boolean isLower(String word) {
    return Character.isLowerCase(word.charAt(0));
  }

  private static boolean isWord(String word) {
    return Character.isLetterOrDigit(word.charAt(0))
        && Character.isLetterOrDigit(word.charAt(word.length() - 1));
  }
}
