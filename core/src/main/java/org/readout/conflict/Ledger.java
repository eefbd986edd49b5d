package org.readout.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Toll.Kind;
import org.readout.annotation.TollReader;
import org.readout.fact.Fact;
import org.readout.report.Passage;
import org.readout.report.ReportId;
import org.readout.toll.TolledReport;

/**
 * All conflicts of a story: those between clauses, and those of what whole reports say, as how many
 * were killed.
 */
public final class Ledger {
  private final TollReader tolls;

  /**
   * @param tolls finds how many came to harm
   */
  public Ledger(TollReader tolls) {
    this.tolls = tolls;
  }

  /**
   * The conflicts, by the first of their passages.
   *
   * @param found between clauses
   * @param own the reports in the order of the story, each with its own entities
   * @param reports in the order of the story, with the entities of the story
   * @param facts of the story
   */
  public List<Conflict> of(
      List<Conflict> found,
      List<AnnotatedReport> own,
      List<AnnotatedReport> reports,
      List<Fact> facts) {
    if (reports.size() < 2) {
      return found;
    }
    List<TolledReport> tolled =
        reports.stream().map(one -> new TolledReport(one, tolls.read(one))).toList();
    Map<Kind, Conflict> ofTolls = TollConflicts.of(tolled, facts);
    HarmWords harm = new HarmWords(tolled);
    List<Conflict> all = new ArrayList<>(ofTolls.values());
    found.stream().filter(one -> !harm.isIdle(one, ofTolls.keySet())).forEach(all::add);
    all.addAll(RoleConflicts.of(own, reports));
    all.sort(inOrder(reports));
    return all;
  }

  private static Comparator<Conflict> inOrder(List<AnnotatedReport> reports) {
    Map<ReportId, Integer> places = new HashMap<>();
    reports.forEach(one -> places.put(one.report().id(), places.size()));
    return Comparator.comparing((Conflict one) -> places.getOrDefault(first(one).report(), 0))
        .thenComparing(one -> first(one).span());
  }

  private static Passage first(Conflict conflict) {
    return conflict.positions().getFirst().passages().getFirst();
  }
}
