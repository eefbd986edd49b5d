package org.readout.language.english.time;

import java.time.LocalDate;
import java.util.List;
import org.readout.annotation.TimeExpression;
import org.readout.report.Report;
import org.readout.report.Report.Publication;
import org.readout.report.ReportId;
import org.readout.text.Span;

/** Texts of one paragraph, and the time expressions in them. */
final class Texts {

  private static final EnglishTimes TIMES = new EnglishTimes();

  private Texts() {}

  /** Published on a day in ISO form, or "-". */
  static Report report(String text, String published) {
    Publication publication =
        published.equals("-")
            ? Publication.UNKNOWN
            : Publication.of(LocalDate.parse(published), Publication.From.METADATA);
    return Report.of(ReportId.of("", "", text), "en", text, List.of(new Span(0, text.length())))
        .withPublished(publication);
  }

  static List<TimeExpression> times(String text, String published) {
    return TIMES.find(report(text, published), List.of());
  }

  /** The words of each expression and its value: "yesterday=2022-12-29". */
  static List<String> values(String text, String published) {
    return times(text, published).stream()
        .map(time -> time.span().in(text) + "=" + time.value())
        .toList();
  }
}
