package org.readout.fact;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** How much a piece of a word tells in a story: the fewer claims have it, the more. */
final class Rarity {
  private final Map<String, Integer> counts = new HashMap<>();
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
   */
  double covered(Sense one, Sense other) {
    double all = 0;
    double covered = 0;
    for (int i = 0; i < one.pieces().size(); i++) {
      double weight = Math.log((claims + 1.0) / counts.getOrDefault(one.pieces().get(i), 1));
      covered += weight * one.nearest(i, other);
      all += weight;
    }
    return all == 0 ? 0 : covered / all;
  }
}
