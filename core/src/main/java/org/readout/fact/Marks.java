package org.readout.fact;

/** The marks of quotation and brackets of words that are taken out of their sentence. */
final class Marks {
  private static final String OPENING = "“«([‘";
  private static final String CLOSING = "”»)]’";

  private Marks() {}

  /** Without the marks whose other half was left behind. */
  static String balanced(String words) {
    StringBuilder kept = new StringBuilder();
    int straight = (int) words.chars().filter(c -> c == '"').count();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean alone =
          isAlone(words, i, c) || (c == '"' && straight % 2 == 1 && i == words.lastIndexOf('"'));
      if (!alone) {
        kept.append(c);
      }
    }
    return kept.toString().strip();
  }

  private static boolean isAlone(String words, int at, char c) {
    int opening = OPENING.indexOf(c);
    if (opening >= 0) {
      return words.indexOf(CLOSING.charAt(opening), at) < 0;
    }
    int closing = CLOSING.indexOf(c);
    boolean apostrophe = c == '’';
    return closing >= 0 && !apostrophe && words.lastIndexOf(OPENING.charAt(closing), at) < 0;
  }
}
