package org.readout.language.english.time;

/**
 * What was read from a token on.
 *
 * @param end one past its last token
 */
record Match(int end, Meaning meaning) {

  /** The match that goes farther, the first if both go as far. */
  static Match longer(Match one, Match other) {
    return other.end > one.end ? other : one;
  }
}
