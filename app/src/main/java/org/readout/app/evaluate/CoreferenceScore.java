package org.readout.app.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * MUC (Vilain et al. 1995), B3 (Bagga and Baldwin 1998) and CEAF over entities (Luo 2005) of one
 * set of mentions, parted into entities twice; summed over documents. Their mean is the CoNLL score
 * (Pradhan et al. 2012).
 */
final class CoreferenceScore {
  private final double[] muc = new double[4];
  private final double[] bCubed = new double[4];
  private final double[] ceaf = new double[4];

  /**
   * Adds a document.
   *
   * @param gold the entity of each mention
   * @param found the entity that was found for each of the same mentions
   */
  void add(List<String> gold, List<String> found) {
    List<int[]> key = clusters(gold);
    List<int[]> response = clusters(found);
    int[] keyOf = places(key, gold.size());
    int[] responseOf = places(response, gold.size());
    addMuc(key, responseOf, 0);
    addMuc(response, keyOf, 2);
    addBCubed(key, responseOf, 0);
    addBCubed(response, keyOf, 2);
    addCeaf(key, response);
  }

  private static List<int[]> clusters(List<String> entities) {
    Map<String, List<Integer>> byEntity = new HashMap<>();
    for (int i = 0; i < entities.size(); i++) {
      byEntity.computeIfAbsent(entities.get(i), e -> new ArrayList<>()).add(i);
    }
    List<int[]> clusters = new ArrayList<>();
    byEntity.values().forEach(c -> clusters.add(c.stream().mapToInt(i -> i).toArray()));
    return clusters;
  }

  private static int[] places(List<int[]> clusters, int size) {
    int[] places = new int[size];
    for (int i = 0; i < clusters.size(); i++) {
      for (int mention : clusters.get(i)) {
        places[mention] = i;
      }
    }
    return places;
  }

  /** The numerator at a place, the denominator after it: recall at 0, precision at 2. */
  private void addMuc(List<int[]> clusters, int[] others, int at) {
    for (int[] cluster : clusters) {
      long parts = Arrays.stream(cluster).map(m -> others[m]).distinct().count();
      muc[at] += cluster.length - parts;
      muc[at + 1] += cluster.length - 1;
    }
  }

  private void addBCubed(List<int[]> clusters, int[] others, int at) {
    for (int[] cluster : clusters) {
      Map<Integer, Integer> parts = new HashMap<>();
      for (int mention : cluster) {
        parts.merge(others[mention], 1, Integer::sum);
      }
      for (int part : parts.values()) {
        bCubed[at] += (double) part * part / cluster.length;
      }
      bCubed[at + 1] += cluster.length;
    }
  }

  private void addCeaf(List<int[]> key, List<int[]> response) {
    double[][] similarity = new double[key.size()][response.size()];
    for (int i = 0; i < key.size(); i++) {
      for (int j = 0; j < response.size(); j++) {
        similarity[i][j] = similarity(key.get(i), response.get(j));
      }
    }
    double best = Assignment.greatest(similarity);
    ceaf[0] += best;
    ceaf[1] += key.size();
    ceaf[2] += best;
    ceaf[3] += response.size();
  }

  private static double similarity(int[] one, int[] other) {
    int common = 0;
    for (int a : one) {
      if (Arrays.binarySearch(other, a) >= 0) {
        common++;
      }
    }
    return 2.0 * common / (one.length + other.length);
  }

  double muc() {
    return f1(muc);
  }

  double bCubed() {
    return f1(bCubed);
  }

  double ceaf() {
    return f1(ceaf);
  }

  double conll() {
    return (muc() + bCubed() + ceaf()) / 3;
  }

  private static double f1(double[] parts) {
    double recall = parts[1] == 0 ? 0 : parts[0] / parts[1];
    double precision = parts[3] == 0 ? 0 : parts[2] / parts[3];
    return recall + precision == 0 ? 0 : 2 * recall * precision / (recall + precision);
  }
}
