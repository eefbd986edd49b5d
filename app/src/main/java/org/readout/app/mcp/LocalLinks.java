package org.readout.app.mcp;

import java.util.Optional;
import org.readout.app.answer.Links;
import org.readout.grouping.StoryId;
import org.readout.report.ReportId;
import org.readout.text.Span;

/** Links where no service runs: the words of a report are a resource of the protocol. */
enum LocalLinks implements Links {
  ALL;

  @Override
  public Optional<String> page(StoryId story) {
    return Optional.empty();
  }

  @Override
  public Optional<String> place(ReportId report, Span span) {
    return Optional.empty();
  }

  @Override
  public String passage(ReportId report, Span span) {
    return "readout://reports/" + report.value() + "/passages/" + span.start() + "/" + span.end();
  }
}
