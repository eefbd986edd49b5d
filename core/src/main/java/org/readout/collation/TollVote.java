package org.readout.collation;

import org.readout.annotation.Toll;
import org.readout.annotation.Toll.Kind;

/**
 * What some words say for a count.
 *
 * @param kind what is counted; {@link Kind#STRUCK} counts killed and injured together
 * @param number so many
 * @param exact whether more are spoken against
 * @param weight how much it tells
 */
record TollVote(Kind kind, int number, boolean exact, double weight) {

  /** The same vote with another weight. */
  TollVote of(double other) {
    return new TollVote(kind, number, exact, other);
  }

  /** What it adds to the score of a count. */
  double score(Casualties count) {
    int counted =
        switch (kind) {
          case KILLED -> count.killed();
          case INJURED -> count.injured();
          case STRUCK -> count.killed() + count.injured();
        };
    if (counted == number) {
      return weight;
    }
    if (!exact && counted > number) {
      return weight;
    }
    return 0;
  }
}
