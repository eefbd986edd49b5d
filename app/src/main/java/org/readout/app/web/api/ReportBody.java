package org.readout.app.web.api;

import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.readout.app.web.exchange.Pastes;
import org.readout.app.web.exchange.Refusal;
import org.readout.app.web.exchange.Uploads;
import org.readout.format.JsonLine;
import org.readout.format.JsonTree;
import org.readout.format.MalformedJson;
import org.readout.ingest.Intake;
import org.readout.report.Ingested;

/** Reports that a program sends: JSON, JSON Lines, or files. */
final class ReportBody {

  private static final String MEMBER = "reports";

  private final Intake intake;

  /**
   * @param intake reads them; it must fetch nothing
   */
  ReportBody(Intake intake) {
    this.intake = intake;
  }

  /**
   * All that was sent, read; at least one document.
   *
   * @throws Refusal if it is of another type, malformed or nothing
   */
  List<Ingested> read(Context request) {
    List<Ingested> read =
        switch (type(request)) {
          case "application/json" -> lines(oneALine(request.body()));
          case "application/x-ndjson", "application/jsonl" -> lines(request.body());
          case "multipart/form-data" -> Uploads.read(request, Pastes::whole);
          default ->
              throw new Refusal(
                  415,
                  "Reports are sent as application/json, application/x-ndjson or"
                      + " multipart/form-data.");
        };
    if (read.isEmpty()) {
      throw new Refusal(400, "There is no report in the request.");
    }
    return read;
  }

  private static String type(Context request) {
    String type = Optional.ofNullable(request.contentType()).orElse("");
    int end = type.indexOf(';');
    return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }

  private List<Ingested> lines(String lines) {
    List<Ingested> read = new ArrayList<>();
    byte[] bytes = lines.getBytes(StandardCharsets.UTF_8);
    intake.read("reports.jsonl", new ByteArrayInputStream(bytes), read::add);
    return read;
  }

  /** A line for each report of an object that holds a list of them. */
  private static String oneALine(String json) {
    StringWriter lines = new StringWriter();
    for (Object report : reports(json)) {
      if (!(report instanceof Map<?, ?> members)) {
        throw new Refusal(400, "“reports” takes objects, each with the “text” of a report.");
      }
      JsonLine.write(known(members), lines);
      lines.write('\n');
    }
    return lines.toString();
  }

  private static List<?> reports(String json) {
    try {
      if (JsonTree.parse(json) instanceof Map<?, ?> members
          && members.size() == 1
          && members.get(MEMBER) instanceof List<?> reports) {
        return reports;
      }
      throw new Refusal(400, "The body is an object with one member, the list “reports”.");
    } catch (MalformedJson e) {
      throw new Refusal(400, "The body is not JSON: " + e.getMessage());
    }
  }

  /** What is null says nothing. */
  private static Map<String, Object> known(Map<?, ?> members) {
    Map<String, Object> known = new LinkedHashMap<>();
    members.forEach(
        (name, value) -> {
          if (value != null) {
            known.put(name.toString(), value);
          }
        });
    return known;
  }
}
