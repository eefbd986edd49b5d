package org.readout.language.english.attribution;

/** What a quotation mark, where it stands, can be. */
enum Mark {
  OPENING,
  CLOSING,
  /** Opens if nothing is open, else closes. */
  EITHER,
  /** An apostrophe, an inch, a foot or a slip. */
  NONE;

  /** Whether a character is a double mark by itself, low and angular ones among them. */
  static boolean isDouble(char c) {
    return switch (c) {
      case '"', '\u201c', '\u201d', '\u201e', '\u201f', '\u00ab', '\u00bb', '\uff02' -> true;
      default -> false;
    };
  }

  /** Whether a character is a single mark or an apostrophe. */
  static boolean isSingle(char c) {
    return switch (c) {
      case '\'', '`', '\u2018', '\u2019', '\u201a', '\u201b', '\u2039', '\u203a', '\u00b4' -> true;
      default -> false;
    };
  }

  /** Whether it is written the same at both ends of a quotation. */
  static boolean isStraight(char c) {
    return c == '"' || c == '\'' || c == '\uff02';
  }

  /** Whether what stands before a mark lets it open: nothing, white space, a bracket, a dash. */
  static boolean mayOpenAfter(char before) {
    return before == 0
        || isSpace(before)
        || isDash(before)
        || isOpeningGlyph(before)
        || "([{/=>".indexOf(before) >= 0
        || isStraight(before);
  }

  /** Whether what stands after a mark lets it close: nothing, white space, punctuation. */
  static boolean mayCloseBefore(char after) {
    return after == 0
        || isSpace(after)
        || isDash(after)
        || ".,;:!?)]}/<\u2026".indexOf(after) >= 0
        || isDouble(after)
        || isSingle(after);
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f' || c == '\u2007';
  }

  private static boolean isDash(char c) {
    return c == '-' || (c >= '\u2010' && c <= '\u2015');
  }

  private static boolean isOpeningGlyph(char c) {
    return c == '\u201c' || c == '\u2018' || c == '\u201e' || c == '\u201a' || c == '`';
  }
}
