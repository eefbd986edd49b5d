package org.readout.fact;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How much a piece of a word tells in a story: the fewer claims have it, the more. */
final class Rarity {
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<Sense, double[]> weights = new ConcurrentHashMap<>();
  private final int claims;

  Rarity(List<Telling> tellings) {
    claims = tellings.size();
    for (Telling telling : tellings) {
      for (String piece : new HashSet<>(telling.sense().pieces())) {
        counts.merge(piece, 1, Integer::sum);
      }
    }
  }

  /**
   * The share of what one text tells that stands in another too: its pieces, each by how near the
   * most like piece of the other is to it, weighed by how rare they are (Zhang et al. 2020).
   *
   * @param nearest for each piece, the cosine between it and the most like piece of the other
   */
  double covered(Sense one, float[] nearest) {
    double[] weights = weights(one);
    double all = 0;
    double covered = 0;
    for (int i = 0; i < weights.length; i++) {
      covered += weights[i] * nearest[i];
      all += weights[i];
    }
    return all == 0 ? 0 : covered / all;
  }

  /** Of each piece of a text; thousands of pairs ask for those of the same. */
  private double[] weights(Sense sense) {
    return weights.computeIfAbsent(
        sense,
        one ->
            one.pieces().stream()
                .mapToDouble(piece -> Math.log((claims + 1.0) / counts.getOrDefault(piece, 1)))
                .toArray());
  }
}
