package org.readout.ingest;

import java.util.Optional;

/**
 * What reads a line of a file that holds a report a line. The library that knows the lines' format
 * stays outside of this package.
 */
@FunctionalInterface
public interface LineParser {

  Fields parse(String line) throws MalformedLine;

  /** What a line says of a report; what it does not say is empty. */
  record Fields(
      Optional<String> id,
      String text,
      Optional<String> published,
      Optional<String> outlet,
      Optional<String> title,
      Optional<String> url) {}

  /** The line is not what it should be; the message says why, for the user. */
  final class MalformedLine extends Exception {

    private static final long serialVersionUID = 1;

    public MalformedLine(String message) {
      super(message);
    }
  }
}
