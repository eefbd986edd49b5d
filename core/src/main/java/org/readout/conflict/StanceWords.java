package org.readout.conflict;

/** What a language knows of the words that show how a text stands to what is told. */
public interface StanceWords {

  /**
   * Whether a word is such a sign.
   *
   * @param word a form or the base form, in lower case
   */
  boolean has(Sign sign, String word);

  /**
   * Whether two words that follow each other are such a sign: "turns out".
   *
   * @param base the base form of the first, in lower case
   * @param next the form of the second, in lower case
   */
  boolean has(Sign sign, String base, String next);
}
