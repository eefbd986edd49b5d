package org.readout.collation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.annotation.Sentence;
import org.readout.annotation.Toll;
import org.readout.annotation.Toll.Kind;
import org.readout.annotation.Toll.Share;

/** What the words of one report say for the counts of an event. */
final class TollVotes {
  private static final int LEAD = 2;

  private final TolledReport report;
  private final List<TollVote> votes = new ArrayList<>();

  private final OtherEvents others;
  private boolean deaths;

  private TollVotes(TolledReport report, Optional<LocalDate> event) {
    this.report = report;
    others = new OtherEvents(report.report(), event);
  }

  static List<TollVote> of(TolledReport report, Optional<LocalDate> event) {
    TollVotes votes = new TollVotes(report, event);
    votes.read();
    return merged(votes.votes);
  }

  /** What is told over and over counts little more than what is told once. */
  private static List<TollVote> merged(List<TollVote> votes) {
    Map<TollVote, List<Double>> same = new LinkedHashMap<>();
    for (TollVote vote : votes) {
      same.computeIfAbsent(vote.of(0), v -> new ArrayList<>()).add(vote.weight());
    }
    List<TollVote> merged = new ArrayList<>();
    same.forEach(
        (vote, weights) -> {
          weights.sort(Comparator.reverseOrder());
          double sum = 0;
          double share = 1;
          for (double weight : weights) {
            sum += share * weight;
            share *= 0.5;
          }
          merged.add(vote.of(sum));
        });
    return merged;
  }

  private void read() {
    deaths = report.tolls().stream().anyMatch(t -> t.kind() == Kind.KILLED);
    sentence(report.tolls().stream().filter(Toll::title).toList(), Weights.TITLE);
    int next = 0;
    List<Toll> text = report.tolls().stream().filter(t -> !t.title()).toList();
    for (Sentence sentence : report.report().sentences()) {
      List<Toll> here = new ArrayList<>();
      while (next < text.size() && sentence.span().contains(text.get(next).span())) {
        here.add(text.get(next++));
      }
      if (!here.isEmpty()) {
        Weights where = sentence.paragraph() <= LEAD ? Weights.LEAD : Weights.BODY;
        sentence(here, others.in(sentence) ? Weights.OTHER : where);
      }
    }
    people(Kind.KILLED);
  }

  /** How much is told where. */
  private enum Weights {
    TITLE(2.0),
    LEAD(1.5),
    BODY(0.7),
    OTHER(0.1);

    private final double weight;

    Weights(double weight) {
      this.weight = weight;
    }
  }

  private void sentence(List<Toll> tolls, Weights where) {
    Map<Kind, Integer> sums = new EnumMap<>(Kind.class);
    int all = 0;
    for (Toll toll : tolls) {
      double weight = where.weight;
      int number = toll.least();
      int before = sums.getOrDefault(toll.kind(), 0);
      switch (toll.share()) {
        case GROUP -> {
          if (toll.own() || (before > 0 && number == 1)) {
            number += before;
          }
          vote(toll.kind(), number, toll.isExact(), weight * (number == 1 ? 0.7 : 1));
        }
        case OTHERS -> {
          if (toll.kind() == Kind.STRUCK) {
            vote(Kind.STRUCK, number + Math.max(1, all), toll.isExact(), weight * 0.8);
          } else if (before > 0) {
            vote(toll.kind(), number + before, toll.isExact(), weight);
          } else if (all > 0) {
            vote(toll.kind(), number, toll.isExact(), weight);
          } else {
            vote(toll.kind(), number, false, weight);
          }
          number += before;
        }
        case PART -> vote(toll.kind(), number, false, weight * 0.6);
        case KNOWN -> {
          if (toll.own()) {
            vote(toll.kind(), before + 1, before > 0, weight);
            number += before;
          } else {
            Kind kind = toll.kind() == Kind.INJURED && number == 1 ? Kind.STRUCK : toll.kind();
            vote(kind, number, number > 1 && toll.isExact(), weight * (number > 1 ? 0.7 : 0.5));
          }
        }
      }
      sums.merge(toll.kind(), number, Math::max);
      if (toll.kind() != Kind.STRUCK) {
        all = sums.getOrDefault(Kind.KILLED, 0) + sums.getOrDefault(Kind.INJURED, 0);
      }
    }
  }

  private void people(Kind kind) {
    Set<String> ids = new HashSet<>();
    for (Toll toll : report.tolls()) {
      if (toll.kind() == kind) {
        ids.addAll(toll.people());
      }
    }
    if (!ids.isEmpty()) {
      vote(kind, ids.size(), false, 1);
      vote(kind, ids.size(), true, 0.5);
    }
  }

  private void vote(Kind kind, int number, boolean exact, double weight) {
    if (kind == Kind.INJURED && !deaths) {
      votes.add(new TollVote(kind, number, exact, 0.5 * weight));
      votes.add(new TollVote(Kind.STRUCK, number, exact, 0.5 * weight));
    } else {
      votes.add(new TollVote(kind, number, exact, weight));
    }
  }
}
