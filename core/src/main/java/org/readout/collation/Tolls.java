package org.readout.collation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.readout.annotation.Toll.Kind;

/** Brings what reports tell of people who came to harm to one count. */
public final class Tolls {
  static final double EACH = Double.parseDouble(System.getProperty("each", "0.05"));
  static final double LATE = Double.parseDouble(System.getProperty("late", "0.25"));

  private Tolls() {}

  /** The likeliest count of the event that the reports tell of, in the order of the story. */
  public static Casualties count(List<TolledReport> reports) {
    List<TollVote> votes = new ArrayList<>();
    Optional<LocalDate> event =
        StoryHeads.of(reports.stream().map(TolledReport::report).toList()).days().earliest();
    boolean culprit =
        reports.stream()
            .flatMap(report -> report.tolls().stream())
            .anyMatch(toll -> toll.culprit() && toll.kind() == Kind.KILLED);
    int rank = 0;
    for (TolledReport report : reports) {
      double late = reports.size() == 1 ? 1 : 1 + LATE * rank++ / (reports.size() - 1);
      TollVotes.of(report, event, culprit)
          .forEach(vote -> votes.add(vote.of(late * vote.weight())));
    }
    return best(votes);
  }

  private static Casualties best(List<TollVote> votes) {
    Set<Integer> numbers = new TreeSet<>(Set.of(0, 1));
    votes.forEach(vote -> numbers.add(vote.number()));
    Casualties best = new Casualties(0, 0);
    double most = Double.NEGATIVE_INFINITY;
    for (int killed : numbers) {
      Set<Integer> injured = new TreeSet<>(numbers);
      numbers.stream().filter(n -> n > killed).forEach(n -> injured.add(n - killed));
      for (int hurt : injured) {
        Casualties count = new Casualties(killed, hurt);
        double score = -EACH * (killed + hurt);
        for (TollVote vote : votes) {
          score += vote.score(count);
        }
        if (score > most) {
          most = score;
          best = count;
        }
      }
    }
    return best;
  }
}
