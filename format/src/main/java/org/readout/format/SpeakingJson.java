package org.readout.format;

import org.readout.collation.Speaking;
import org.readout.report.ReportId;

/** By which verbs reports have somebody speak. */
final class SpeakingJson {

  private SpeakingJson() {}

  static void write(JsonOut out, Speaking speaking) {
    out.open()
        .member("speaker", speaking.speaker())
        .member("report", speaking.report().value())
        .member("verb", speaking.verb())
        .member("count", speaking.count());
    SpanJson.write(out, "spans", speaking.report(), speaking.spans());
    out.member("notable", speaking.notable()).member("test", speaking.test()).shut();
  }

  static Speaking read(JsonObject json) throws MalformedJson {
    try {
      return new Speaking(
          json.string("speaker"),
          new ReportId(json.string("report")),
          json.string("verb"),
          SpanJson.readAll(json.objects("spans")),
          json.truth("notable"),
          json.string("test"));
    } catch (IllegalArgumentException e) {
      throw new MalformedJson(String.valueOf(e.getMessage()));
    }
  }
}
