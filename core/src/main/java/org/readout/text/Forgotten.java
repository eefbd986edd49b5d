package org.readout.text;

/** What stands in a text in place of words that were forgotten: nothing is read of it. */
public final class Forgotten {

  /** A full block, for every code unit that is gone. */
  public static final char BLOCK = '\u2588';

  private Forgotten() {}

  /** Whether something is gone from a stretch of a text. */
  public static boolean isIn(CharSequence text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == BLOCK) {
        return true;
      }
    }
    return false;
  }
}
