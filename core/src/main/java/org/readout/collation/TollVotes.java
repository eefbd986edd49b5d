package org.readout.collation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

  private TollVotes(TolledReport report) {
    this.report = report;
  }

  static List<TollVote> of(TolledReport report) {
    TollVotes votes = new TollVotes(report);
    votes.read();
    return votes.votes;
  }

  private void read() {
    sentence(report.tolls().stream().filter(Toll::title).toList(), Weights.TITLE);
    int next = 0;
    List<Toll> text = report.tolls().stream().filter(t -> !t.title()).toList();
    for (Sentence sentence : report.report().sentences()) {
      List<Toll> here = new ArrayList<>();
      while (next < text.size() && sentence.span().contains(text.get(next).span())) {
        here.add(text.get(next++));
      }
      if (!here.isEmpty()) {
        sentence(here, sentence.paragraph() <= LEAD ? Weights.LEAD : Weights.BODY);
      }
    }
    people(Kind.KILLED);
  }

  /** How much is told where. */
  private enum Weights {
    TITLE(2.0),
    LEAD(1.5),
    BODY(0.7);

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
            vote(toll.kind(), number, number > 1 && toll.isExact(), weight * (number > 1 ? 0.7 : 0.5));
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
    votes.add(new TollVote(kind, number, exact, weight));
  }
}
