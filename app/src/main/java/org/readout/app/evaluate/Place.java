package org.readout.app.evaluate;

import java.nio.file.Path;
import org.readout.format.JsonObject;
import org.readout.format.MalformedJson;
import org.readout.report.Report;
import org.readout.text.Span;

/**
 * Where gold says that something stands.
 *
 * @param report the report's own id, or the name of its file
 */
record Place(String report, Span span) {

  static Place of(JsonObject json) throws MalformedJson {
    return new Place(json.string("report"), new Span(json.integer("start"), json.integer("end")));
  }

  /** The name by which gold knows a report: the id that the input gave it, else its file's name. */
  static String nameOf(Report report) {
    return report
        .sourceId()
        .or(() -> report.file().map(f -> Path.of(f).getFileName().toString()))
        .orElse(report.id().value());
  }
}
