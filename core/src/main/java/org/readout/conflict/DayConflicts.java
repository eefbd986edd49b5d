package org.readout.conflict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.annotation.AnnotatedReport;
import org.readout.conflict.Conflict.Judgement;
import org.readout.conflict.Conflict.Kind;
import org.readout.conflict.Conflict.Position;
import org.readout.fact.Fact;
import org.readout.report.Passage;
import org.readout.text.Digest;

/**
 * Finds where reports say that what they are all about happened on different days, in whatever
 * words: one conflict over all reports, with every report that names the day. A report that dates
 * two things that may be it is no witness.
 */
final class DayConflicts {

  /** Where each names the day in what it tells first. */
  private static final double LEADING = 0.85;

  private static final double CERTAINTY = 0.65;

  private DayConflicts() {}

  /**
   * The conflict, if there is one.
   *
   * @param reports in the order of the story
   * @param facts of the story
   */
  static Optional<Conflict> of(List<AnnotatedReport> reports, List<Fact> facts) {
    List<List<Happening>> witnesses =
        reports.stream()
            .map(Happenings::in)
            .filter(dated -> !dated.isEmpty() && isOfOneDay(dated))
            .toList();
    List<Happening> told = witnesses.stream().map(List::getFirst).toList();
    for (Happening one : firsts(told)) {
      List<Happening> same = told.stream().filter(one::mayBe).toList();
      if (same.stream().anyMatch(other -> !one.meets(other))) {
        return Optional.of(conflict(one, same, facts));
      }
    }
    return Optional.empty();
  }

  /** The first of every day and sort, so that many reports are no matter. */
  private static List<Happening> firsts(List<Happening> told) {
    Map<List<Object>, Happening> firsts = new LinkedHashMap<>();
    told.forEach(one -> firsts.putIfAbsent(List.of(one.day(), one.sort()), one));
    return List.copyOf(firsts.values());
  }

  private static boolean isOfOneDay(List<Happening> dated) {
    return dated.stream().allMatch(one -> one.meets(dated.getFirst()));
  }

  private static Conflict conflict(Happening first, List<Happening> same, List<Fact> facts) {
    Map<LocalDate, List<Happening>> byDay = new LinkedHashMap<>();
    same.forEach(one -> byDay.computeIfAbsent(one.day(), day -> new ArrayList<>()).add(one));
    List<Position> positions = byDay.values().stream().map(DayConflicts::position).toList();
    Happening other = same.stream().filter(one -> !first.meets(one)).findFirst().orElseThrow();
    boolean leads = first.leads() && other.leads();
    return new Conflict(
        idOf(positions),
        Kind.TIME,
        first.about().in(first.report().report().text()),
        Passages.factsAt(positions, facts),
        positions,
        leads ? Judgement.CONTRADICTION : Judgement.UNDECIDED,
        leads
            ? first.day() + " and " + other.day() + ", of what both reports are about"
            : "they may date two things",
        leads ? LEADING : CERTAINTY);
  }

  private static Position position(List<Happening> of) {
    return new Position(
        of.getFirst().words(),
        of.stream()
            .map(one -> new Passage(one.report().report().id(), one.time().span()))
            .toList());
  }

  private static String idOf(List<Position> positions) {
    List<String> parts = new ArrayList<>(List.of(Kind.TIME.name(), "DAY"));
    for (Position position : positions) {
      for (Passage passage : position.passages()) {
        parts.add(passage.report().value());
        parts.add(passage.span().start() + "-" + passage.span().end());
      }
    }
    return Digest.of('c', parts.toArray(new String[0]));
  }
}
