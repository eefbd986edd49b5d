package org.readout.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.readout.report.ReportId;
import org.readout.wording.Label;
import org.readout.wording.Voice;
import org.readout.wording.Wording;

/** By what labels reports call the same. */
final class WordingJson {

  private WordingJson() {}

  static void write(JsonOut out, Wording wording) {
    out.open().member("referent", wording.referent()).member("name", wording.name());
    out.array("labels", wording.labels(), label -> write(out, label));
    out.member("notable", wording.notable()).member("test", wording.test()).shut();
  }

  private static void write(JsonOut out, Label label) {
    out.open()
        .member("text", label.text())
        .member("report", label.report().value())
        .member("voice", label.voice().name().toLowerCase(Locale.ROOT));
    SpanJson.write(out, "spans", label.report(), label.spans());
    out.member("notable", label.notable()).shut();
  }

  static Wording read(JsonObject json) throws MalformedJson {
    try {
      List<Label> labels = new ArrayList<>();
      for (JsonObject label : json.objects("labels")) {
        labels.add(label(label));
      }
      return new Wording(
          json.string("referent"),
          json.string("name"),
          labels,
          json.truth("notable"),
          json.string("test"));
    } catch (IllegalArgumentException e) {
      throw new MalformedJson(String.valueOf(e.getMessage()));
    }
  }

  private static Label label(JsonObject json) throws MalformedJson {
    return new Label(
        json.string("text"),
        new ReportId(json.string("report")),
        json.word("voice", Voice.class),
        SpanJson.readAll(json.objects("spans")),
        json.truth("notable"));
  }
}
