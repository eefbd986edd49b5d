package org.readout.fact;

import java.util.List;

/**
 * How likely it is that two tellings tell the same fact: the measures of {@link Likeness}, weighed.
 * The weights are those of a logistic regression on pairs of clauses that were read and labelled
 * ({@code WeighLikeness} in {@code teaching}). Some work against each other, as those of measures
 * do that go together. What differs between them (a number, a day, a name) counts little: that is
 * for the conflicts. That who did it and to whom change places counts by a weight set by hand, for
 * hardly a labelled pair shows it.
 */
final class SameFact {
  private static final double BIAS = -5.94;

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
      case COSINE -> -9.74;
      case CLOSE -> -5.03;
      case COVERED -> -0.12;
      case EQUAL -> -1.12;
      case SHARED -> 2.20;
      case PREDICATE -> 0.43;
      case AGENT -> 0.16;
      case OTHER_AGENT -> 0.08;
      case PATIENT -> 0.50;
      case OTHER_PATIENT -> 0.22;
      case ENTITIES -> -0.02;
      case OTHER_ENTITIES -> -0.11;
      case REVERSED -> -8.00;
      case AMOUNT -> 1.18;
      case OTHER_AMOUNT -> -0.90;
      case TIME -> 1.42;
      case OTHER_TIME -> -0.57;
      case POLARITY -> -0.64;
      case PLANNED -> -0.34;
      case SAME_VOICE -> 0.10;
      case OTHER_VOICE -> -1.45;
      case ONE_VOICE -> -0.29;
      case UTTERANCE -> 1.28;
      case LENGTH -> -0.11;
      case LESS -> 4.62;
      case MORE -> 5.37;
      case LACKED_LESS -> -0.49;
      case LACKED_MORE -> -0.91;
      case LACKING_LESS -> 0.24;
      case LACKING_MORE -> 0.25;
      case PREDICATES -> 2.94;
      case PREDICATE_LESS -> 1.96;
      case PREDICATE_MORE -> 2.93;
      case FARTHER -> -7.02;
      case NEARER -> -5.62;
      case LESS_EQUAL -> -2.49;
      case MORE_EQUAL -> -1.84;
    };
  }
}
