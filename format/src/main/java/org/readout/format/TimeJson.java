package org.readout.format;

import java.time.LocalDate;
import java.util.Optional;
import org.readout.annotation.TimeExpression;
import org.readout.report.ReportId;
import org.readout.text.Days;

/** Time expressions, and stretches of days. */
final class TimeJson {

  private TimeJson() {}

  static void write(JsonOut out, ReportId report, TimeExpression time) {
    SpanJson.write(out.open().name("span"), report, time.span());
    out.member("type", time.type()).member("value", time.value());
    writeDays(out, time.days());
    out.shut();
  }

  static void writeDays(JsonOut out, Days days) {
    out.member("earliest", days.earliest()).member("latest", days.latest());
  }

  static TimeExpression read(JsonObject json) throws MalformedJson {
    return new TimeExpression(
        SpanJson.read(json.object("span")),
        json.word("type", TimeExpression.Type.class),
        json.string("value"),
        readDays(json));
  }

  static Days readDays(JsonObject json) throws MalformedJson {
    Optional<LocalDate> earliest = json.optionalDay("earliest");
    Optional<LocalDate> latest = json.optionalDay("latest");
    return new Days(earliest, latest);
  }
}
