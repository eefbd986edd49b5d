package org.readout.toll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.annotation.Toll;
import org.readout.annotation.Toll.Kind;
import org.readout.report.Passage;
import org.readout.toll.TollCount.Course;

/**
 * Brings what reports tell of people who came to harm to one count. Every passage votes for a
 * number of killed, of injured, or of both together; the pair of numbers for which most votes speak
 * is the count. Who did it counts like the others.
 */
public final class Tolls {

  /** The reports of the last day weigh so much more than those of the first. */
  private static final double LATE = 0.25;

  private Tolls() {}

  /**
   * The likeliest count of the event that the reports tell of.
   *
   * @param reports in the order of the story
   * @throws IllegalArgumentException if there is none
   */
  public static Casualties count(List<TolledReport> reports) {
    require(reports);
    TollContext context = TollContext.of(reports);
    List<LocalDate> days = reports.stream().map(Tolls::day).distinct().sorted().toList();
    double span = Math.max(1, days.size() - 1);
    LocalDate lastDeath =
        reports.stream()
            .filter(Tolls::tellsOfDeath)
            .map(Tolls::day)
            .max(Comparator.naturalOrder())
            .orElse(LocalDate.MIN);
    List<TollVote> votes = new ArrayList<>();
    for (TolledReport report : reports) {
      double late = 1 + LATE * days.indexOf(day(report)) / span;
      boolean later = !day(report).isAfter(lastDeath);
      TollVotes.of(report, context, later).forEach(vote -> votes.add(vote.times(late)));
    }
    return TollScores.best(votes);
  }

  private static void require(List<TolledReport> reports) {
    if (reports.isEmpty()) {
      throw new IllegalArgumentException("no report to count in");
    }
  }

  /** An undated report is taken for a late one. */
  private static LocalDate day(TolledReport report) {
    return report.report().report().published().day().orElse(LocalDate.MAX);
  }

  private static boolean tellsOfDeath(TolledReport report) {
    return report.tolls().stream().anyMatch(toll -> toll.kind() == Kind.KILLED);
  }

  private static boolean tells(TolledReport report, Kind kind) {
    return report.tolls().stream().anyMatch(toll -> !toll.title() && toll.kind() == kind);
  }

  /**
   * The killed and the injured with what each report counts. A report whose text does not tell of a
   * kind has no position on it; a kind that no report tells of is left out.
   *
   * @param reports in the order of the story
   * @throws IllegalArgumentException if there is none
   */
  public static List<TollCount> counts(List<TolledReport> reports) {
    Casualties likeliest = count(reports);
    List<Casualties> alone = reports.stream().map(report -> count(List.of(report))).toList();
    List<TollCount> counts = new ArrayList<>();
    of(Kind.KILLED, likeliest, reports, alone).ifPresent(counts::add);
    of(Kind.INJURED, likeliest, reports, alone).ifPresent(counts::add);
    return counts;
  }

  private static Optional<TollCount> of(
      Kind kind, Casualties likeliest, List<TolledReport> reports, List<Casualties> alone) {
    Map<Integer, List<Passage>> passages = new LinkedHashMap<>();
    List<Casualties> course = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      TolledReport report = reports.get(i);
      if (tells(report, kind)) {
        int number = alone.get(i).of(kind);
        passages
            .computeIfAbsent(number, n -> new ArrayList<>())
            .addAll(passages(report, kind, number));
        course.add(alone.get(i));
      }
    }
    List<TollPosition> positions = new ArrayList<>();
    passages.forEach((number, where) -> positions.add(new TollPosition(number, where)));
    return positions.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new TollCount(kind, likeliest.of(kind), positions, course(kind, positions, course)));
  }

  /** Those that tell the number, else the first that tells of the kind. */
  private static List<Passage> passages(TolledReport report, Kind kind, int number) {
    List<Toll> tolls =
        report.tolls().stream().filter(toll -> !toll.title() && toll.kind() == kind).toList();
    List<Toll> telling =
        tolls.stream().filter(toll -> toll.isExact() && toll.least() == number).toList();
    return (telling.isEmpty() ? tolls.subList(0, 1) : telling)
        .stream().map(toll -> new Passage(report.report().report().id(), toll.span())).toList();
  }

  private static Course course(Kind kind, List<TollPosition> positions, List<Casualties> reports) {
    if (positions.size() == 1) {
      return Course.AGREED;
    }
    for (int i = 1; i < reports.size(); i++) {
      Casualties before = reports.get(i - 1);
      Casualties after = reports.get(i);
      boolean fewer = after.of(kind) < before.of(kind);
      boolean died = kind == Kind.INJURED && after.killed() > before.killed();
      if (fewer && !died) {
        return Course.DISPUTED;
      }
    }
    return Course.UPDATED;
  }
}
