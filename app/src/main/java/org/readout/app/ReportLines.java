package org.readout.app;

import java.util.Map;
import org.readout.format.JsonObject;
import org.readout.format.JsonTree;
import org.readout.format.MalformedJson;
import org.readout.ingest.Document;
import org.readout.ingest.LineParser;
import org.readout.ingest.Unreadable;
import org.readout.ingest.wire.WireLine;

/**
 * Reads a report from a line of JSON: {@code text}, and where known {@code id}, {@code published},
 * {@code outlet}, {@code title}, {@code url}; or an article of news-please or an item of ninjs. It
 * stands between intake and format, which do not know each other.
 */
public final class ReportLines implements LineParser {

  @Override
  public Document document(String line, Document.Draft draft) throws MalformedLine {
    try {
      Object value = JsonTree.parse(line);
      return value instanceof Map<?, ?> object && WireLine.is(object)
          ? WireLine.document(object, draft)
          : fields(JsonObject.of(value)).in(draft);
    } catch (MalformedJson e) {
      throw malformed(e);
    } catch (Unreadable e) {
      throw new MalformedLine(e.why());
    }
  }

  @Override
  public Fields parse(String line) throws MalformedLine {
    try {
      return fields(JsonObject.parse(line));
    } catch (MalformedJson e) {
      throw malformed(e);
    }
  }

  private static Fields fields(JsonObject json) throws MalformedJson {
    return new Fields(
        json.optionalScalar("id"),
        json.string("text"),
        json.optionalString("published").filter(value -> !value.isBlank()),
        json.optionalString("outlet").filter(value -> !value.isBlank()),
        json.optionalString("title").filter(value -> !value.isBlank()),
        json.optionalString("url").filter(value -> !value.isBlank()));
  }

  private static MalformedLine malformed(MalformedJson e) {
    return new MalformedLine("not a report in JSON: " + e.getMessage());
  }
}
