package org.readout.toll;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds the count for which most votes speak. */
final class TollScores {

  /** Of two counts that are spoken for alike the smaller is taken. */
  private static final double EACH = 0.05;

  /** Of more the larger costs no more: a large number is told as often as a small one. */
  private static final int MANY = 10;

  /** So many numbers are tried, those with most weight. */
  private static final int TRIED = 40;

  private TollScores() {}

  static Casualties best(List<TollVote> votes) {
    Set<Integer> numbers = numbers(votes);
    Casualties best = new Casualties(0, 0);
    double most = score(best, votes);
    for (int killed : numbers) {
      Set<Integer> injured = new TreeSet<>(numbers);
      numbers.stream().filter(all -> all > killed).forEach(all -> injured.add(all - killed));
      for (int hurt : injured) {
        Casualties count = new Casualties(killed, hurt);
        double score = score(count, votes);
        if (score > most) {
          most = score;
          best = count;
        }
      }
    }
    return best;
  }

  private static Set<Integer> numbers(List<TollVote> votes) {
    Map<Integer, Double> weights = new TreeMap<>();
    votes.forEach(vote -> weights.merge(vote.number(), vote.weight(), Double::sum));
    Set<Integer> numbers = new TreeSet<>(Set.of(0, 1));
    weights.entrySet().stream()
        .sorted(Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder()))
        .limit(TRIED)
        .forEach(entry -> numbers.add(entry.getKey()));
    return numbers;
  }

  private static double score(Casualties count, List<TollVote> votes) {
    double score = -EACH * (Math.min(count.killed(), MANY) + Math.min(count.injured(), MANY));
    for (TollVote vote : votes) {
      score += vote.score(count);
    }
    return score;
  }
}
