package org.readout.wording;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Attribution;
import org.readout.text.Span;

/** Which words of a report are not its own: what it gives to somebody, what stands in marks. */
final class Foreign {
  private static final String OPENING = "\"“„«‘'";
  private static final String CLOSING = "\"”“»’'";

  private final String text;

  /** Where stretches begin that are others', and where they end; none overlaps another. */
  private final NavigableMap<Integer, Integer> stretches = new TreeMap<>();

  Foreign(AnnotatedReport report) {
    text = report.report().text();
    for (Attribution attribution : report.attributions()) {
      // What nobody said is told in the report's own words.
      if (attribution.mode() != Attribution.Mode.ABSENT) {
        attribution.content().forEach(this::add);
      }
      attribution.quoted().forEach(this::add);
    }
  }

  private void add(Span span) {
    int start = span.start();
    int end = span.end();
    for (Map.Entry<Integer, Integer> before = stretches.lowerEntry(end + 1);
        before != null && before.getValue() >= start;
        before = stretches.lowerEntry(end + 1)) {
      start = Math.min(start, before.getKey());
      end = Math.max(end, before.getValue());
      stretches.remove(before.getKey());
    }
    stretches.put(start, end);
  }

  Voice voice(Span span) {
    Map.Entry<Integer, Integer> stretch = stretches.floorEntry(span.start());
    boolean given = stretch != null && stretch.getValue() >= span.end();
    return given || isMarked(span) ? Voice.QUOTED : Voice.OWN;
  }

  /** "the “special operation”". */
  private boolean isMarked(Span span) {
    return span.start() > 0
        && span.end() < text.length()
        && OPENING.indexOf(text.charAt(span.start() - 1)) >= 0
        && CLOSING.indexOf(text.charAt(span.end())) >= 0;
  }
}
