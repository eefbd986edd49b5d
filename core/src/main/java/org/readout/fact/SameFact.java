package org.readout.fact;

import java.util.List;

/**
 * How likely it is that two tellings tell the same fact: a logistic regression on the measures of
 * {@link Likeness}, fitted on pairs of clauses that were read and labelled. What differs between
 * them (a number, a day, a name) counts little: that is for the conflicts. That who did it and to
 * whom change places counts by a weight set by hand, for hardly a labelled pair shows it.
 */
final class SameFact {
  private static final double BIAS = -2.08;

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

  private static boolean isPromising(Measures measures) {
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
      case COSINE -> -1.09;
      case CLOSE -> 3.03;
      case COVERED -> 0.06;
      case EQUAL -> 1.14;
      case SHARED -> 2.13;
      case PREDICATE -> 1.64;
      case AGENT -> -0.15;
      case OTHER_AGENT -> -0.05;
      case PATIENT -> 0.83;
      case OTHER_PATIENT -> 0.30;
      case ENTITIES -> 0.06;
      case OTHER_ENTITIES -> 0.07;
      case REVERSED -> -4.00;
      case AMOUNT -> 1.73;
      case OTHER_AMOUNT -> -0.00;
      case TIME -> 1.70;
      case OTHER_TIME -> -0.06;
      case POLARITY -> -1.20;
      case PLANNED -> -0.34;
      case SAME_VOICE -> 0.18;
      case OTHER_VOICE -> -1.81;
      case ONE_VOICE -> -0.70;
      case UTTERANCE -> 1.98;
      case LENGTH -> -0.66;
      case LESS -> -0.33;
      case MORE -> -0.37;
      case FARTHER -> -7.44;
      case NEARER -> -6.45;
      case LESS_EQUAL -> -4.36;
      case MORE_EQUAL -> -2.60;
    };
  }
}
