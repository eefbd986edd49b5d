package org.readout.collation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Toll;
import org.readout.annotation.TollReader;
import org.readout.conflict.Conflict;
import org.readout.fact.Absence;
import org.readout.fact.Fact;
import org.readout.report.Passage;
import org.readout.report.ReportId;

/**
 * Takes back that a report lacks a fact where something else that is shown says that it tells it:
 * it holds a position of a difference about the fact, or counts the dead or the injured as the fact
 * does, in whatever words.
 */
final class ToldElsewhere {

  private final List<Conflict> conflicts;
  private final Map<ReportId, List<Toll>> tolls = new HashMap<>();

  /**
   * @param conflicts of the story that are shown
   */
  ToldElsewhere(List<AnnotatedReport> reports, List<Conflict> conflicts, TollReader reader) {
    this.conflicts = conflicts;
    reports.forEach(
        one ->
            tolls.put(
                one.report().id(),
                reader.read(one).stream().filter(toll -> toll.counted().isPresent()).toList()));
  }

  /** The facts without the absences that are not so; those that a report states stay. */
  List<Fact> kept(List<Fact> facts) {
    return facts.stream().map(this::kept).toList();
  }

  private Fact kept(Fact fact) {
    if (fact.absent().isEmpty()) {
      return fact;
    }
    Set<ReportId> telling = telling(fact);
    List<Absence> kept =
        fact.absent().stream()
            .filter(one -> one.statedBy().isPresent() || !telling.contains(one.report()))
            .toList();
    return kept.size() == fact.absent().size() ? fact : fact.withAbsent(kept);
  }

  private Set<ReportId> telling(Fact fact) {
    Set<ReportId> telling = new HashSet<>();
    conflicts.stream()
        .filter(conflict -> passages(conflict).anyMatch(one -> stands(one, fact)))
        .flatMap(ToldElsewhere::passages)
        .forEach(passage -> telling.add(passage.report()));
    Set<Toll.Kind> kinds = kinds(fact);
    tolls.forEach(
        (report, told) -> {
          if (told.stream().anyMatch(toll -> kinds.contains(toll.kind()))) {
            telling.add(report);
          }
        });
    return telling;
  }

  private static Stream<Passage> passages(Conflict conflict) {
    return conflict.positions().stream().flatMap(position -> position.passages().stream());
  }

  private static boolean stands(Passage passage, Fact fact) {
    return fact.passages().stream()
        .anyMatch(
            one -> one.report().equals(passage.report()) && one.span().overlaps(passage.span()));
  }

  /** What the fact counts people to have suffered. */
  private Set<Toll.Kind> kinds(Fact fact) {
    Set<Toll.Kind> kinds = new HashSet<>();
    for (Passage passage : fact.passages()) {
      for (Toll toll : tolls.getOrDefault(passage.report(), List.of())) {
        if (!toll.title() && passage.span().contains(toll.span())) {
          kinds.add(toll.kind());
        }
      }
    }
    return kinds;
  }
}
