package org.readout.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Claim;
import org.readout.report.Report;
import org.readout.report.ReportId;
import org.readout.text.Span;

class CoverageTest {

  private static final Telling ASKED =
      telling(0, 0, Map.of("ferry", 2.0, "sink", 1.0, "dawn", 1.0));

  @Test
  void whatTwoNeighbouringSentencesTellCountsTogether() {
    assertThat(coverage(telling(1, 3, Map.of("ferry", 2.0)), telling(1, 4, Map.of("sink", 1.0))))
        .isEqualTo(0.75);
  }

  @Test
  void whatStandsFurtherApartDoesNot() {
    assertThat(coverage(telling(1, 3, Map.of("ferry", 2.0)), telling(1, 5, Map.of("sink", 1.0))))
        .isEqualTo(0.5);
  }

  @Test
  void aWordCountsOnce() {
    assertThat(coverage(telling(1, 3, Map.of("ferry", 2.0)), telling(1, 4, Map.of("ferry", 2.0))))
        .isEqualTo(0.5);
  }

  @Test
  void whatAnotherReportTellsDoesNotCount() {
    assertThat(coverage(telling(2, 3, Map.of("ferry", 2.0)))).isZero();
  }

  private static double coverage(Telling... tellings) {
    return new Coverage(3, List.of(tellings)).of(ASKED, 1);
  }

  private static Telling telling(int place, int sentence, Map<String, Double> words) {
    Claim claim =
        new Claim(
            sentence,
            new Span(0, 5),
            new Span(0, 5),
            "ferry",
            Optional.empty(),
            Claim.Stance.ASSERTED,
            false,
            "sink",
            List.of(),
            List.of(),
            List.of(),
            List.of(new Span(0, 5)));
    float[] one = {1};
    return new Telling(
        place,
        report(),
        claim,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        words,
        Map.of(),
        "sink",
        words.values().stream().mapToDouble(Double::doubleValue).sum(),
        new Sense(one, List.of("ferry"), new float[][] {one}));
  }

  private static AnnotatedReport report() {
    Report report =
        Report.of(ReportId.of("a", "", "ferry"), "en", "ferry", List.of(new Span(0, 5)));
    return new AnnotatedReport(report, List.of(), List.of(), List.of(), List.of());
  }
}
