package org.readout.conflict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.annotation.AnnotatedReport;
import org.readout.decision.Decided;
import org.readout.decision.Decision.NotAConflict;
import org.readout.decision.Quote;
import org.readout.decision.Standing;
import org.readout.report.Passage;
import org.readout.report.Report;
import org.readout.report.ReportId;

/**
 * The conflicts that analysts hold to be none, apart from the others.
 *
 * @param kept the others, in their order
 * @param dismissed in the order of the decisions on them, then likewise
 * @param standings of the decisions on conflicts, in their order
 */
public record Dismissals(List<Conflict> kept, List<Conflict> dismissed, List<Standing> standings) {

  public Dismissals {
    kept = List.copyOf(kept);
    dismissed = List.copyOf(dismissed);
    standings = List.copyOf(standings);
  }

  /** The passages of a conflict as they are found again. */
  public static NotAConflict of(Conflict conflict, List<AnnotatedReport> reports) {
    Map<ReportId, Report> texts = texts(reports);
    return new NotAConflict(
        kind(conflict),
        conflict.positions().stream()
            .map(one -> new NotAConflict.Position(one.value(), quotes(one, texts)))
            .toList());
  }

  /**
   * Parts the conflicts.
   *
   * @param decisions in the order in which they were taken; those on conflicts are heeded
   */
  public static Dismissals of(
      List<Conflict> conflicts, List<AnnotatedReport> reports, List<Decided> decisions) {
    Set<Conflict> dismissed = new LinkedHashSet<>();
    List<Standing> standings = new ArrayList<>();
    Map<ReportId, Report> texts = texts(reports);
    for (Decided decided : decisions) {
      if (decided.decision() instanceof NotAConflict none) {
        Standing standing = standing(decided, none, conflicts, texts);
        standings.add(standing);
        conflicts.stream().filter(one -> standing.on().contains(one.id())).forEach(dismissed::add);
      }
    }
    return new Dismissals(
        conflicts.stream().filter(one -> !dismissed.contains(one)).toList(),
        List.copyOf(dismissed),
        standings);
  }

  private static Standing standing(
      Decided decided, NotAConflict none, List<Conflict> conflicts, Map<ReportId, Report> texts) {
    List<String> on = new ArrayList<>();
    Optional<String> grown = Optional.empty();
    for (Conflict conflict : conflicts) {
      if (isOf(conflict, none, texts)) {
        Optional<String> more = more(conflict, none);
        if (more.isEmpty()) {
          on.add(conflict.id());
        }
        grown = grown.or(() -> more);
      }
    }
    if (!on.isEmpty()) {
      return Standing.on(decided, on);
    }
    boolean forgotten =
        none.positions().stream()
            .flatMap(one -> one.quotes().stream())
            .anyMatch(Quote::isForgotten);
    String lost =
        forgotten
            ? "words that it is about went with the reports that were forgotten"
            : "no such difference is found any more";
    return Standing.stale(
        decided, grown.map(more -> "the difference has grown: also “" + more + "”").orElse(lost));
  }

  /** Whether two of the positions, or more, are told at places that were decided on. */
  private static boolean isOf(Conflict conflict, NotAConflict none, Map<ReportId, Report> texts) {
    if (!kind(conflict).equals(none.difference())) {
      return false;
    }
    int shared = 0;
    for (Conflict.Position position : conflict.positions()) {
      List<Quote> quotes = quotes(position, texts);
      shared +=
          none.positions().stream()
                  .filter(one -> isSame(one.value(), position.value()))
                  .flatMap(one -> one.quotes().stream())
                  .anyMatch(quote -> quotes.stream().anyMatch(quote::isAt))
              ? 1
              : 0;
    }
    return shared >= 2;
  }

  /** What nobody told when it was decided. */
  private static Optional<String> more(Conflict conflict, NotAConflict none) {
    return conflict.positions().stream()
        .map(Conflict.Position::value)
        .filter(value -> none.positions().stream().noneMatch(one -> isSame(one.value(), value)))
        .findFirst();
  }

  private static boolean isSame(String value, String other) {
    return value.strip().equalsIgnoreCase(other.strip());
  }

  private static List<Quote> quotes(Conflict.Position position, Map<ReportId, Report> texts) {
    List<Quote> quotes = new ArrayList<>();
    for (Passage passage : position.passages()) {
      Report report = texts.get(passage.report());
      if (report != null) {
        quotes.add(Quote.of(report, List.of(passage.span())));
      }
    }
    return quotes;
  }

  private static Map<ReportId, Report> texts(List<AnnotatedReport> reports) {
    Map<ReportId, Report> texts = new HashMap<>();
    reports.forEach(one -> texts.put(one.report().id(), one.report()));
    return texts;
  }

  private static String kind(Conflict conflict) {
    return conflict.kind().name().toLowerCase(Locale.ROOT);
  }
}
