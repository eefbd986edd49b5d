package org.readout.app.cli;

import org.readout.report.Report;

/** How reports are called in lists. */
final class Named {

  private Named() {}

  /** Its own id, or its file, or ours. */
  static String own(Report report) {
    return report.sourceId().or(report::file).orElse(report.id().value());
  }

  /** Its title, or the beginning of its text, on one line. */
  static String headline(Report report) {
    int start = report.paragraphs().isEmpty() ? 0 : report.paragraphs().getFirst().start();
    String words =
        report
            .title()
            .filter(title -> !title.isBlank())
            .orElseGet(() -> report.text().substring(start))
            .strip();
    String line = String.join(" ", words.substring(0, Math.min(words.length(), 200)).split("\\s+"));
    return line.length() > 90 ? line.substring(0, 89) + "…" : line;
  }

  /** Our id, outlet, day and headline. */
  static String told(Report report) {
    return report.id()
        + report.outlet().map(outlet -> " · " + outlet).orElse("")
        + report.published().day().map(day -> " · " + day).orElse("")
        + " · "
        + headline(report);
  }
}
