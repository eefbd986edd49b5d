package org.readout.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.collation.Collation;
import org.readout.report.Passage;
import org.readout.report.ReportId;

class GlanceTest {

  @Test
  void whatIsTheFactThatWeighsMostWithAPassageOfEachReportThatTellsIt() {
    Collation collation = Drafts.found();
    Glance.Answer what =
        Glance.of(collation).answers().stream()
            .filter(answer -> answer.question().equals("what"))
            .findFirst()
            .orElseThrow();

    assertThat(what.parts())
        .singleElement()
        .satisfies(
            part -> {
              assertThat(part.words()).isEqualTo("The bridge will open in May");
              assertThat(part.passages()).extracting(Passage::report).isEqualTo(first(collation));
            });
  }

  private static List<ReportId> first(Collation collation) {
    return collation.reports().stream().limit(2).map(report -> report.report().id()).toList();
  }

  @Test
  void whatIsNotKnownIsLeftOut() {
    assertThat(Glance.of(new Draft("Nothing").collation()).answers()).isEmpty();
  }
}
