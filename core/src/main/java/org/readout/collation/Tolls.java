package org.readout.collation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.readout.annotation.Toll;
import org.readout.annotation.Toll.Kind;

/** Brings what reports tell of people who came to harm to one count. */
public final class Tolls {
  static double EACH = Double.parseDouble(System.getProperty("each", "0.05"));
  static double LATE = Double.parseDouble(System.getProperty("late", "0.25"));

  private Tolls() {}

  /** The likeliest count of the event that the reports tell of, in the order of the story. */
  public static Casualties count(List<TolledReport> reports) {
    List<TollVote> votes = new ArrayList<>();
    Optional<LocalDate> event =
        StoryHeads.of(reports.stream().map(TolledReport::report).toList()).days().earliest();
    boolean culprit = reports.stream().anyMatch(Tolls::culpritDies);
    List<Harmed> mates = new ArrayList<>();
    for (TolledReport report : reports) {
      Harmed harmed = new Harmed();
      report.tolls().stream()
          .filter(t -> t.kind() == Kind.KILLED)
          .forEach(harmed::add);
      mates.add(harmed);
    }
    int rank = 0;
    for (TolledReport report : reports) {
      double late = reports.size() == 1 ? 1 : 1 + LATE * rank++ / (reports.size() - 1);
      boolean later = reports.stream().skip(rank).anyMatch(Tolls::speaksOfDeath);
      TollVotes.of(report, event, culprit, later, mates)
          .forEach(vote -> votes.add(vote.of(late * vote.weight())));
    }
    return best(votes);
  }

  private static boolean speaksOfDeath(TolledReport report) {
    return report.tolls().stream().anyMatch(toll -> toll.kind() == Kind.KILLED);
  }

  /** Whether somebody who killed others died too, or at least shot themselves. */
  private static boolean culpritDies(TolledReport report) {
    List<Toll> killed =
        report.tolls().stream().filter(toll -> toll.kind() == Kind.KILLED).toList();
    boolean killer = killed.stream().anyMatch(toll -> toll.dealt() && !toll.culprit());
    for (Toll toll : report.tolls()) {
      if (toll.culprit() && toll.kind() != Kind.INJURED) {
        boolean dead = toll.kind() == Kind.KILLED;
        if ((killer && (dead || toll.own())) || (dead && killed.stream().anyMatch(other -> isOther(toll, other)))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isOther(Toll culprit, Toll other) {
    boolean several = other.somebody().isEmpty() && other.least() > 1 && !other.culprit();
    return several
        || (culprit.somebody().isPresent()
            && other.somebody().isPresent()
            && !culprit.somebody().get().mayBe(other.somebody().get()));
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
