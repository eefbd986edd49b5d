package org.readout.ingest;

import java.util.Optional;
import org.readout.report.StatedDate;

/**
 * What reads a line of a file that holds a report a line. The library that knows the lines' format
 * stays outside of this package.
 */
@FunctionalInterface
public interface LineParser {

  Fields parse(String line) throws MalformedLine;

  /** The document that a line is, begun by who knows where the line stands. */
  default Document document(String line, Document.Draft draft) throws MalformedLine {
    return parse(line).in(draft);
  }

  /** What a line says of a report; what it does not say is empty. */
  record Fields(
      Optional<String> id,
      String text,
      Optional<String> published,
      Optional<String> outlet,
      Optional<String> title,
      Optional<String> url) {

    public Document in(Document.Draft draft) {
      return draft
          .sourceId(id)
          .outlet(outlet)
          .url(url)
          .title(title)
          .date(published, StatedDate.Kind.PUBLISHED, "published")
          .text(text);
    }
  }

  /** The line is not what it should be; the message says why, for the user. */
  final class MalformedLine extends Exception {

    private static final long serialVersionUID = 1;

    public MalformedLine(String message) {
      super(message);
    }
  }
}
