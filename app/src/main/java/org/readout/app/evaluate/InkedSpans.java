package org.readout.app.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.readout.text.Span;

/**
 * A set of spans that looks away from white space: in order, overlaps and neighbours with only
 * white space between them joined, none with white space at its edges.
 */
record InkedSpans(List<Span> spans, int ink) {

  static InkedSpans of(String text, List<Span> spans) {
    List<Span> joined = new ArrayList<>();
    for (Span span : spans.stream().sorted().toList()) {
      int start = span.start();
      int end = span.end();
      while (start < end && isBlank(text.charAt(start))) {
        start++;
      }
      while (end > start && isBlank(text.charAt(end - 1))) {
        end--;
      }
      if (start < end) {
        join(text, joined, new Span(start, end));
      }
    }
    int ink = joined.stream().mapToInt(span -> ink(text, span.start(), span.end())).sum();
    return new InkedSpans(List.copyOf(joined), ink);
  }

  private static void join(String text, List<Span> joined, Span span) {
    if (joined.isEmpty()) {
      joined.add(span);
      return;
    }
    Span last = joined.getLast();
    if (span.start() <= last.end()
        || ink(text, /* start= */ last.end(), /* end= */ span.start()) == 0) {
      joined.set(joined.size() - 1, last.cover(span));
    } else {
      joined.add(span);
    }
  }

  boolean isEmpty() {
    return spans.isEmpty();
  }

  /** The characters that both hold, white space left out, over those that either holds. */
  double jaccard(String text, InkedSpans other) {
    int shared = 0;
    for (Span mine : spans) {
      for (Span theirs : other.spans) {
        int start = Math.max(mine.start(), theirs.start());
        int end = Math.min(mine.end(), theirs.end());
        shared += start < end ? ink(text, start, end) : 0;
      }
    }
    return shared == 0 ? 0 : (double) shared / (ink + other.ink - shared);
  }

  private static int ink(String text, int start, int end) {
    int ink = 0;
    for (int i = start; i < end; i++) {
      ink += isBlank(text.charAt(i)) ? 0 : 1;
    }
    return ink;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00a0';
  }
}
