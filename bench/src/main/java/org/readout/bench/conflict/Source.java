package org.readout.bench.conflict;

import java.util.Optional;
import org.readout.format.JsonObject;
import org.readout.format.MalformedJson;

/**
 * A report as its file has it.
 *
 * @param published an ISO date
 */
public record Source(
    String id,
    String event,
    Optional<String> published,
    Optional<String> outlet,
    Optional<String> title,
    String text) {

  public static Source of(JsonObject record) throws MalformedJson {
    return new Source(
        record.string("id"),
        record.string("event"),
        record.optionalString("published"),
        record.optionalString("outlet"),
        record.optionalString("title"),
        record.string("text"));
  }

  /** The same words under another id, and of another outlet. */
  Source copy() {
    return new Source(id + "-copy", event, published, Optional.of("The Daily Copy"), title, text);
  }

  public Source withText(String other) {
    return new Source(id, event, published, outlet, title, other);
  }

  /** A line of JSON, as the program reads it. */
  public String json() {
    StringBuilder line = new StringBuilder("{");
    member(line, "id", id);
    published.ifPresent(value -> member(line, "published", value));
    outlet.ifPresent(value -> member(line, "outlet", value));
    title.ifPresent(value -> member(line, "title", value));
    member(line, "text", text);
    line.setCharAt(line.length() - 1, '}');
    return line.append('\n').toString();
  }

  private static void member(StringBuilder line, String name, String value) {
    line.append('"').append(name).append("\":\"");
    for (int i = 0; i < value.length(); i++) {
      char one = value.charAt(i);
      if (one == '"' || one == '\\') {
        line.append('\\').append(one);
      } else if (one < ' ') {
        line.append(String.format("\\u%04x", (int) one));
      } else {
        line.append(one);
      }
    }
    line.append("\",");
  }
}
