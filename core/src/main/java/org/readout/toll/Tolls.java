package org.readout.toll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.readout.annotation.Toll.Kind;

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
}
