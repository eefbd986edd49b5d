package org.readout.render;

/**
 * The marks of quotation of words that are shown out of their sentence: where one half stands in
 * them and the other was left behind, the other is added outside of the words, which stay as they
 * are.
 */
final class QuotationMarks {

  private QuotationMarks() {}

  /** The words with the marks that they lack. */
  static String paired(String words) {
    return before(words) + words + after(words);
  }

  /** The opening marks that are missing; mostly none. */
  static String before(String words) {
    String curly = "“".repeat(unopened(words));
    return isOdd(words) && !opens(words) ? "\"" + curly : curly;
  }

  /** The closing marks that are missing; mostly none. */
  static String after(String words) {
    String curly = "”".repeat(unclosed(words));
    return isOdd(words) && opens(words) ? curly + "\"" : curly;
  }

  private static int unopened(String words) {
    int open = 0;
    int missing = 0;
    for (int i = 0; i < words.length(); i++) {
      if (words.charAt(i) == '“') {
        open++;
      } else if (words.charAt(i) == '”') {
        missing += open == 0 ? 1 : 0;
        open = Math.max(0, open - 1);
      }
    }
    return missing;
  }

  private static int unclosed(String words) {
    int open = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      open = c == '“' ? open + 1 : c == '”' ? Math.max(0, open - 1) : open;
    }
    return open;
  }

  private static boolean isOdd(String words) {
    return words.chars().filter(c -> c == '"').count() % 2 == 1;
  }

  /** Whether the last straight mark stands before a word rather than behind one. */
  private static boolean opens(String words) {
    int at = words.lastIndexOf('"');
    boolean apart = at == 0 || !Character.isLetterOrDigit(words.charAt(at - 1));
    return apart && at + 1 < words.length() && Character.isLetterOrDigit(words.charAt(at + 1));
  }
}
