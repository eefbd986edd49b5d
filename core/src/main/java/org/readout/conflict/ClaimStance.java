package org.readout.conflict;

import org.readout.annotation.AnnotatedReport;
import org.readout.fact.Meaning;

/**
 * Says whether a report agrees with a claim, disagrees, or only discusses it. Both may take the
 * matter for so, for not so, or leave it open: they agree if they lean alike, disagree if they lean
 * apart, and if either leaves it open it is discussed. Safe for several threads if its parts are.
 */
public final class ClaimStance {

  /** Agreement is the rule: a sign of the contrary counts a little more. */
  private static final double CONTRARY = 1.25;

  private final StanceWords words;
  private final Meaning meaning;

  /**
   * @param words the signs of the language of claims and reports
   * @param meaning finds the sentences that come near to a claim
   */
  public ClaimStance(StanceWords words, Meaning meaning) {
    this.words = words;
    this.meaning = meaning;
  }

  /** How a report stands to a claim on the same matter. */
  public enum Stance {
    /** It takes for so what the claim takes for so, and for not so what the claim denies. */
    AGREE,
    /** One takes for so what the other denies. */
    DISAGREE,
    /** One of them passes it on or asks and takes no side. */
    DISCUSS
  }

  /** Reads a claim or a report, once for many comparisons. */
  public StanceReading read(AnnotatedReport text) {
    return StanceReading.of(text, words, meaning);
  }

  /**
   * How a report stands to a claim.
   *
   * @param claim a sentence, annotated as a report of its own
   * @param report on the same matter
   */
  public Stance of(AnnotatedReport claim, AnnotatedReport report) {
    return of(read(claim), read(report));
  }

  /** How a report stands to a claim, both read before. */
  public Stance of(StanceReading claim, StanceReading report) {
    Leaning one = Leaning.ofClaim(claim);
    Leaning other = Leaning.ofReport(report, claim);
    double agree = one.affirms() * other.affirms() + one.denies() * other.denies();
    double disagree = one.affirms() * other.denies() + one.denies() * other.affirms();
    double discuss = 1 - agree - disagree;
    disagree *= CONTRARY;
    if (disagree > agree && disagree > discuss) {
      return Stance.DISAGREE;
    }
    return agree >= discuss ? Stance.AGREE : Stance.DISCUSS;
  }
}
