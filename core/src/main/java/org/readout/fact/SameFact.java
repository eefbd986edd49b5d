package org.readout.fact;

import java.util.List;
import org.readout.fact.Likeness.Measure;

/**
 * How likely it is that two tellings tell the same fact: a logistic regression on the measures of
 * {@link Likeness}, fitted on pairs of clauses that were read and labelled. What differs between
 * them (a number, a day, a name) counts little: that is for the conflicts.
 */
final class SameFact {
  private static final double BIAS = -2.03;

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
      case COSINE -> -1.08;
      case CLOSE -> 3.08;
      case COVERED -> 0.07;
      case EQUAL -> 1.15;
      case SHARED -> 2.10;
      case PREDICATE -> 1.66;
      case AGENT -> -0.15;
      case OTHER_AGENT -> -0.05;
      case PATIENT -> 0.83;
      case OTHER_PATIENT -> 0.40;
      case ENTITIES -> 0.06;
      case OTHER_ENTITIES -> 0.05;
      case REVERSED -> -0.05;
      case AMOUNT -> 1.74;
      case OTHER_AMOUNT -> 0.15;
      case TIME -> 1.70;
      case OTHER_TIME -> -0.10;
      case POLARITY -> -1.18;
      case PLANNED -> -0.29;
      case SAME_VOICE -> 0.07;
      case OTHER_VOICE -> -1.87;
      case ONE_VOICE -> -0.73;
      case UTTERANCE -> 2.02;
      case LENGTH -> -0.66;
      case LESS -> -0.34;
      case MORE -> -0.37;
      case FARTHER -> -7.60;
      case NEARER -> -6.34;
      case LESS_EQUAL -> -4.35;
      case MORE_EQUAL -> -2.74;
    };
  }
}
