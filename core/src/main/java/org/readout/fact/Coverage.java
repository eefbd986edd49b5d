package org.readout.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much of what a telling says stands close together in a report, in whatever clauses: a report
 * may tell in two clauses, or as part of a longer one, what another tells in one. Takes time in
 * proportion to the occurrences of the telling's words.
 */
final class Coverage {

  /** By report, the sentences that hold a word. */
  private final List<Map<String, Set<Integer>>> sentences = new ArrayList<>();

  Coverage(int reports, List<Telling> tellings) {
    for (int place = 0; place < reports; place++) {
      sentences.add(new HashMap<>());
    }
    for (Telling telling : tellings) {
      Map<String, Set<Integer>> own = sentences.get(telling.place());
      for (String word : telling.words().keySet()) {
        own.computeIfAbsent(word, w -> new HashSet<>()).add(telling.claim().sentence());
      }
    }
  }

  /**
   * The greatest share of what its words tell that stands in two sentences of a report that follow
   * each other, 0 to 1.
   */
  double of(Telling telling, int place) {
    Map<Integer, Double> told = new HashMap<>();
    telling
        .words()
        .forEach(
            (word, weight) ->
                windows(word, place).forEach(window -> told.merge(window, weight, Double::sum)));
    double most = told.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    return telling.weight() > 0 ? Math.min(1, most / telling.weight()) : 0;
  }

  /** The first sentences of the pairs of sentences that hold a word. */
  private Set<Integer> windows(String word, int place) {
    Set<Integer> windows = new HashSet<>();
    for (int sentence : sentences.get(place).getOrDefault(word, Set.of())) {
      windows.add(sentence);
      windows.add(sentence - 1);
    }
    return windows;
  }
}
