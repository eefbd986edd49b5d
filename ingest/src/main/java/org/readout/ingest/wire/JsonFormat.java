package org.readout.ingest.wire;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.readout.ingest.Document;
import org.readout.ingest.Findings;
import org.readout.ingest.Format;
import org.readout.ingest.Intake;
import org.readout.ingest.JsonParser;
import org.readout.ingest.Source;
import org.readout.ingest.Start;
import org.readout.ingest.Unreadable;
import org.readout.ingest.feed.JsonFeed;

/**
 * A file that is one value in JSON: an object or a list of them, each a report of news-please, of
 * an agency in ninjs, or of our own; or a feed.
 */
public final class JsonFormat implements Format {

  /** What tells such a file that has no name, on standard input or from an address. */
  private static final Pattern KNOWN =
      Pattern.compile(
          "\"(?:maintext|body_text|body_html|body_xhtml|bodies|versioncreated)\"\\s{0,9}:");

  private static final Pattern FEED = Pattern.compile("https?://jsonfeed\\.org/version");

  private final JsonParser json;

  /**
   * @param json reads JSON
   */
  public JsonFormat(JsonParser json) {
    this.json = json;
  }

  @Override
  public List<String> endings() {
    return List.of(".json", ".ninjs");
  }

  @Override
  public boolean holds(Start start) {
    if (start.isNamed(".jsonl", ".ndjson") || start.isNamedText()) {
      return false;
    }
    String words = start.exact();
    boolean object = words.startsWith("{") || words.startsWith("[");
    return start.isNamed(".json", ".ninjs")
        || (object && (isOpen(words) || FEED.matcher(words).find() || isKnown(words)));
  }

  private static boolean isKnown(String words) {
    return KNOWN.matcher(words).find() && !isObjectALine(words);
  }

  /** So long a line is not seen to its end. */
  private static boolean isObjectALine(String words) {
    int end = words.indexOf('\n');
    return words.startsWith("{")
        && (end < 0 || words.substring(0, end).stripTrailing().endsWith("}"));
  }

  /** A first line that only opens an object or a list. */
  private static boolean isOpen(String words) {
    String line = words.lines().findFirst().orElse("").strip();
    return line.equals("{") || line.equals("[") || line.equals("[{");
  }

  @Override
  public void read(Source source, Findings findings) throws IOException, Unreadable {
    switch (json.parse(source.text(Intake.MOST_BYTES))) {
      case List<?> list -> list(source, list, findings);
      case Map<?, ?> object -> object(source, object, findings);
      default -> throw new Unreadable("not a JSON object");
    }
  }

  private static void object(Source source, Map<?, ?> object, Findings findings) throws Unreadable {
    if (JsonFeed.isFeed(object)) {
      JsonFeed.read(object, source, findings);
    } else {
      findings.document(document(object, source.name(), source.name()));
    }
  }

  private static void list(Source source, List<?> list, Findings findings) throws Unreadable {
    int number = 0;
    for (Object one : list) {
      number++;
      String where = source.name() + ", item " + number;
      try {
        if (!(one instanceof Map<?, ?> object)) {
          throw new Unreadable("not a JSON object");
        }
        findings.document(document(object, source.name(), where));
      } catch (Unreadable e) {
        findings.rejected(where, e.why());
      }
    }
    if (number == 0) {
      throw new Unreadable("an empty list");
    }
  }

  private static Document document(Map<?, ?> object, String file, String where) throws Unreadable {
    return new WireItem(new Members(object)).document(Document.in(file, where));
  }
}
