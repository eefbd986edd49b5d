package org.readout.fact;

import java.util.List;
import org.readout.fact.Likeness.Measure;

/**
 * How likely it is that two tellings tell the same fact: a logistic regression on the measures of
 * {@link Likeness}, fitted on pairs of clauses that were read and labelled. What differs between
 * them (a number, a day, a name) counts little: that is for the conflicts.
 */
final class SameFact {
  private static final double BIAS = -1.84;

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

  private static boolean isPromising(double[] measures) {
    return measures[Measure.COSINE.ordinal()] >= COSINE
        || measures[Measure.COVERED.ordinal()] > COVERED;
  }

  private static double probability(double[] measures) {
    double sum = BIAS;
    for (Measure measure : Measure.values()) {
      sum += weight(measure) * measures[measure.ordinal()];
    }
    return 1 / (1 + Math.exp(-sum));
  }

  private static double weight(Measure measure) {
    return switch (measure) {
      case COSINE -> -0.93;
      case CLOSE -> 3.28;
      case COVERED -> -0.29;
      case EQUAL -> 0.94;
      case SHARED -> 1.88;
      case PREDICATE -> 1.17;
      case AGENT -> -0.11;
      case OTHER_AGENT -> 0.16;
      case PATIENT -> 0.59;
      case OTHER_PATIENT -> 0.47;
      case ENTITIES -> -0.02;
      case OTHER_ENTITIES -> -0.01;
      case REVERSED -> 0.19;
      case AMOUNT -> 1.56;
      case OTHER_AMOUNT -> 0.66;
      case TIME -> 1.45;
      case OTHER_TIME -> -0.02;
      case POLARITY -> -0.69;
      case PLANNED -> -0.30;
      case SAME_VOICE -> -0.10;
      case OTHER_VOICE -> -1.64;
      case ONE_VOICE -> -0.72;
      case UTTERANCE -> 1.75;
      case LENGTH -> -0.62;
      case LESS -> -0.19;
      case MORE -> -0.27;
      case FARTHER -> -6.99;
      case NEARER -> -6.26;
      case LESS_EQUAL -> -3.57;
      case MORE_EQUAL -> -2.11;
    };
  }
}
