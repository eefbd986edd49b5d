package org.readout.fact;

import java.util.List;

/**
 * How likely it is that two tellings tell the same fact: the measures of {@link Likeness}, weighed.
 * The weights were set with a logistic regression on pairs of clauses that were read and labelled
 * as a guide. What differs between them (a number, a day, a name) counts little: that is for the
 * conflicts. That who did it and to whom change places counts by a weight set by hand, for hardly a
 * labelled pair shows it.
 */
final class SameFact {
  private static final double BIAS = -2.1;

  /** Pairs of next to no likeness are not looked at twice. */
  private static final double COSINE = 0.66;

  private static final double COVERED = 0.45;

  private SameFact() {}

  /** The pairs of different reports that may tell the same. */
  static List<Groups.Pair> pairs(List<Telling> tellings) {
    return new Pairings(tellings)
        .find(SameFact::isPromising).stream()
            .map(pair -> new Groups.Pair(pair.one(), pair.other(), probability(pair.measures())))
            .toList();
  }

  static boolean isPromising(Measures measures) {
    return measures.of(Measure.COSINE) >= COSINE || measures.of(Measure.COVERED) > COVERED;
  }

  private static double probability(Measures measures) {
    double sum = BIAS;
    for (Measure measure : Measure.values()) {
      sum += weight(measure) * measures.of(measure);
    }
    return 1 / (1 + Math.exp(-sum));
  }

  private static double weight(Measure measure) {
    return switch (measure) {
      case COSINE -> -1.1;
      case CLOSE -> 3.0;
      case COVERED -> 0.1;
      case EQUAL -> 1.1;
      case SHARED -> 2.1;
      case PREDICATE -> 1.6;
      case AGENT -> -0.2;
      case OTHER_AGENT -> -0.1;
      case PATIENT -> 0.8;
      case OTHER_PATIENT -> 0.3;
      case ENTITIES -> 0.1;
      case OTHER_ENTITIES -> 0.1;
      case REVERSED -> -4.0;
      case AMOUNT -> 1.7;
      case OTHER_AMOUNT -> -0.0;
      case TIME -> 1.7;
      case OTHER_TIME -> -0.1;
      case POLARITY -> -1.2;
      case PLANNED -> -0.3;
      case SAME_VOICE -> 0.2;
      case OTHER_VOICE -> -1.8;
      case ONE_VOICE -> -0.7;
      case UTTERANCE -> 2.0;
      case LENGTH -> -0.7;
      case LESS -> -0.3;
      case MORE -> -0.4;
      case LACKED_LESS, LACKED_MORE, LACKING_LESS, LACKING_MORE -> 0;
      case PREDICATES, PREDICATE_LESS, PREDICATE_MORE -> 0;
      case FARTHER -> -7.4;
      case NEARER -> -6.4;
      case LESS_EQUAL -> -4.4;
      case MORE_EQUAL -> -2.6;
    };
  }
}
