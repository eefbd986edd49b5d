package org.readout.app.evaluate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How well groups that were found are those that were marked.
 *
 * @param bCubed the mean over all members (Bagga and Baldwin 1998)
 * @param pairs of members of one group
 */
record GroupScore(Rates bCubed, Rates pairs) {

  /** Each 0 to 1. */
  record Rates(double precision, double recall) {

    double f1() {
      return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
  }

  /** A group that was marked and one that was found. */
  private record Both(String gold, String found) {}

  /**
   * The score.
   *
   * @param gold the group of each member
   * @param found the group that was found for each of the same members
   */
  static GroupScore of(List<String> gold, List<String> found) {
    Map<String, Integer> golds = new HashMap<>();
    Map<String, Integer> founds = new HashMap<>();
    Map<Both, Integer> both = new HashMap<>();
    for (int i = 0; i < gold.size(); i++) {
      golds.merge(gold.get(i), 1, Integer::sum);
      founds.merge(found.get(i), 1, Integer::sum);
      both.merge(new Both(gold.get(i), found.get(i)), 1, Integer::sum);
    }
    double precision = 0;
    double recall = 0;
    for (Map.Entry<Both, Integer> entry : both.entrySet()) {
      double square = (double) entry.getValue() * entry.getValue();
      precision += square / founds.getOrDefault(entry.getKey().found, 1);
      recall += square / golds.getOrDefault(entry.getKey().gold, 1);
    }
    int all = Math.max(1, gold.size());
    return new GroupScore(new Rates(precision / all, recall / all), pairs(both, golds, founds));
  }

  private static Rates pairs(
      Map<Both, Integer> both, Map<String, Integer> golds, Map<String, Integer> founds) {
    double right = pairs(both);
    return new Rates(share(right, pairs(founds)), share(right, pairs(golds)));
  }

  private static double pairs(Map<?, Integer> sizes) {
    return sizes.values().stream().mapToDouble(size -> size * (size - 1.0) / 2).sum();
  }

  private static double share(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }
}
