package org.readout.ingest.page;

import java.util.Locale;

/** Words as they are compared: without case, punctuation and the width of spaces. */
final class Words {

  private Words() {}

  /** Runs of letters and digits in small letters, with single spaces between. */
  static String folded(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isLetterOrDigit(c)) {
        gap = true;
      } else {
        if (gap && !folded.isEmpty()) {
          folded.append(' ');
        }
        gap = false;
        folded.append(c);
      }
    }
    return folded.toString().toLowerCase(Locale.ROOT);
  }

  /** Single spaces between, none at the ends. */
  static String spaced(String text) {
    StringBuilder spaced = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
        gap = true;
      } else {
        if (gap && !spaced.isEmpty()) {
          spaced.append(' ');
        }
        gap = false;
        spaced.append(c);
      }
    }
    return spaced.toString();
  }

  static int count(String text) {
    int count = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean part = Character.isLetterOrDigit(text.charAt(i));
      count += part && !inside ? 1 : 0;
      inside = part;
    }
    return count;
  }
}
