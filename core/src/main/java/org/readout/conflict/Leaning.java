package org.readout.conflict;

import java.util.List;
import java.util.function.ToIntFunction;

/**
 * How likely a text takes what is told of a matter for so, takes it for not so, or leaves it open.
 * The three add up to 1. A multinomial logistic model whose weights are set by hand, in whole and
 * half numbers.
 */
record Leaning(double affirms, double denies, double open) {

  /** So many sentences make a report's lead. */
  private static final int LEAD = 3;

  /** Among so many sentences near to the claim a denial is looked for. */
  private static final int NEAREST = 3;

  /** With so many words in common a sentence speaks of what the claim speaks of. */
  private static final int SHARED = 2;

  private static Leaning of(double denies, double open) {
    double denying = Math.exp(denies);
    double leaving = Math.exp(open);
    double sum = 1 + denying + leaving;
    return new Leaning(1 / sum, denying / sum, leaving / sum);
  }

  /**
   * That of a claim. One that is denied is no longer open, by whomever it is denied; else one that
   * is passed on, given to somebody or asked is.
   */
  static Leaning ofClaim(StanceReading claim) {
    boolean negative = claim.isNegative();
    boolean untrue = claim.has(Sign.FALSITY);
    boolean denied = claim.has(Sign.DENIAL);
    double denies = -2.5 + 3 * one(untrue) + 2 * one(denied) + 3 * one(negative);
    double open = -2;
    if (!negative && !untrue && !denied) {
      open += 3 * one(claim.has(Sign.HEARSAY));
      open += 2 * one(claim.has(Sign.POSSIBILITY));
      open += 3 * one(claim.has(Sign.SPEECH));
      open += 3 * one(claim.sentences().stream().anyMatch(SignedSentence::isAsking));
    }
    return of(denies, open);
  }

  /**
   * That of a report to what a claim speaks of. Who debunks says so often and at length; who only
   * passes on says so at once, and names who says it.
   */
  static Leaning ofReport(StanceReading report, StanceReading claim) {
    double denies = -3.5;
    denies += 4 * often(report, sentence -> sentence.count(Sign.FALSITY));
    denies += 3 * often(report, SignedSentence::untruths);
    denies += 3 * often(report, sentence -> sentence.count(Sign.DOUBT));
    denies += 2 * some(report.nearest(claim, NEAREST), Sign.DENIAL);
    boolean debunks = report.sharing(claim, SHARED).stream().anyMatch(SignedSentence::debunks);
    denies += one(debunks);
    denies += 3 * Math.min(1, Math.log1p(report.sentences().size()) / 4);
    double open = -3;
    open += 2 * often(report, sentence -> sentence.count(Sign.HEARSAY));
    open += 2 * often(report, sentence -> sentence.count(Sign.POSSIBILITY));
    List<SignedSentence> sentences = report.sentences();
    List<SignedSentence> lead = sentences.subList(0, Math.min(LEAD, sentences.size()));
    open += some(lead, Sign.HEARSAY);
    open += 2 * some(lead, Sign.SPEECH);
    return of(denies, open);
  }

  private static double one(boolean found) {
    return found ? 1 : 0;
  }

  /** 1 for once in two sentences or more. */
  private static double often(StanceReading report, ToIntFunction<SignedSentence> found) {
    return Math.min(1, 2 * report.rate(found));
  }

  /** 1 for twice or more. */
  private static double some(List<SignedSentence> sentences, Sign sign) {
    return Math.min(1, sentences.stream().mapToInt(one -> one.count(sign)).sum() / 2.0);
  }
}
