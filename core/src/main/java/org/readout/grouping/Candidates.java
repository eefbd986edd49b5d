package org.readout.grouping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the reports that may tell of the same event, by the rarest words of each. Of every word
 * only the last reports are kept, so that the time to look them up does not grow with their number.
 */
final class Candidates {

  /** A report is found by so many of its words. */
  private static final int WORDS = 30;

  /** So many reports are kept of a word. */
  private static final int LAST = 64;

  /** So many are compared. */
  private static final int MOST = 40;

  private final Map<Integer, Kept> byWord = new HashMap<>();

  /** The last reports that have a word, by number, and what it weighs in each. */
  private static final class Kept {
    private int[] reports = new int[2];
    private float[] weights = new float[2];
    private int added;

    void add(int report, float weight) {
      if (added == reports.length && added < LAST) {
        reports = Arrays.copyOf(reports, 2 * added);
        weights = Arrays.copyOf(weights, 2 * added);
      }
      int at = added % reports.length;
      reports[at] = report;
      weights[at] = weight;
      added++;
    }

    void addTo(Map<Integer, Double> sums, float weight) {
      for (int i = 0; i < Math.min(added, reports.length); i++) {
        sums.merge(reports[i], (double) weight * weights[i], Double::sum);
      }
    }
  }

  void add(int report, WeightedWords words) {
    for (WeightedWords.Weighted word : words.heaviest(WORDS)) {
      byWord.computeIfAbsent(word.word(), added -> new Kept()).add(report, word.weight());
    }
  }

  /** Their numbers, the likeliest first. */
  List<Integer> of(WeightedWords words) {
    Map<Integer, Double> sums = new HashMap<>();
    for (WeightedWords.Weighted word : words.heaviest(WORDS)) {
      Kept kept = byWord.get(word.word());
      if (kept != null) {
        kept.addTo(sums, word.weight());
      }
    }
    List<Map.Entry<Integer, Double>> found = new ArrayList<>(sums.entrySet());
    found.sort(LIKELIEST);
    return found.stream().limit(MOST).map(Map.Entry::getKey).toList();
  }

  private static final Comparator<Map.Entry<Integer, Double>> LIKELIEST =
      Map.Entry.<Integer, Double>comparingByValue()
          .reversed()
          .thenComparing(Map.Entry.comparingByKey());
}
