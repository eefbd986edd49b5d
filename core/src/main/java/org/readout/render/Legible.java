package org.readout.render;

/**
 * Text of reports made fit to show. Reports are hostile input: escape sequences move a terminal's
 * cursor, controls of writing direction make words read in another order than they stand.
 */
public final class Legible {

  private static final char REPLACEMENT = '\uFFFD';
  private static final int CONTROL_PICTURES = 0x2400;

  private Legible() {}

  /**
   * One line: white space collapsed to single spaces, none at the edges, control characters shown
   * as their pictures, marks of direction and other invisible ones left out.
   */
  public static String line(CharSequence text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); ) {
      int c = Character.codePointAt(text, i);
      i += Character.charCount(c);
      if (isSpace(c)) {
        space = true;
      } else if (!isInvisible(c)) {
        if (space && !line.isEmpty()) {
          line.append(' ');
        }
        space = false;
        line.appendCodePoint(visible(c));
      }
    }
    return line.toString();
  }

  /** As {@link #line}, but a space for every white space and those at the edges kept. */
  public static String run(CharSequence text) {
    StringBuilder run = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = Character.codePointAt(text, i);
      i += Character.charCount(c);
      if (isSpace(c)) {
        run.append(' ');
      } else if (!isInvisible(c)) {
        run.appendCodePoint(visible(c));
      }
    }
    return run.toString();
  }

  private static boolean isSpace(int c) {
    return switch (Character.getType(c)) {
      case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == 0x0B || c == 0x85;
    };
  }

  /** All of Unicode's format characters but the two joiners that some scripts need. */
  private static boolean isInvisible(int c) {
    return Character.getType(c) == Character.FORMAT && c != 0x200C && c != 0x200D;
  }

  private static int visible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> c < ' ' ? CONTROL_PICTURES + c : REPLACEMENT;
      case Character.SURROGATE -> REPLACEMENT;
      default -> c == 0xFFFE || c == 0xFFFF ? REPLACEMENT : c;
    };
  }
}
