package org.readout.language.english.time;

/**
 * A word that the grammar knows.
 *
 * @param text the word in lower case
 * @param value what it counts or names, by its kind
 * @param outlook where a clause with this word as its verb looks
 */
record Lexeme(String text, Kind kind, int value, Outlook outlook) {

  /** Every word that the grammar does not know. */
  static final Lexeme OTHER = new Lexeme("", Kind.OTHER, 0, Outlook.OPEN);

  boolean plural() {
    return text.endsWith("s");
  }
}
