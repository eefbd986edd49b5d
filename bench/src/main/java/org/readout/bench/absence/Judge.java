package org.readout.bench.absence;

import java.util.List;

/**
 * Tells by what readers found whether a report has what a row tells. It has if they list a fact
 * that a passage of the row tells (by more than half of the longer of the two) and that the report
 * tells; it has not if they list such a fact without the report, or none at all, for they listed
 * every fact that two reports tell.
 */
final class Judge {

  private static final double FITS = 0.5;

  private final ToldFacts facts;

  Judge(ToldFacts facts) {
    this.facts = facts;
  }

  /** What readers found of a row and a report. */
  enum Found {
    /** The report tells it in a clause of its own. */
    TOLD,
    /** It tells it in passing. */
    TOLD_IN_PASSING,
    /** Others tell it and the report does not. */
    LACKING,
    /** They list no fact that the row tells: nobody else tells it. */
    UNLISTED
  }

  Found found(String event, Collated collated, Collated.Said said) {
    String report = said.report();
    List<ToldFact> met =
        facts.all(event).stream()
            .filter(fact -> collated.fit(fact, said.row(), n -> !n.equals(report)) > FITS)
            .toList();
    List<ToldFact> told = met.stream().filter(fact -> fact.isToldBy(report)).toList();
    if (met.isEmpty()) {
      return Found.UNLISTED;
    }
    if (told.isEmpty()) {
      return Found.LACKING;
    }
    return told.stream().allMatch(ToldFact::minor) ? Found.TOLD_IN_PASSING : Found.TOLD;
  }
}
