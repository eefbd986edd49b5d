package org.readout.ingest;

import java.util.Locale;
import java.util.Optional;

/**
 * A line of the head that names what it says: {@code Outlet: The Ministry}.
 *
 * @param value without white space at its edges, possibly empty
 */
record HeadLine(Key key, String value) {

  private static final int LONGEST_KEY = 20;

  /** What a head line can tell. */
  enum Key {
    TITLE,
    OUTLET,
    DATE,
    URL,
    BYLINE,
    SIDE,
    KIND,
    PLACE
  }

  /** The head line that a line is, if it is one. */
  static Optional<HeadLine> of(String line) {
    int colon = line.indexOf(':');
    if (colon <= 0 || colon > LONGEST_KEY) {
      return Optional.empty();
    }
    String value = line.substring(colon + 1).strip();
    return key(line.substring(0, colon)).map(key -> new HeadLine(key, value));
  }

  private static Optional<Key> key(String name) {
    return switch (name.strip().toLowerCase(Locale.ROOT)) {
      case "title", "headline" -> Optional.of(Key.TITLE);
      case "outlet", "source", "publisher", "publication" -> Optional.of(Key.OUTLET);
      case "date", "published", "published on", "publication date", "day" -> Optional.of(Key.DATE);
      case "url", "link" -> Optional.of(Key.URL);
      case "byline", "author", "authors", "by" -> Optional.of(Key.BYLINE);
      case "side" -> Optional.of(Key.SIDE);
      case "kind", "type" -> Optional.of(Key.KIND);
      case "place", "dateline" -> Optional.of(Key.PLACE);
      default -> Optional.empty();
    };
  }
}
