package org.readout.format;

import java.util.ArrayList;
import java.util.List;
import org.readout.report.Passage;
import org.readout.report.ReportId;
import org.readout.text.Span;

/** Spans: with the report they stand in, or bare where that is plain. */
final class SpanJson {

  private SpanJson() {}

  static void write(JsonOut out, ReportId report, Span span) {
    out.open().member("report", report.value());
    out.member("start", span.start()).member("end", span.end()).shut();
  }

  static void write(JsonOut out, String name, ReportId report, List<Span> spans) {
    out.array(name, spans, span -> write(out, report, span));
  }

  static void write(JsonOut out, Passage passage) {
    write(out, passage.report(), passage.span());
  }

  static void writeBare(JsonOut out, Span span) {
    out.open().member("start", span.start()).member("end", span.end()).shut();
  }

  static Span read(JsonObject json) throws MalformedJson {
    try {
      return new Span(json.integer("start"), json.integer("end"));
    } catch (IllegalArgumentException e) {
      throw new MalformedJson(String.valueOf(e.getMessage()));
    }
  }

  static List<Span> readAll(List<JsonObject> array) throws MalformedJson {
    List<Span> spans = new ArrayList<>();
    for (JsonObject json : array) {
      spans.add(read(json));
    }
    return spans;
  }

  static List<Passage> readPassages(List<JsonObject> array) throws MalformedJson {
    List<Passage> passages = new ArrayList<>();
    for (JsonObject json : array) {
      passages.add(readPassage(json));
    }
    return passages;
  }

  static Passage readPassage(JsonObject json) throws MalformedJson {
    return new Passage(new ReportId(json.string("report")), read(json));
  }
}
