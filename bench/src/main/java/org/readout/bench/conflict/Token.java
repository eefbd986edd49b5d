package org.readout.bench.conflict;

import org.readout.text.Span;

/** A word, a number or a mark of a text. */
public record Token(Span span, String text) {

  boolean isCapital() {
    return Character.isUpperCase(text.charAt(0));
  }

  boolean isWord() {
    return Character.isLetter(text.charAt(0));
  }

  boolean isSmall() {
    return Character.isLowerCase(text.charAt(0));
  }

  String lower() {
    return text.toLowerCase(java.util.Locale.ROOT);
  }

  /** The word without the commonest endings, enough to see that two words are of one kin. */
  String stem() {
    String word = lower();
    for (String ending : new String[] {"ing", "ed", "es", "s", "e"}) {
      if (word.length() >= ending.length() + 3 && word.endsWith(ending)) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }

  boolean isContent() {
    return (isWord() || Character.isDigit(text.charAt(0))) && !Words.COMMON.contains(lower());
  }
}
