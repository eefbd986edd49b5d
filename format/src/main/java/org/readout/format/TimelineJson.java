package org.readout.format;

import java.util.Optional;
import org.readout.fact.TimelineEntry;
import org.readout.fact.When;
import org.readout.report.ReportId;

/** What the reports date, and which had it first. */
final class TimelineJson {

  private TimelineJson() {}

  static void write(JsonOut out, TimelineEntry entry) {
    out.open();
    FactJson.write(out, "when", Optional.of(entry.when()));
    out.member("statement", entry.statement())
        .array("passages", entry.passages(), passage -> SpanJson.write(out, passage))
        .name("firstReported")
        .open()
        .member("report", entry.first().value())
        .member("published", entry.published())
        .shut();
    out.shut();
  }

  static TimelineEntry read(JsonObject json) throws MalformedJson {
    JsonObject when = json.object("when");
    JsonObject first = json.object("firstReported");
    try {
      return new TimelineEntry(
          new When(when.string("value"), TimeJson.readDays(when)),
          json.string("statement"),
          SpanJson.readPassages(json.objects("passages")),
          new ReportId(first.string("report")),
          first.optionalDay("published"));
    } catch (IllegalArgumentException e) {
      throw new MalformedJson(String.valueOf(e.getMessage()));
    }
  }
}
