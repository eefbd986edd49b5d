package org.readout.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins tellings into facts: the surest pair first, two groups when on average their tellings are
 * likely enough to tell the same, so that no chain of likenesses joins what is unlike at its ends.
 */
final class Groups {

  /** A pair below this joins nothing. */
  static final double LEAST = 0.45;

  /** What a pair that was never looked at is worth. */
  private static final double UNLIKE = 0.02;

  /** A pair of tellings and the probability that they tell the same. */
  record Pair(int one, int other, double probability) {}

  private final List<Telling> tellings;
  private final Map<Long, Double> probabilities = new HashMap<>();
  private final int[] groupOf;
  private final List<List<Integer>> groups = new ArrayList<>();

  private Groups(List<Telling> tellings) {
    this.tellings = tellings;
    groupOf = new int[tellings.size()];
    for (int i = 0; i < groupOf.length; i++) {
      groupOf[i] = i;
      groups.add(new ArrayList<>(List.of(i)));
    }
  }

  /** A group of tellings, and the probability that all tell the same. */
  record Group(List<Integer> members, double certainty) {}

  /** The groups, by their first tellings; those of one telling too. */
  static List<Group> of(List<Telling> tellings, List<Pair> pairs) {
    Groups groups = new Groups(tellings);
    pairs.forEach(pair -> groups.probabilities.put(key(pair.one, pair.other), pair.probability));
    pairs.stream()
        .filter(pair -> pair.probability >= LEAST)
        .sorted(
            Comparator.comparingDouble(Pair::probability)
                .reversed()
                .thenComparingInt(Pair::one)
                .thenComparingInt(Pair::other))
        .forEach(groups::join);
    List<Group> found = new ArrayList<>();
    for (List<Integer> members : groups.groups) {
      if (!members.isEmpty()) {
        found.add(new Group(members.stream().sorted().toList(), groups.certainty(members)));
      }
    }
    found.sort(Comparator.comparingInt(group -> group.members().getFirst()));
    return found;
  }

  private static long key(int one, int other) {
    return ((long) Math.min(one, other) << 32) | Math.max(one, other);
  }

  private double probability(int one, int other) {
    return probabilities.getOrDefault(key(one, other), UNLIKE);
  }

  private void join(Pair pair) {
    int a = groupOf[pair.one];
    int b = groupOf[pair.other];
    if (a == b || !belong(groups.get(a), groups.get(b))) {
      return;
    }
    for (int member : groups.get(b)) {
      groupOf[member] = a;
    }
    groups.get(a).addAll(groups.get(b));
    groups.get(b).clear();
  }

  /** Whether on average a telling of one goes with a telling of another report in the other. */
  private boolean belong(List<Integer> one, List<Integer> other) {
    double sum = 0;
    int pairs = 0;
    for (int i : one) {
      for (int j : other) {
        if (tellings.get(i).place() != tellings.get(j).place()) {
          sum += probability(i, j);
          pairs++;
        }
      }
    }
    return pairs > 0 && sum / pairs >= LEAST;
  }

  /** The mean over the pairs of different reports. */
  private double certainty(List<Integer> members) {
    double sum = 0;
    int pairs = 0;
    for (int a = 0; a < members.size(); a++) {
      for (int b = a + 1; b < members.size(); b++) {
        if (tellings.get(members.get(a)).place() != tellings.get(members.get(b)).place()) {
          sum += probability(members.get(a), members.get(b));
          pairs++;
        }
      }
    }
    return pairs == 0 ? 1 : sum / pairs;
  }
}
