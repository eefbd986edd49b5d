package org.readout.app.web.read;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.readout.app.web.page.Counts;
import org.readout.archive.Reports;
import org.readout.archive.StoryList.Listed;
import org.readout.render.HtmlWriter;

/** What is known of a story before its reports are read closely: its head, and the reports. */
record StoryBeingRead(Listed story, List<Reports.Heading> reports) {

  StoryBeingRead {
    reports = List.copyOf(reports);
  }

  /** The headline, and how many reports of which days. */
  void head(HtmlWriter html) throws IOException {
    html.open("h1").element("bdi", story.headline()).close().line();
    html.element("p", Counts.of(story, OptionalInt.empty())).line();
  }

  /** The reports, as far as a look tells. */
  void list(HtmlWriter html) throws IOException {
    html.element("h2", "Reports").line();
    html.open("ol").line();
    for (Reports.Heading report : reports) {
      html.open("li").element("bdi", report.title().orElse("without a title"));
      html.text(tail(report.outlet(), report.day())).close().line();
    }
    html.close().line();
  }

  private static String tail(Optional<String> outlet, Optional<LocalDate> day) {
    return outlet.map(name -> " · " + name).orElse("") + day.map(date -> " · " + date).orElse("");
  }
}
