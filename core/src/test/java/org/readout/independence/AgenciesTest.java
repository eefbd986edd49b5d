package org.readout.independence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.report.Report;
import org.readout.report.ReportId;
import org.readout.text.Span;

class AgenciesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ARLA (AP) — The bridge fell.|Associated Press true",
        "ARLA, May 2 (Reuters) - The bridge fell.|Reuters true",
        "ARLA (WXYZ/AP) — The bridge fell.|Associated Press false",
        "The bridge fell. (Source: Sun-Times Media Wire © 2031.)|Sun-Times Media Wire true",
        "The bridge fell. Copyright 2031 The Associated Press. All rights reserved.|Associated Press true",
        "The bridge fell. © 2031 by KABC and Bay City News. All rights reserved.|",
        "The bridge fell. The Associated Press contributed to this report.|Associated Press false",
        "The bridge fell. Associated Press writer Jo Doe reported from Arla.|Associated Press true",
        "The bridge (see map) fell, a witness told The Associated Press on Friday.|"
      })
  void agenciesAtHeadAndFootAreFound(String text, String expected) {
    Report report = Report.of(new ReportId("r"), "en", text, List.of(new Span(0, text.length())));
    String found =
        String.join(
            ", ", Agencies.of(report).stream().map(w -> w.agency() + " " + w.sole()).toList());
    assertThat(found).isEqualTo(expected == null ? "" : expected);
  }
}
