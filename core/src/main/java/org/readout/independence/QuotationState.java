package org.readout.independence;

/**
 * Whether a place lies inside quotation marks, read mark by mark. Marks inside others do not count.
 */
final class QuotationState {

  /** The mark that opened the quotation that is read; 0 outside of one. */
  private char open;

  private boolean whole;

  /**
   * Begins a paragraph.
   *
   * @param whole whether all of it is somebody's words
   */
  void begin(boolean whole) {
    open = 0;
    this.whole = whole;
  }

  boolean isInside() {
    return whole || open != 0;
  }

  /** Reads one character. */
  void read(String text, int at) {
    char c = text.charAt(at);
    if (open == 0) {
      if (opens(text, at, c)) {
        open = c;
      }
    } else if (closes(text, at, c)) {
      open = 0;
    }
  }

  private static boolean opens(String text, int at, char c) {
    return switch (c) {
      case '“', '„', '«', '"' -> true;
      case '‘', '\'' -> !isWord(text, at - 1) && isWord(text, at + 1);
      default -> false;
    };
  }

  private boolean closes(String text, int at, char c) {
    return switch (open) {
      case '“', '„', '"' -> c == '”' || c == '"' || (open == '„' && c == '“');
      case '«' -> c == '»';
      default -> (c == '’' || c == '\'') && !isWord(text, at + 1);
    };
  }

  private static boolean isWord(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }
}
