package org.readout.teaching.parse;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.readout.language.english.parse.Features;

/**
 * An averaged perceptron of several classes over hashed features, which get a row when first
 * needed.
 */
final class Perceptron {
  private static final int ROWS = 1 << 14;

  /** The most features of one decision. */
  private static final int MOST = 256;

  private final int classes;

  /** An open hash table of {@code feature << 32 | row + 1}. */
  private long[] table = new long[1 << 20];

  /**
   * For each row the weights of all classes, then for each of them the sum of its changes, each
   * times the step at which it came.
   */
  private float[][] weights = new float[1 << 12][];

  private byte[][] updates = new byte[1 << 12][];

  /** The rows of the features that were scored last, -1 for none. */
  private final int[] found = new int[MOST];

  private int size;
  private double steps = 1;

  Perceptron(int classes) {
    this.classes = classes;
  }

  int size() {
    return size;
  }

  private int slot(int feature) {
    int mask = table.length - 1;
    int slot = (feature * 0x9E3779B1) >>> 4 & mask;
    while (table[slot] != 0 && (int) (table[slot] >>> 32) != feature) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  void score(Features features, float[] scores) {
    Arrays.fill(scores, 0);
    int count = features.count();
    for (int i = 0; i < count; i++) {
      found[i] = (int) table[slot(features.value(i))] - 1;
    }
    for (int i = 0; i < count; i++) {
      int row = found[i];
      if (row >= 0) {
        float[] block = weights[row / ROWS];
        int at = row % ROWS * 2 * classes;
        for (int c = 0; c < classes; c++) {
          scores[c] += block[at + c];
        }
      }
    }
  }

  /** One decision has been made. */
  void step() {
    steps++;
  }

  /** Learns from the features that were scored last. */
  void update(Features features, int right, int wrong) {
    float time = (float) (steps / 1e6);
    for (int i = 0; i < features.count(); i++) {
      int row = found[i] < 0 ? open(features.value(i)) : found[i];
      float[] block = weights[row / ROWS];
      int at = row % ROWS * 2 * classes;
      block[at + right] += 1;
      block[at + wrong] -= 1;
      block[at + classes + right] += time;
      block[at + classes + wrong] -= time;
      if (updates[row / ROWS][row % ROWS] < Byte.MAX_VALUE) {
        updates[row / ROWS][row % ROWS]++;
      }
    }
  }

  /** Makes a row for a feature. */
  private int open(int feature) {
    if (size * 2 > table.length) {
      grow();
    }
    if (size % ROWS == 0) {
      openBlock(size / ROWS);
    }
    table[slot(feature)] = (long) feature << 32 | (size + 1);
    return size++;
  }

  private void openBlock(int block) {
    if (block == weights.length) {
      weights = Arrays.copyOf(weights, block * 2);
      updates = Arrays.copyOf(updates, block * 2);
    }
    weights[block] = new float[ROWS * 2 * classes];
    updates[block] = new byte[ROWS];
  }

  private void grow() {
    long[] old = table;
    table = new long[old.length * 2];
    for (long entry : old) {
      if (entry != 0) {
        table[slot((int) (entry >>> 32))] = entry;
      }
    }
  }

  private int row(int slot) {
    return (int) table[slot] - 1;
  }

  private int feature(int slot) {
    return (int) (table[slot] >>> 32);
  }

  /** A feature and its averaged weights. */
  record Row(int feature, float[] weights) {}

  /** The rows of the greatest weights, at most so many, updated at least so often, by feature. */
  Row[] strongest(int most, int leastUpdates, int base) {
    int[] slots =
        IntStream.range(0, table.length)
            .filter(i -> table[i] != 0 && updates(row(i)) >= leastUpdates)
            .toArray();
    float[] strengths = new float[slots.length];
    for (int i = 0; i < slots.length; i++) {
      strengths[i] = strength(averaged(row(slots[i]), base));
    }
    float[] sorted = strengths.clone();
    Arrays.sort(sorted);
    float least = sorted.length > most ? sorted[sorted.length - most] : 0;
    return IntStream.range(0, slots.length)
        .filter(i -> strengths[i] > 0 && strengths[i] >= least)
        .mapToObj(i -> new Row(feature(slots[i]), averaged(row(slots[i]), base)))
        .sorted((a, b) -> Integer.compareUnsigned(a.feature, b.feature))
        .toArray(Row[]::new);
  }

  private int updates(int row) {
    return updates[row / ROWS][row % ROWS];
  }

  private static float strength(float[] weights) {
    float strength = 0;
    for (float weight : weights) {
      strength = Math.max(strength, Math.abs(weight));
    }
    return strength;
  }

  /** The averaged weights; with a base class (not negative) less the weight of that class. */
  private float[] averaged(int row, int base) {
    float[] block = weights[row / ROWS];
    int at = row % ROWS * 2 * classes;
    float[] averaged = new float[classes];
    for (int c = 0; c < classes; c++) {
      averaged[c] = (float) (block[at + c] - block[at + classes + c] * 1e6 / steps);
    }
    if (base >= 0) {
      float less = averaged[base];
      for (int c = 0; c < classes; c++) {
        averaged[c] -= less;
      }
    }
    return averaged;
  }
}
