package org.readout.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.annotation.Claim.Stance;
import org.readout.fact.Absence;
import org.readout.fact.Fact;
import org.readout.report.Passage;
import org.readout.report.ReportId;
import org.readout.text.Span;

class ExclusivesTest {
  private static final ReportId A = new ReportId("a");
  private static final ReportId B = new ReportId("b");
  private static final ReportId C = new ReportId("c");

  private static Absence absent(ReportId report, double certainty) {
    return new Absence(report, certainty, "complete text", Optional.empty());
  }

  private static Fact fact(Fact.Status status, Absence... absent) {
    return new Fact(
        "f",
        status,
        0.5,
        "the ferry sailed",
        Optional.empty(),
        Stance.ASSERTED,
        Optional.empty(),
        List.of(),
        List.of(new Passage(A, new Span(10, 30))),
        1,
        1,
        List.of(absent));
  }

  private static Conflict conflict(Span span) {
    return new Conflict(
        "c",
        Conflict.Kind.NUMBER,
        "",
        List.of(),
        List.of(
            new Conflict.Position("40", List.of(new Passage(A, span))),
            new Conflict.Position("50", List.of(new Passage(B, new Span(0, 2))))),
        Conflict.Judgement.CONTRADICTION,
        "",
        1);
  }

  @Test
  void asSureAsOfTheOtherOfWhichWeAreLeastSure() {
    Exclusives exclusives = new Exclusives(3, List.of(conflict(new Span(31, 33))));
    assertThat(exclusives.certainty(fact(Fact.Status.ONE, absent(B, 0.9), absent(C, 0.6))))
        .isEqualTo(0.6);
  }

  @Test
  void notWhereAnotherTellsItOrNothingIsKnownOfOne() {
    Exclusives exclusives = new Exclusives(3, List.of());
    assertThat(exclusives.certainty(fact(Fact.Status.SOME, absent(C, 0.9)))).isZero();
    assertThat(exclusives.certainty(fact(Fact.Status.ONE, absent(B, 0.9)))).isZero();
  }

  @Test
  void notWhatAnotherTellsOtherwise() {
    Exclusives exclusives = new Exclusives(2, List.of(conflict(new Span(12, 14))));
    assertThat(exclusives.certainty(fact(Fact.Status.ONE, absent(B, 0.9)))).isZero();
  }

  @Test
  void whatTheOnlyReportTells() {
    assertThat(new Exclusives(1, List.of()).certainty(fact(Fact.Status.ONE))).isEqualTo(1);
  }
}
