package org.readout.collation;

/**
 * The probability that two witnesses report one utterance: a logistic function of how alike their
 * words are and of whether their speakers can be one.
 *
 * <p>The weights of the words were fitted (L2 of 0.3) to the 80 pairs of {@code
 * bench/labels/utterance-pairs-development.jsonl}, which we labelled by reading; what their
 * speakers tell was counted on the same pairs. What a reported clause tells was set by hand.
 */
final class SameUtterance {

  private static final double CONSTANT = -6.33;
  private static final double LONGEST = 1.99;
  private static final double AGREEMENT = 3.97;
  private static final double COVERED = 3.04;

  /** Of one speaker are 0.97 of the pairs that are one utterance and 0.45 of the others. */
  private static final double SAME_SPEAKER = Math.log(0.97 / 0.45);

  private static final double OTHER_SPEAKER = Math.log(0.03 / 0.55);

  /** A reported clause may keep the words of another statement on the same subject. */
  private static final double INDIRECT = -1;

  private SameUtterance() {}

  static double probability(Witness a, Witness b, Resemblance resemblance) {
    double logit =
        words(resemblance)
            + speakers(Speakers.of(a.attribution().speaker(), b.attribution().speaker()))
            + (a.isIndirect() || b.isIndirect() ? INDIRECT : 0);
    return 1 / (1 + Math.exp(-logit));
  }

  private static double words(Resemblance resemblance) {
    return CONSTANT
        + LONGEST * Math.log(0.1 + resemblance.longest())
        + AGREEMENT * resemblance.agreement()
        + COVERED * resemblance.covered();
  }

  private static double speakers(Speakers speakers) {
    return switch (speakers) {
      case SAME -> SAME_SPEAKER;
      case OPEN -> 0;
      case DIFFERENT -> OTHER_SPEAKER;
    };
  }
}
