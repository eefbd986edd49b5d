package org.readout.bench.absence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.fact.Fact;

/**
 * What is said of a report that lacks a fact, or has it.
 *
 * @param verdict of the rows in which another report tells the fact
 * @param certainties of the absences that those rows state of the report
 */
record Outcome(Planted planted, Verdict verdict, List<Double> certainties) {

  /** What the rows say of the report. */
  enum Verdict {
    /** One of them states that it lacks the fact. */
    ABSENT,
    /** None does, and one has a passage of it. */
    TOLD,
    /** They leave it open. */
    OPEN,
    /** No row tells the fact. */
    NO_ROW
  }

  static Outcome of(Planted planted, Collated collated) {
    String report = planted.report();
    Set<Fact> rows = collated.rows(planted.fact(), report);
    List<Double> certainties =
        rows.stream()
            .map(row -> collated.certainty(row, report))
            .flatMap(Optional::stream)
            .toList();
    boolean told = rows.stream().anyMatch(row -> collated.isTold(row, report));
    return new Outcome(planted, verdict(rows, certainties, told), certainties);
  }

  private static Verdict verdict(Set<Fact> rows, List<Double> certainties, boolean told) {
    if (!certainties.isEmpty()) {
      return Verdict.ABSENT;
    }
    if (rows.isEmpty()) {
      return Verdict.NO_ROW;
    }
    return told ? Verdict.TOLD : Verdict.OPEN;
  }
}
