package org.readout.format;

import org.readout.report.ReportId;
import org.readout.wording.Doubt;

/** By which words reports keep their distance from what they tell. */
final class DoubtJson {

  private DoubtJson() {}

  static void write(JsonOut out, Doubt doubt) {
    out.open()
        .member("report", doubt.report().value())
        .member("word", doubt.word())
        .member("count", doubt.count());
    SpanJson.write(out, "spans", doubt.report(), doubt.spans());
    out.member("notable", doubt.notable()).member("test", doubt.test()).shut();
  }

  static Doubt read(JsonObject json) throws MalformedJson {
    try {
      return new Doubt(
          new ReportId(json.string("report")),
          json.string("word"),
          SpanJson.readAll(json.objects("spans")),
          json.truth("notable"),
          json.string("test"));
    } catch (IllegalArgumentException e) {
      throw new MalformedJson(String.valueOf(e.getMessage()));
    }
  }
}
