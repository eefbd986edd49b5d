package org.readout.conflict;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.readout.annotation.Toll;
import org.readout.annotation.Toll.Kind;
import org.readout.report.Passage;
import org.readout.report.ReportId;
import org.readout.toll.TolledReport;

/** Where the reports of a story count people who came to harm. */
final class HarmWords {
  /** So certain are conflicts between sentences of nearly the same words. */
  private static final double VERBATIM = 0.95;

  private final Map<ReportId, NavigableMap<Integer, Toll>> tolls = new HashMap<>();

  HarmWords(List<TolledReport> reports) {
    for (TolledReport report : reports) {
      NavigableMap<Integer, Toll> byStart = new TreeMap<>();
      for (Toll toll : report.tolls()) {
        if (!toll.title() && toll.counted().isPresent()) {
          byStart.putIfAbsent(toll.counted().get().span().start(), toll);
        }
      }
      tolls.put(report.report().report().id(), byStart);
    }
  }

  /** What a number counts, if it counts such people. */
  private Optional<Toll> at(Passage number) {
    NavigableMap<Integer, Toll> inReport = tolls.getOrDefault(number.report(), new TreeMap<>());
    return Optional.ofNullable(inReport.floorEntry(number.span().end() - 1))
        .map(Map.Entry::getValue)
        .filter(
            toll -> toll.counted().filter(one -> one.span().overlaps(number.span())).isPresent());
  }

  /**
   * Whether a conflict of numbers compares the killed with the injured, or all of them with a part,
   * in other words than those of the other report, or tells what a conflict of the killed or
   * injured tells already.
   *
   * @param judged of which kinds there are such conflicts
   */
  boolean isIdle(Conflict conflict, Set<Kind> judged) {
    List<Passage> numbers =
        conflict.positions().stream()
            .map(Conflict.Position::passages)
            .flatMap(Collection::stream)
            .toList();
    List<Toll> counted = numbers.stream().flatMap(number -> at(number).stream()).toList();
    if (conflict.kind() != Conflict.Kind.NUMBER || counted.isEmpty()) {
      return false;
    }
    boolean alike =
        conflict.certainty() >= VERBATIM
            && counted.size() == numbers.size()
            && counted.stream().map(Toll::kind).distinct().count() == 1
            && counted.stream().map(Toll::share).distinct().count() == 1;
    return !alike || judged.contains(counted.getFirst().kind());
  }
}
