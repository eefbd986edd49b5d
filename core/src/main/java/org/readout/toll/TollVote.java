package org.readout.toll;

import org.readout.annotation.Toll.Kind;

/**
 * What some words say for a count.
 *
 * @param kind what is counted; {@link Kind#STRUCK} counts killed and injured together
 * @param number so many
 * @param exact whether it speaks against more
 * @param weight how much it tells, at least 0
 */
record TollVote(Kind kind, int number, boolean exact, double weight) {

  TollVote times(double factor) {
    return new TollVote(kind, number, exact, factor * weight);
  }

  /** What it adds to the score of a count. */
  double score(Casualties count) {
    int counted = count.of(kind);
    return counted == number || (!exact && counted > number) ? weight : 0;
  }
}
