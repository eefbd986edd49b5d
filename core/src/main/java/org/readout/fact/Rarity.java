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
   * How much of a text stands in another too.
   *
   * @param share of what its pieces tell that the other has, 0 to 1
   * @param most what that piece tells that the other lacks most
   * @param lacking what all tell that the other lacks
   */
  record Cover(double share, double most, double lacking) {}

  /**
   * The pieces of a text, each by how near the most like piece of another text is to it, weighed by
   * how rare they are (Zhang et al. 2020).
   *
   * @param nearest for each piece, the cosine between it and the most like piece of the other
   */
  Cover cover(Sense one, float[] nearest) {
    double[] weights = weights(one);
    double all = 0;
    double most = 0;
    double lacking = 0;
    for (int i = 0; i < weights.length; i++) {
      double lacked = weights[i] * (1 - nearest[i]);
      all += weights[i];
      most = Math.max(most, lacked);
      lacking += lacked;
    }
    return new Cover(all == 0 ? 0 : 1 - lacking / all, most, lacking);
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
