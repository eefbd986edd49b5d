package org.readout.language.english.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.readout.text.Span;

/** Decides between findings that stand inside each other's content. */
final class Nesting {
  private Nesting() {}

  /** The findings whose cue stands in no other's content. */
  static List<Finding> outermost(List<Finding> findings) {
    List<Finding> wide = new ArrayList<>(findings);
    wide.sort(
        Comparator.comparingInt((Finding finding) -> -length(finding))
            .thenComparingInt(Finding::start));
    NavigableMap<Integer, Span> covered = new TreeMap<>();
    List<Finding> kept = new ArrayList<>();
    for (Finding finding : wide) {
      if (!covers(covered, finding.cue().getFirst())) {
        kept.add(finding);
        for (Span span : finding.content()) {
          covered.merge(span.start(), span, (a, b) -> a.length() > b.length() ? a : b);
        }
      }
    }
    return kept;
  }

  private static boolean covers(NavigableMap<Integer, Span> covered, Span cue) {
    var before = covered.floorEntry(cue.start());
    return before != null && before.getValue().end() > cue.start();
  }

  private static int length(Finding finding) {
    int length = 0;
    for (Span span : finding.content()) {
      length += span.length();
    }
    return length;
  }
}
