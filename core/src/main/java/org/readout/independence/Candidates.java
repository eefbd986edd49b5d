package org.readout.independence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds for each report the earlier ones that share fingerprints with it: of every few grams the
 * one with the smallest hash (winnowing: Schleimer, Wilkerson and Aiken 2003), so that a run of
 * nine words in a row is never missed. Of a fingerprint only the first reports are kept, so that
 * time grows with the number of reports also where all are copies of each other.
 */
final class Candidates {

  /** Grams of which one is kept. */
  private static final int WINDOW = 4;

  private static final int MOST_HOLDERS = 6;
  private static final int MOST_CANDIDATES = 6;

  private final Map<Long, List<Integer>> holders = new HashMap<>();

  /** The places of the earlier reports that share most with a report, then adds it. */
  List<Integer> add(int place, Prose prose) {
    Map<Integer, Integer> votes = new HashMap<>();
    for (long print : fingerprints(prose)) {
      List<Integer> held = holders.computeIfAbsent(print, p -> new ArrayList<>(1));
      for (int holder : held) {
        if (holder != place) {
          votes.merge(holder, 1, Integer::sum);
        }
      }
      if (held.size() < MOST_HOLDERS && (held.isEmpty() || held.getLast() != place)) {
        held.add(place);
      }
    }
    return votes.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<Integer, Integer> vote) -> -vote.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(MOST_CANDIDATES)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The smallest gram of every window, each once in a row; by a queue of rising grams. */
  private static List<Long> fingerprints(Prose prose) {
    List<Long> prints = new ArrayList<>();
    Deque<Gram> rising = new ArrayDeque<>();
    int kept = -1;
    for (int i = 0; i + Prose.GRAM <= prose.size(); i++) {
      long hash = prose.gram(i);
      if (hash == 0) {
        rising.clear();
        continue;
      }
      while (!rising.isEmpty() && rising.getLast().hash >= hash) {
        rising.removeLast();
      }
      rising.addLast(new Gram(i, hash));
      while (rising.getFirst().at <= i - WINDOW) {
        rising.removeFirst();
      }
      if (rising.getFirst().at != kept) {
        kept = rising.getFirst().at;
        prints.add(rising.getFirst().hash);
      }
    }
    return prints;
  }

  private record Gram(int at, long hash) {}
}
