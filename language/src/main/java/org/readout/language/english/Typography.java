package org.readout.language.english;

import org.readout.text.Forgotten;

/** The typographic marks of a text, made plain without moving any offset. */
final class Typography {

  private Typography() {}

  /** The text with plain apostrophes, quotation marks, dashes and blanks, of the same length. */
  static String plain(CharSequence text) {
    char[] plain = new char[text.length()];
    for (int i = 0; i < plain.length; i++) {
      plain[i] = plain(text.charAt(i));
    }
    return new String(plain);
  }

  /** The plain character that stands for this one; itself if it is plain. */
  static char plain(char c) {
    if (c < 0xA0) {
      return c;
    }
    return switch (c) {
      case '\u2018', '\u2019', '\u201A', '\u201B', '\u02BC', '\u2032', '\u2039', '\u203A' -> '\'';
      case '\u00AB', '\u00BB', '\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\uFF02' -> '"';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
      case '\u00A0', '\u202F', '\u2007', '\u2009', '\u200B', '\uFEFF', '\u2028', '\u2029' -> ' ';
      case Forgotten.BLOCK -> ' ';
      default -> Character.isSpaceChar(c) ? ' ' : c;
    };
  }

  static boolean isBlank(char c) {
    return c <= ' ' || (c >= 0x7F && (c < 0xA0 || plain(c) == ' '));
  }

  /** True for the long dashes, which part words even without blanks around them. */
  static boolean isLongDash(char c) {
    return c == '\u2014' || c == '\u2015';
  }

  /** What a mark of quotation says by its own shape about the side of the words it stands on. */
  static Side sideOf(char mark) {
    return switch (mark) {
      case '\u201C', '\u201E', '\u201F', '\u2018', '\u201A', '\u201B', '\u00AB', '\u2039' ->
          Side.OPENS;
      case '\u201D', '\u2019', '\u00BB', '\u203A' -> Side.CLOSES;
      default -> Side.EITHER;
    };
  }

  /** The side of the words that a mark of quotation stands on. */
  enum Side {
    /** It is no mark of quotation. */
    NONE,
    OPENS,
    CLOSES,
    EITHER
  }
}
