package org.readout.language.english.toll;

import org.readout.annotation.Toll;

/**
 * A word of a sentence that tells of harm, and the people whom it came to.
 *
 * @param word the predicate
 * @param victim the head of the phrase that names them, or who did it if they did it to themselves
 * @param own whether they did it to themselves
 * @param dealt whether somebody else is said to have done it
 * @param doer the head of the phrase that names who did it, or -1
 * @param risen whether the number of victims is said to stand in place of a smaller one
 */
record Harm(
    Toll.Kind kind, int word, int victim, boolean own, boolean dealt, int doer, boolean risen) {

  static Harm to(Toll.Kind kind, int word, int victim) {
    return new Harm(kind, word, victim, false, false, -1, false);
  }

  static Harm own(Toll.Kind kind, int word, int doer) {
    return new Harm(kind, word, doer, true, false, doer, false);
  }

  static Harm dealt(Toll.Kind kind, int word, int victim, int doer) {
    return new Harm(kind, word, victim, false, true, doer, false);
  }

  static Harm toll(Toll.Kind kind, int word, int number, boolean risen) {
    return new Harm(kind, word, number, false, false, -1, risen);
  }
}
