package org.readout.app.evaluate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.app.ReportLines;
import org.readout.format.JsonObject;
import org.readout.format.MalformedJson;
import org.readout.ingest.Intake;
import org.readout.ingest.LineParser;
import org.readout.report.Ingested;
import org.readout.report.Report;

/** Reads the reports that labels speak of. */
final class ReportFiles {

  private ReportFiles() {}

  /** The reports of a file in their order, those that are rejected left out. */
  static List<Report> in(Path file) {
    return in(file, new ReportLines());
  }

  /**
   * The reports of a file or a folder, those that are rejected left out.
   *
   * @param parser reads a line of a file that holds a report a line
   */
  static List<Report> in(Path file, LineParser parser) {
    List<Report> reports = new ArrayList<>();
    Intake.standard(parser)
        .read(
            List.of(file.toString()),
            InputStream.nullInputStream(),
            ingested -> {
              if (ingested instanceof Ingested.Accepted accepted) {
                reports.add(accepted.report());
              }
            });
    return reports;
  }

  /** The event of each report of a file, by the report's own id. */
  static Map<String, String> events(Path file) throws IOException, MalformedJson {
    Map<String, String> events = new HashMap<>();
    for (String line : Files.readAllLines(file)) {
      JsonObject record = JsonObject.parse(line);
      events.put(record.string("id"), record.string("event"));
    }
    return events;
  }
}
