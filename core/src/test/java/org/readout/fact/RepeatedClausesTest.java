package org.readout.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Claim;
import org.readout.report.Report;
import org.readout.report.ReportId;
import org.readout.text.Span;
import org.readout.words.Languages;

class RepeatedClausesTest {
  private static final String CLAUSE = "the ferry sailed. ";
  private static final int TIMES = 1000;

  @Test
  void reportsThatSayOneThingOverAndOverHaveFewPairs() {
    Facts facts =
        new Facts(report -> claims(), RepeatedClausesTest::alike, new Languages(Map.of()));
    Facts.Told told = facts.of(List.of(report("a"), report("b")), () -> List.of());
    assertThat(told.matches()).isNotEmpty().hasSizeLessThan(TIMES * 40);
  }

  private static List<Claim> claims() {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < TIMES; i++) {
      int start = i * CLAUSE.length();
      claims.add(
          new Claim(
              0,
              new Span(start, start + CLAUSE.length() - 2),
              new Span(start + 10, start + 16),
              "the ferry sailed",
              Optional.empty(),
              Claim.Stance.ASSERTED,
              false,
              "sail",
              List.of(),
              List.of(),
              List.of(),
              List.of(new Span(start, start + CLAUSE.length() - 2))));
    }
    return claims;
  }

  private static List<Sense> alike(List<String> texts) {
    float[] one = {1, 0};
    return Collections.nCopies(texts.size(), new Sense(one, List.of("ferry"), new float[][] {one}));
  }

  private static AnnotatedReport report(String name) {
    String text = CLAUSE.repeat(TIMES);
    Report report =
        Report.of(ReportId.of(name, "", text), "en", text, List.of(new Span(0, text.length() - 1)))
            .withPublished(
                Report.Publication.of(LocalDate.of(2031, 5, 2), Report.Publication.From.METADATA));
    return new AnnotatedReport(report, List.of(), List.of(), List.of(), List.of());
  }
}
