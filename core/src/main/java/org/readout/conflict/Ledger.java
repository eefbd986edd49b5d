package org.readout.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Toll.Kind;
import org.readout.annotation.TollReader;
import org.readout.fact.Facts.Told;
import org.readout.report.Passage;
import org.readout.report.ReportId;
import org.readout.toll.TolledReport;
import org.readout.utterance.Utterance;

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
   * @param told what they tell
   * @param utterances of the story
   */
  public List<Conflict> of(
      List<Conflict> found,
      List<AnnotatedReport> own,
      List<AnnotatedReport> reports,
      Told told,
      List<Utterance> utterances) {
    if (reports.size() < 2) {
      return found;
    }
    List<TolledReport> tolled =
        reports.stream().map(one -> new TolledReport(one, tolls.read(one))).toList();
    Map<Kind, Conflict> ofTolls = TollConflicts.of(tolled, told.facts());
    HarmWords harm = new HarmWords(tolled);
    List<Conflict> all = new ArrayList<>(ofTolls.values());
    Optional<Conflict> ofDays = DayConflicts.of(reports, told.facts());
    ofDays.ifPresent(all::add);
    SameValues values = new SameValues(reports, told, utterances);
    found.stream()
        .map(values::added)
        .filter(one -> !harm.isIdle(one, ofTolls.keySet()))
        .filter(one -> ofDays.filter(days -> tells(days, one)).isEmpty())
        .forEach(all::add);
    all.addAll(RoleConflicts.of(own, reports));
    all.sort(inOrder(reports));
    return all;
  }

  /** Whether a conflict over all reports has every passage of one between some. */
  private static boolean tells(Conflict all, Conflict one) {
    return all.kind() == one.kind()
        && passages(one).stream()
            .allMatch(
                part -> passages(all).stream().anyMatch(whole -> Passages.overlap(part, whole)));
  }

  private static List<Passage> passages(Conflict conflict) {
    return conflict.positions().stream().flatMap(one -> one.passages().stream()).toList();
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
