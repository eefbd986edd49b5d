package org.readout.bench.absence;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.text.Span;

/**
 * A fact that readers found in reports of an event.
 *
 * @param minor a report has it only in a noun phrase, an apposition or an aside
 * @param passages that tell it, by the file's id of the report
 */
record ToldFact(String event, boolean minor, Map<String, List<Span>> passages) {

  ToldFact {
    passages = Map.copyOf(passages);
  }

  Set<String> reports() {
    return passages.keySet();
  }

  boolean isToldBy(String report) {
    return passages.containsKey(report);
  }

  /**
   * How much of the longer one the best of these passages and a passage of a report share, 0 to 1;
   * 0 too where they share no more than half of the shorter one.
   */
  double fit(String report, Span passage) {
    return passages.getOrDefault(report, List.of()).stream()
        .mapToDouble(own -> fit(own, passage))
        .max()
        .orElse(0);
  }

  private static double fit(Span one, Span other) {
    int shared = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    boolean meet = shared * 2 > Math.min(one.length(), other.length());
    return meet ? (double) shared / Math.max(one.length(), other.length()) : 0;
  }
}
