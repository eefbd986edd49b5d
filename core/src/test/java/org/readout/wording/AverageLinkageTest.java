package org.readout.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AverageLinkageTest {

  @Test
  void whatIsAlikeIsOne() {
    double[][] likeness = {{0, .9, .1}, {.9, 0, .2}, {.1, .2, 0}};
    assertThat(AverageLinkage.clusters(likeness, .5)).containsExactly(0, 0, 1);
  }

  @Test
  void aThirdIsAsNearAsItIsOnAverage() {
    double[][] far = {{0, .9, .8}, {.9, 0, .1}, {.8, .1, 0}};
    assertThat(AverageLinkage.clusters(far, .5)).containsExactly(0, 0, 1);
    double[][] near = {{0, .9, .8}, {.9, 0, .3}, {.8, .3, 0}};
    assertThat(AverageLinkage.clusters(near, .5)).containsExactly(0, 0, 0);
  }

  @Test
  void nothingHasNoClusters() {
    assertThat(AverageLinkage.clusters(new double[0][], .5)).isEmpty();
  }

  @Test
  void theChainFindsWhatTryingAllPairsFinds() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      double[][] likeness = random(random, 1 + random.nextInt(12));
      double least = random.nextDouble();
      assertThat(AverageLinkage.clusters(copy(likeness), least))
          .as("round %d", round)
          .isEqualTo(byAllPairs(likeness, least));
    }
  }

  private static double[][] random(Random random, int size) {
    double[][] likeness = new double[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < i; j++) {
        likeness[i][j] = random.nextDouble();
        likeness[j][i] = likeness[i][j];
      }
    }
    return likeness;
  }

  private static double[][] copy(double[][] likeness) {
    double[][] copy = new double[likeness.length][];
    for (int i = 0; i < copy.length; i++) {
      copy[i] = likeness[i].clone();
    }
    return copy;
  }

  private static int[] byAllPairs(double[][] likeness, double least) {
    List<List<Integer>> clusters = new ArrayList<>();
    for (int i = 0; i < likeness.length; i++) {
      clusters.add(new ArrayList<>(List.of(i)));
    }
    while (true) {
      int first = -1;
      int second = -1;
      double best = least;
      for (int i = 0; i < clusters.size(); i++) {
        for (int j = i + 1; j < clusters.size(); j++) {
          double mean = mean(likeness, clusters.get(i), clusters.get(j));
          if (mean >= best) {
            best = mean;
            first = i;
            second = j;
          }
        }
      }
      if (first < 0) {
        return numbers(clusters, likeness.length);
      }
      clusters.get(first).addAll(clusters.remove(second));
    }
  }

  private static double mean(double[][] likeness, List<Integer> one, List<Integer> other) {
    double sum = 0;
    for (int i : one) {
      for (int j : other) {
        sum += likeness[i][j];
      }
    }
    return sum / one.size() / other.size();
  }

  private static int[] numbers(List<List<Integer>> clusters, int size) {
    int[] of = new int[size];
    for (int c = 0; c < clusters.size(); c++) {
      for (int thing : clusters.get(c)) {
        of[thing] = c;
      }
    }
    List<Integer> seen = new ArrayList<>();
    int[] numbers = new int[size];
    for (int i = 0; i < size; i++) {
      if (!seen.contains(of[i])) {
        seen.add(of[i]);
      }
      numbers[i] = seen.indexOf(of[i]);
    }
    return numbers;
  }
}
