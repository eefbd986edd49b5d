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

  private final int classes;
  private int[] keys = new int[1 << 20];
  private int[] rows = new int[1 << 20];
  private float[][] weights = new float[1 << 12][];

  /** For each weight the sum of its changes, each times the step at which it came. */
  private float[][] sums = new float[1 << 12][];

  private byte[][] updates = new byte[1 << 12][];
  private int size;
  private double steps = 1;

  Perceptron(int classes) {
    this.classes = classes;
  }

  int size() {
    return size;
  }

  private int slot(int feature) {
    int mask = keys.length - 1;
    int slot = (feature * 0x9E3779B1) >>> 7 & mask;
    while (keys[slot] != 0 && keys[slot] != feature) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  void score(Features features, float[] scores) {
    Arrays.fill(scores, 0);
    for (int i = 0; i < features.count(); i++) {
      int slot = slot(features.value(i));
      if (keys[slot] != 0) {
        int row = rows[slot];
        float[] block = weights[row / ROWS];
        int at = row % ROWS * classes;
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

  void update(Features features, int right, int wrong) {
    for (int i = 0; i < features.count(); i++) {
      int row = row(features.value(i));
      int block = row / ROWS;
      int at = row % ROWS * classes;
      weights[block][at + right] += 1;
      weights[block][at + wrong] -= 1;
      float time = (float) (steps / 1e6);
      sums[block][at + right] += time;
      sums[block][at + wrong] -= time;
      if (updates[block][row % ROWS] < Byte.MAX_VALUE) {
        updates[block][row % ROWS]++;
      }
    }
  }

  private int row(int feature) {
    int slot = slot(feature);
    if (keys[slot] != 0) {
      return rows[slot];
    }
    if (size * 2 > keys.length) {
      grow();
      slot = slot(feature);
    }
    if (size % ROWS == 0) {
      open(size / ROWS);
    }
    keys[slot] = feature;
    rows[slot] = size;
    return size++;
  }

  private void open(int block) {
    if (block == weights.length) {
      weights = Arrays.copyOf(weights, block * 2);
      sums = Arrays.copyOf(sums, block * 2);
      updates = Arrays.copyOf(updates, block * 2);
    }
    weights[block] = new float[ROWS * classes];
    sums[block] = new float[ROWS * classes];
    updates[block] = new byte[ROWS];
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldRows = rows;
    keys = new int[oldKeys.length * 2];
    rows = new int[oldKeys.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        rows[slot] = oldRows[i];
      }
    }
  }

  /** A feature and its averaged weights. */
  record Row(int feature, float[] weights) {}

  /** The rows of the greatest weights, at most so many, updated at least so often, by feature. */
  Row[] strongest(int most, int leastUpdates, int base) {
    int[] slots =
        IntStream.range(0, keys.length)
            .filter(i -> keys[i] != 0 && updates(rows[i]) >= leastUpdates)
            .toArray();
    float[] strengths = new float[slots.length];
    for (int i = 0; i < slots.length; i++) {
      strengths[i] = strength(averaged(rows[slots[i]], base));
    }
    float[] sorted = strengths.clone();
    Arrays.sort(sorted);
    float least = sorted.length > most ? sorted[sorted.length - most] : 0;
    return IntStream.range(0, slots.length)
        .filter(i -> strengths[i] > 0 && strengths[i] >= least)
        .mapToObj(i -> new Row(keys[slots[i]], averaged(rows[slots[i]], base)))
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
    float[] sum = sums[row / ROWS];
    int at = row % ROWS * classes;
    float[] averaged = new float[classes];
    for (int c = 0; c < classes; c++) {
      averaged[c] = (float) (block[at + c] - sum[at + c] * 1e6 / steps);
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
