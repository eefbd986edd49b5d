package org.readout.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Clusters by average linkage (UPGMA, Sokal and Michener 1958), found by the chain of nearest
 * neighbours (Murtagh 1983): time and memory grow with the square of the number of things.
 */
final class AverageLinkage {
  private final double[][] likeness;
  private final int[] size;
  private final int[] parent;

  /** Which clusters have nothing near enough any more. */
  private final boolean[] done;

  /**
   * @param likeness symmetric; it is changed
   */
  private AverageLinkage(double[][] likeness) {
    this.likeness = likeness;
    size = new int[likeness.length];
    parent = new int[likeness.length];
    Arrays.fill(size, 1);
    Arrays.setAll(parent, i -> i);
    done = new boolean[likeness.length];
  }

  /**
   * The number of the cluster of each thing, by first thing.
   *
   * @param likeness of any two things, symmetric; it is changed
   * @param least how alike the things of two clusters must be on average for these to be one
   */
  static int[] clusters(double[][] likeness, double least) {
    AverageLinkage linkage = new AverageLinkage(likeness);
    linkage.run(least);
    return linkage.numbers();
  }

  private void run(double least) {
    List<Integer> chain = new ArrayList<>();
    for (int start = next(); start >= 0; start = next()) {
      chain.add(start);
      while (!chain.isEmpty()) {
        grow(chain, least);
      }
    }
  }

  private int next() {
    for (int i = 0; i < size.length; i++) {
      if (size[i] > 0 && !done[i]) {
        return i;
      }
    }
    return -1;
  }

  /** Adds the nearest neighbour of the last; two that are each other's nearest become one. */
  private void grow(List<Integer> chain, double least) {
    int last = chain.removeLast();
    int before = chain.isEmpty() ? -1 : chain.getLast();
    int nearest = nearest(last, before);
    if (nearest < 0 || likeness[last][nearest] < least) {
      // What is not near enough now never will be: an average does not exceed the greatest.
      done[last] = true;
      return;
    }
    if (nearest == before) {
      chain.removeLast();
      merge(Math.min(last, before), Math.max(last, before));
    } else {
      chain.add(last);
      chain.add(nearest);
    }
  }

  private int nearest(int one, int preferred) {
    int nearest = preferred;
    for (int other = 0; other < size.length; other++) {
      if (other != one
          && size[other] > 0
          && (nearest < 0 || likeness[one][other] > likeness[one][nearest])) {
        nearest = other;
      }
    }
    return nearest;
  }

  private void merge(int into, int from) {
    int all = size[into] + size[from];
    for (int other = 0; other < size.length; other++) {
      double mean = (size[into] * likeness[into][other] + size[from] * likeness[from][other]) / all;
      likeness[into][other] = mean;
      likeness[other][into] = mean;
    }
    size[into] = all;
    size[from] = 0;
    parent[from] = into;
  }

  private int[] numbers() {
    int[] numbers = new int[parent.length];
    int next = 0;
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = parent[i] == i ? next++ : numbers[root(i)];
    }
    return numbers;
  }

  /** What was merged lies under a smaller one, so its number is known. */
  private int root(int one) {
    int root = one;
    while (parent[root] != root) {
      root = parent[root];
    }
    return root;
  }
}
