package org.readout.archive;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.readout.format.JsonLine;
import org.readout.format.JsonObject;
import org.readout.format.MalformedJson;
import org.readout.report.ReportId;
import org.readout.text.Span;

/** The little JSON that stands in columns. */
final class Json {

  private static final String LIST = "list";

  private Json() {}

  static String of(Map<String, ?> members) {
    StringWriter out = new StringWriter();
    JsonLine.write(members, out);
    return out.toString();
  }

  static String ids(List<ReportId> ids) {
    return ids.stream()
        .map(id -> '"' + id.value() + '"')
        .collect(Collectors.joining(",", "[", "]"));
  }

  static List<ReportId> readIds(String json) {
    return strings("{\"" + LIST + "\":" + json + "}", LIST).stream().map(ReportId::new).toList();
  }

  /** The strings of a member. */
  static List<String> strings(String json, String member) {
    try {
      return JsonObject.parse(json).strings(member);
    } catch (MalformedJson e) {
      throw new ArchiveException("the archive holds JSON that cannot be read: " + json, e);
    }
  }

  static String spans(List<Span> spans) {
    return spans.stream()
        .map(span -> "[" + span.start() + "," + span.end() + "]")
        .collect(Collectors.joining(",", "[", "]"));
  }

  /** Every two numbers are a span. */
  static List<Span> readSpans(String json) {
    List<Span> spans = new ArrayList<>();
    int start = -1;
    for (String number : json.split("[\\[\\],]+")) {
      if (!number.isEmpty()) {
        int value = Integer.parseInt(number);
        if (start < 0) {
          start = value;
        } else {
          spans.add(new Span(start, value));
          start = -1;
        }
      }
    }
    return spans;
  }
}
