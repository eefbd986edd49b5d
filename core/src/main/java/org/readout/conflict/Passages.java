package org.readout.conflict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.conflict.Conflict.Position;
import org.readout.fact.Fact;
import org.readout.report.Passage;
import org.readout.report.ReportId;

/** Where positions and facts stand in the same words. */
final class Passages {
  private Passages() {}

  /** The facts that a passage of a position stands in or overlaps. */
  static List<String> factsAt(List<Position> positions, List<Fact> facts) {
    Map<ReportId, List<Passage>> passages = new LinkedHashMap<>();
    positions.stream()
        .flatMap(position -> position.passages().stream())
        .forEach(one -> passages.computeIfAbsent(one.report(), r -> new ArrayList<>()).add(one));
    Set<String> ids = new LinkedHashSet<>();
    for (Fact fact : facts) {
      boolean tells =
          fact.passages().stream()
              .anyMatch(told -> areIn(passages.getOrDefault(told.report(), List.of()), told));
      if (tells) {
        ids.add(fact.id());
      }
    }
    return List.copyOf(ids);
  }

  private static boolean areIn(List<Passage> passages, Passage told) {
    return passages.stream().anyMatch(one -> one.span().overlaps(told.span()));
  }

  /** Whether two passages have words in common. */
  static boolean overlap(Passage one, Passage other) {
    return one.report().equals(other.report()) && one.span().overlaps(other.span());
  }
}
