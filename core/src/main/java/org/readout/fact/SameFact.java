package org.readout.fact;

import java.util.List;

/**
 * How likely it is that two tellings tell the same fact: the measures of {@link Likeness}, weighed.
 * The weights are the mean of two logistic regressions on pairs of clauses that were read and
 * labelled, in stories written for it and in ECB+ ({@code WeighLikeness} in {@code teaching}). Some
 * work against each other, as those of measures do that go together. What differs between them (a
 * number, a day, a name) counts little: that is for the conflicts. That who did it and to whom
 * change places counts by a weight set by hand, for hardly a labelled pair shows it. The bias is
 * set so that the likelihoods hold of news: the written stories tell more in common than most do.
 */
final class SameFact {
  private static final double BIAS = -8.00;

  /** Pairs of next to no likeness are not looked at twice. */
  private static final double COSINE = 0.66;

  private static final double COVERED = 0.45;

  private SameFact() {}

  /** The pairs of different reports that may tell the same. */
  static List<Groups.Pair> pairs(List<Telling> tellings) {
    return new Pairings(tellings)
        .find(SameFact::isPromising).stream()
            .filter(pair -> !Modality.differ(tellings.get(pair.one()), tellings.get(pair.other())))
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
      case COSINE -> -5.60;
      case CLOSE -> -1.72;
      case COVERED -> -0.46;
      case EQUAL -> -0.69;
      case SHARED -> 1.70;
      case PREDICATE -> 0.21;
      case AGENT -> 0.14;
      case OTHER_AGENT -> 0.24;
      case PATIENT -> 0.57;
      case OTHER_PATIENT -> -0.44;
      case ENTITIES -> -0.36;
      case OTHER_ENTITIES -> -0.10;
      case REVERSED -> -8.00;
      case AMOUNT -> 1.33;
      case OTHER_AMOUNT -> -0.46;
      case TIME -> 1.95;
      case OTHER_TIME -> 0.14;
      case POLARITY -> -1.11;
      case PLANNED -> -0.42;
      case SAME_VOICE -> 0.27;
      case OTHER_VOICE -> -1.35;
      case ONE_VOICE -> -0.26;
      case UTTERANCE -> 0.29;
      case LENGTH -> -0.95;
      case LESS -> 4.14;
      case MORE -> 3.60;
      case LACKED_LESS -> -0.72;
      case LACKED_MORE -> -1.06;
      case LACKING_LESS -> 0.75;
      case LACKING_MORE -> 0.48;
      case PREDICATES -> 4.37;
      case PREDICATE_LESS -> 3.15;
      case PREDICATE_MORE -> 1.13;
      case FARTHER -> -6.70;
      case NEARER -> -7.06;
      case LESS_EQUAL -> -3.51;
      case MORE_EQUAL -> -1.39;
    };
  }
}
