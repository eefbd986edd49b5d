package org.readout.utterance;

/**
 * The probability that two witnesses report one utterance: a logistic function of how alike their
 * words are and of whether their speakers can be one.
 *
 * <p>The weights are round numbers set by hand; labelled pairs ({@code
 * bench/labels/utterance-pairs-development.jsonl}, {@code utterance-pairs-phrases.jsonl}) chose
 * between settings.
 */
final class SameUtterance {

  private static final double CONSTANT = -8;
  private static final double LONGEST = 2.5;
  private static final double AGREEMENT = 4;
  private static final double COVERED = 4;
  private static final double EQUAL = 2;

  /** One speaker says many things, but hardly ever do two say the same. */
  private static final double SAME_SPEAKER = 1;

  private static final double OTHER_SPEAKER = -3;

  /** A reported clause may keep the words of another statement on the same subject. */
  private static final double INDIRECT = -1;

  /** A report hardly tells the same thing twice in other words. */
  private static final double ONE_REPORT = -2;

  private SameUtterance() {}

  static double probability(Witness a, Witness b, Resemblance resemblance) {
    if (resemblance.equal() < 1 && (a.onlyNames() || b.onlyNames())) {
      return 0;
    }
    double logit =
        words(resemblance)
            + speakers(Speakers.of(a, b))
            + (a.isIndirect() || b.isIndirect() ? indirect(a, b) : 0);
    return 1 / (1 + Math.exp(-logit));
  }

  private static double indirect(Witness a, Witness b) {
    return INDIRECT + (a.report().id().equals(b.report().id()) ? ONE_REPORT : 0);
  }

  private static double words(Resemblance resemblance) {
    return CONSTANT
        + LONGEST * Math.log(0.1 + resemblance.longest())
        + AGREEMENT * resemblance.agreement()
        + COVERED * resemblance.covered()
        + EQUAL * resemblance.equal();
  }

  private static double speakers(Speakers speakers) {
    return switch (speakers) {
      case SAME -> SAME_SPEAKER;
      case OPEN -> 0;
      case DIFFERENT -> OTHER_SPEAKER;
    };
  }
}
