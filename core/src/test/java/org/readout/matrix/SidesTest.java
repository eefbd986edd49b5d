package org.readout.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Entity;
import org.readout.report.Report;
import org.readout.report.ReportId;
import org.readout.text.Span;

/** Whose the official accounts are. */
class SidesTest {

  @Test
  void reportsOfThePressAreNoSide() {
    assertThat(Sides.of(List.of(report("r1", Report.Kind.REPORT, "Gazette")))).isEmpty();
  }

  @Test
  void twoAccountsOfOneBodyAreOneSide() {
    List<Sides.Voice> voices =
        Sides.of(
            List.of(
                report("r1", Report.Kind.STATEMENT, "Ministry of Health"),
                report("r2", Report.Kind.STATEMENT, "The ministry of health"),
                report("r3", Report.Kind.STATEMENT, "Petrel Line")));
    assertThat(voices)
        .extracting(Sides.Voice::name)
        .containsExactly("Ministry of Health", "Petrel Line");
    assertThat(voices.getFirst().accounts()).hasSize(2);
  }

  @Test
  void theCountryOfASideIsThatWhoseNameIsPartOfItsOwn() {
    assertThat(Sides.of(List.of(report("r1", Report.Kind.STATEMENT, "Presidency of Chile"))))
        .extracting(Sides.Voice::country)
        .containsExactly(Optional.of("CL"));
    assertThat(Sides.of(List.of(report("r1", Report.Kind.STATEMENT, "Chileans' Union"))))
        .extracting(Sides.Voice::country)
        .containsExactly(Optional.empty());
  }

  private static AnnotatedReport report(String id, Report.Kind kind, String outlet) {
    Entity chile =
        new Entity("e1", "Chile", Entity.Kind.COUNTRY, Optional.of("CL"), List.of(), List.of());
    Report report =
        new Report(
            new ReportId(id),
            Optional.empty(),
            Optional.empty(),
            Optional.of(outlet),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "en",
            Report.Publication.UNKNOWN,
            kind,
            Optional.of(outlet),
            Optional.empty(),
            "A call.",
            List.of(),
            List.of(new Span(0, 7)));
    return new AnnotatedReport(report, List.of(), List.of(chile), List.of(), List.of());
  }
}
