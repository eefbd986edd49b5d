package org.readout.format;

import java.time.LocalDate;
import java.util.Optional;
import org.readout.report.Report;
import org.readout.report.ReportId;

/** A report: its words and what is known about them. */
final class ReportJson {

  private ReportJson() {}

  /**
   * Writes a report.
   *
   * @param derivedFrom the report that it has its words from
   * @param root the independent one that it goes back to
   */
  static void write(JsonOut out, Report report, Optional<ReportId> derivedFrom, ReportId root) {
    out.open()
        .member("id", report.id().value())
        .member("file", report.file())
        .member("sourceId", report.sourceId())
        .member("outlet", report.outlet())
        .member("url", report.url())
        .member("title", report.title())
        .member("byline", report.byline())
        .member("dateline", report.dateline())
        .member("language", report.language())
        .member("published", report.published().day())
        .member("publishedFrom", report.published().from())
        .member("kind", report.kind())
        .member("side", report.side())
        .member("complete", report.complete())
        .member("incompleteBecause", report.incompleteBecause())
        .member("derivedFrom", derivedFrom.map(ReportId::value))
        .member("root", root.value())
        .member("text", report.text())
        .array("head", report.head(), span -> SpanJson.writeBare(out, span))
        .array("paragraphs", report.paragraphs(), span -> SpanJson.writeBare(out, span))
        .shut();
  }

  static Report read(JsonObject json) throws MalformedJson {
    try {
      return new Report(
          new ReportId(json.string("id")),
          json.optionalString("file"),
          json.optionalString("sourceId"),
          json.optionalString("outlet"),
          json.optionalString("url"),
          json.optionalString("title"),
          json.optionalString("byline"),
          json.optionalString("dateline"),
          json.string("language"),
          publication(json),
          json.word("kind", Report.Kind.class),
          json.optionalString("side"),
          json.optionalString("incompleteBecause"),
          json.string("text"),
          SpanJson.readAll(json.objects("head")),
          SpanJson.readAll(json.objects("paragraphs")));
    } catch (IllegalArgumentException e) {
      throw new MalformedJson(String.valueOf(e.getMessage()));
    }
  }

  private static Report.Publication publication(JsonObject json) throws MalformedJson {
    Optional<LocalDate> day = json.optionalDay("published");
    return new Report.Publication(day, json.word("publishedFrom", Report.Publication.From.class));
  }
}
