package org.readout.app;

import org.readout.format.JsonObject;
import org.readout.format.MalformedJson;
import org.readout.ingest.LineParser;

/**
 * Reads a report from a line of JSON: {@code text}, and where known {@code id}, {@code published},
 * {@code outlet}, {@code title}, {@code url}. It stands between intake and format, which do not
 * know each other.
 */
public final class ReportLines implements LineParser {

  @Override
  public Fields parse(String line) throws MalformedLine {
    try {
      JsonObject json = JsonObject.parse(line);
      return new Fields(
          json.optionalScalar("id"),
          json.string("text"),
          json.optionalString("published").filter(value -> !value.isBlank()),
          json.optionalString("outlet").filter(value -> !value.isBlank()),
          json.optionalString("title").filter(value -> !value.isBlank()),
          json.optionalString("url").filter(value -> !value.isBlank()));
    } catch (MalformedJson e) {
      throw new MalformedLine("not a report in JSON: " + e.getMessage());
    }
  }
}
