package org.readout.ingest;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.text.Span;

/**
 * A line that is not blank.
 *
 * @param span from its first to its last visible character
 * @param afterBlank a blank line, or nothing, stands before it
 */
record Line(Span span, boolean afterBlank) {

  /** The lines of a text that are not blank, in order. */
  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    boolean blank = true;
    int start = 0;
    while (start < text.length()) {
      int stop = text.indexOf('\n', start);
      int end = stop < 0 ? text.length() : stop;
      Span span = visible(text, start, end);
      if (span != null) {
        lines.add(new Line(span, blank));
      }
      blank = span == null;
      start = end + 1;
    }
    return lines;
  }

  /** What is left of a stretch without the white space at its edges, or null if nothing is. */
  static @Nullable Span visible(String text, int start, int end) {
    int first = start;
    int last = end;
    while (first < last && isSpace(text.charAt(first))) {
      first++;
    }
    while (last > first && isSpace(text.charAt(last - 1))) {
      last--;
    }
    return first < last ? new Span(first, last) : null;
  }

  /** White space of every kind, and what shows nothing: no-break and zero-width spaces, marks. */
  static boolean isSpace(char c) {
    return c <= ' '
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u0085'
        || c == '\u200B'
        || c == '\u00AD'
        || c == '\u2060'
        || c == '\uFEFF';
  }
}
