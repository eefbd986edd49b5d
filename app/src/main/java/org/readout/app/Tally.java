package org.readout.app;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Counts the documents in bytes that go by, roughly and without keeping them. */
sealed interface Tally {

  void take(byte next);

  /** How many there were. */
  long documents();

  /** A line that is not empty is a document. */
  static Tally lines() {
    return new Lines(false, 0);
  }

  /** As lines, but for the first; a line end between quotation marks ends none. */
  static Tally rows() {
    return new Lines(true, 1);
  }

  /** A record of a WARC that is answered with a page. */
  static Tally pages() {
    return new Pages();
  }

  /** An element of one of these names; one document if there is none. */
  static Tally elements(List<String> names) {
    return new Elements(names);
  }

  /** An object of a list in JSON; one document if it is no list. */
  static Tally objects() {
    return new Objects();
  }

  /** Counts lines. */
  final class Lines implements Tally {

    private final boolean quoting;
    private long lines;
    private boolean quoted;
    private boolean open;

    private Lines(boolean quoting, long before) {
      this.quoting = quoting;
      this.lines = -before;
    }

    @Override
    public void take(byte next) {
      if (next == '"' && quoting) {
        quoted = !quoted;
      }
      if (next == '\n' && !quoted) {
        lines += open ? 1 : 0;
        open = false;
      } else if (next != '\r') {
        open = true;
      }
    }

    @Override
    public long documents() {
      return Math.max(0, lines + (open ? 1 : 0));
    }
  }

  /** Looks at the beginnings of lines. */
  final class Pages implements Tally {

    private static final int LONGEST = 80;
    private static final String RESPONSE = "warc-type: response";
    private static final String TYPE = "content-type:";
    private static final String OF_THE_RECORD = "application/http";

    private final byte[] line = new byte[LONGEST];
    private int length;
    private boolean answer;
    private long pages;

    @Override
    public void take(byte next) {
      if (next == '\n') {
        look(new String(line, 0, length, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT));
        length = 0;
      } else if (length < LONGEST) {
        line[length++] = next;
      }
    }

    private void look(String words) {
      if (words.startsWith(RESPONSE)) {
        answer = true;
      } else if (answer && words.startsWith(TYPE) && !words.contains(OF_THE_RECORD)) {
        answer = false;
        pages += words.contains("html") ? 1 : 0;
      }
    }

    @Override
    public long documents() {
      return pages;
    }
  }

  /** Looks at the names after "<". */
  final class Elements implements Tally {

    private static final int LONGEST = 16;

    private final List<String> names;
    private final StringBuilder name = new StringBuilder();
    private boolean inside;
    private long elements;

    private Elements(List<String> names) {
      this.names = names;
    }

    @Override
    public void take(byte next) {
      if (next == '<') {
        inside = true;
        name.setLength(0);
      } else if (inside && (next <= ' ' || next == '>' || name.length() > LONGEST)) {
        inside = false;
        elements += names.contains(name.toString()) ? 1 : 0;
      } else if (inside) {
        name.append((char) next);
      }
    }

    @Override
    public long documents() {
      return Math.max(1, elements);
    }
  }

  /** Looks at braces outside of strings. */
  final class Objects implements Tally {

    private int depth;
    private boolean list;
    private boolean quoted;
    private boolean escaped;
    private long objects;

    @Override
    public void take(byte next) {
      if (quoted) {
        quoted = escaped || next != '"';
        escaped = !escaped && next == '\\';
        return;
      }
      switch (next) {
        case '"' -> quoted = true;
        case '{', '[' -> {
          list |= depth == 0 && next == '[';
          objects += list && depth == 1 && next == '{' ? 1 : 0;
          depth++;
        }
        case '}', ']' -> depth--;
        default -> {}
      }
    }

    @Override
    public long documents() {
      return list ? objects : 1;
    }
  }
}
