package org.readout.language.english.claim;

import org.readout.annotation.Sentence;
import org.readout.text.Forgotten;

/**
 * What is left of a sentence of which words were forgotten, such as "said the mayor": it tells
 * nothing by itself.
 */
final class Remnants {

  /** So many words behind a gap say at most who spoke. */
  private static final int FEW = 6;

  private static final String ENDINGS = ".!?";

  private Remnants() {}

  static boolean isOne(Sentence sentence, String text) {
    int start = sentence.span().start();
    int end = sentence.span().end();
    if (isBehindGap(text, start)) {
      return Character.isLowerCase(text.charAt(start)) || sentence.words().size() <= FEW;
    }
    return ENDINGS.indexOf(text.charAt(end - 1)) < 0 && isBeforeGap(text, end);
  }

  private static boolean isBehindGap(String text, int start) {
    int at = start - 1;
    while (at >= 0 && isBetween(text.charAt(at))) {
      at--;
    }
    return at >= 0 && text.charAt(at) == Forgotten.BLOCK;
  }

  private static boolean isBeforeGap(String text, int end) {
    int at = end;
    while (at < text.length() && isBetween(text.charAt(at))) {
      at++;
    }
    return at < text.length() && text.charAt(at) == Forgotten.BLOCK;
  }

  private static boolean isBetween(char c) {
    return c != Forgotten.BLOCK && c != '\n' && !Character.isLetterOrDigit(c);
  }
}
