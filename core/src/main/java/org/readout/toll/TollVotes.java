package org.readout.toll;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.readout.annotation.Toll;
import org.readout.annotation.Toll.Kind;
import org.readout.annotation.Toll.Share;

/**
 * What the words of one report say for the counts of an event. The weights were set by hand and
 * moved one at a time on the open incidents; the scores are flat around them in both halves.
 */
final class TollVotes {
  /** Of a report that opens with several events. */
  private static final double ROUNDUP = 0.7;

  /** "A man was killed" says less of how many there were than "two men were killed". */
  private static final double ONE = 0.7;

  /** "The two men were killed", "the boy was killed". */
  private static final double KNOWN = 0.5;

  private static final double PART = 0.6;

  /** Who shot others and then themselves is dead, most often. */
  private static final double SUICIDE = 0.5;

  /** People who are told of one by one. */
  private static final double SINGLY = 0.4;

  /** A report of people hurt that speaks of no death, and one of deaths of nobody hurt. */
  private static final double NO_DEATH = 1.4;

  private static final double NO_DEATH_YET = 1;
  private static final double NOBODY_HURT = 0.3;

  /** Each repetition counts so much of the one before it. */
  private static final double REPEATED = 0.5;

  private final TollContext context;
  private final Harmed people = new Harmed();
  private final List<TollVote> votes = new ArrayList<>();
  private final List<TollSentence> sentences;
  private final boolean deaths;

  private TollVotes(TolledReport report, TollContext context) {
    this.context = context;
    sentences = TollSentences.of(report, context.day());
    deaths = tells(Kind.KILLED);
  }

  /**
   * The votes of a report.
   *
   * @param later whether a later report speaks of deaths
   */
  static List<TollVote> of(TolledReport report, TollContext context, boolean later) {
    TollVotes votes = new TollVotes(report, context);
    votes.read(later);
    double whole = TollSentences.isRoundup(report) ? ROUNDUP : 1;
    return merged(votes.votes).stream().map(vote -> vote.times(whole)).toList();
  }

  /** What is told over and over counts little more than what is told once. */
  private static List<TollVote> merged(List<TollVote> votes) {
    Map<TollVote, List<Double>> same = new LinkedHashMap<>();
    for (TollVote vote : votes) {
      same.computeIfAbsent(vote.times(0), v -> new ArrayList<>()).add(vote.weight());
    }
    List<TollVote> merged = new ArrayList<>();
    same.forEach(
        (vote, weights) -> {
          weights.sort(Comparator.reverseOrder());
          double sum = 0;
          double share = 1;
          for (double weight : weights) {
            sum += share * weight;
            share *= REPEATED;
          }
          merged.add(new TollVote(vote.kind(), vote.number(), vote.exact(), sum));
        });
    return merged;
  }

  private boolean tells(Kind kind) {
    return sentences.stream().anyMatch(one -> !one.elsewhen() && one.has(kind));
  }

  private void read(boolean later) {
    for (TollSentence sentence : sentences) {
      if (!sentence.elsewhen()) {
        sentence.tolls().forEach(people::add);
      }
    }
    sentences.forEach(this::read);
    if (people.killed() > 0) {
      vote(Kind.KILLED, people.killed(), true, SINGLY);
    }
    if (!deaths && (tells(Kind.INJURED) || tells(Kind.STRUCK))) {
      vote(Kind.KILLED, 0, true, later ? NO_DEATH_YET : NO_DEATH);
    }
    if (deaths && !tells(Kind.INJURED)) {
      vote(Kind.INJURED, 0, true, NOBODY_HURT);
    }
  }

  private void read(TollSentence sentence) {
    TollSum killed = new TollSum(Kind.KILLED);
    TollSum injured = new TollSum(Kind.INJURED);
    TollSum struck = new TollSum(Kind.STRUCK);
    for (Toll toll : sentence.tolls()) {
      if (toll.least() > 0 && !bounds(toll, sentence)) {
        TollSum sum =
            switch (toll.kind()) {
              case KILLED -> killed;
              case INJURED -> injured;
              case STRUCK -> toll.own() && killed.isDealt() ? killed : struck;
            };
        sum.add(toll, killed.number() + injured.number());
        if (sum == injured && sentence.tellsOfOthersDead(toll)) {
          injured.tell();
        }
        single(toll, sentence.weight());
      }
    }
    if (killed.hasCulprit() && killed.number() == 1 && struck.isDealt()) {
      vote(Kind.KILLED, struck.number() + 1, true, SUICIDE * sentence.weight());
      vote(Kind.STRUCK, struck.number() + 1, true, sentence.weight());
    } else {
      List.of(killed, injured, struck).forEach(sum -> total(sum, sentence.weight()));
    }
  }

  /** Of what tells no total: votes that there were so many at least. */
  private boolean bounds(Toll toll, TollSentence sentence) {
    if (toll.share() == Share.PART || (sentence.isState(toll) && isOfMore(toll))) {
      vote(toll.kind(), toll.least(), false, PART * sentence.weight());
      return true;
    }
    if (toll.culprit() && toll.share() == Share.KNOWN && toll.least() > 1) {
      vote(toll.kind(), toll.least(), false, ONE * sentence.weight());
      return true;
    }
    boolean dies =
        toll.kind() == Kind.INJURED
            && toll.least() == 1
            && toll.share() != Share.OTHERS
            && !sentence.tellsOfOthersDead(toll)
            && (people.died(toll) || context.died(toll));
    if (dies) {
      vote(Kind.STRUCK, 1, false, KNOWN * sentence.weight());
    }
    return dies;
  }

  /** Whether a number is told of which it may be a part: nine are injured, two of them badly. */
  private boolean isOfMore(Toll toll) {
    return sentences.stream()
        .filter(one -> !one.elsewhen())
        .flatMap(one -> one.tolls().stream())
        .anyMatch(
            one ->
                one.kind() == toll.kind()
                    && one.counted().isPresent()
                    && one.least() > toll.least());
  }

  /** One who is known and was hurt may die. */
  private void single(Toll toll, double weight) {
    if (toll.share() == Share.KNOWN && toll.least() == 1) {
      Kind kind = toll.kind() == Kind.INJURED ? Kind.STRUCK : toll.kind();
      vote(kind, 1, false, KNOWN * weight);
    }
  }

  private void total(TollSum sum, double weight) {
    if (sum.number() == 0 || (!sum.isTold() && sum.number() == 1)) {
      return;
    }
    double share = !sum.isTold() ? KNOWN : sum.number() == 1 ? ONE : 1;
    boolean more = context.culpritDead() && !sum.hasCulprit() && sum.kind() != Kind.INJURED;
    if (more && sum.isDealt()) {
      vote(sum.kind(), sum.number() + 1, sum.isExact(), share * weight);
    } else {
      boolean exact = sum.isExact() && !(more && sum.number() == 1);
      vote(sum.kind(), sum.number(), exact, share * weight);
    }
  }

  /** Whoever is hurt in a report that knows of no death may have died since. */
  private void vote(Kind kind, int number, boolean exact, double weight) {
    if (kind == Kind.INJURED && !deaths) {
      votes.add(new TollVote(kind, number, exact, weight / 2));
      votes.add(new TollVote(Kind.STRUCK, number, exact, weight / 2));
    } else {
      votes.add(new TollVote(kind, number, exact, weight));
    }
  }
}
