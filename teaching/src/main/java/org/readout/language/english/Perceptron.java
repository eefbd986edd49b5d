package org.readout.language.english;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * An averaged perceptron over sequences, trained on its own decisions from left to right, made small:
 * features seen less than a few times are left out, weights are rounded to whole numbers of a byte.
 */
final class Perceptron {

  private final List<String> labels;
  private final boolean[][] follows;
  private int[] hashes = new int[1 << 22];
  private int[] counts = new int[1 << 22];
  private int seen;
  private float[][] weights = {};
  private float[][] sums = {};
  private int[][] stamps = {};
  private int step = 1;

  Perceptron(List<String> labels) {
    this.labels = labels;
    this.follows = new boolean[labels.size() + 1][labels.size()];
    for (int last = 0; last <= labels.size(); last++) {
      for (int label = 0; label < labels.size(); label++) {
        String before = last == labels.size() ? "O" : labels.get(last);
        follows[last][label] = SequenceLabeller.mayFollow(before, labels.get(label));
      }
    }
  }

  /** A sequence and its right labels. */
  record Lesson(SequenceFeatures sequence, int[] gold) {}

  void train(List<Lesson> lessons, int least, int rounds, long seed) {
    int[] features = new int[SequenceFeatures.MOST];
    for (Lesson lesson : lessons) {
      for (int i = 0; i < lesson.gold.length; i++) {
        int count =
            lesson.sequence.fill(i, i > 0 ? lesson.gold[i - 1] : -1, i > 1 ? lesson.gold[i - 2] : -1, features);
        for (int k = 0; k < count; k++) {
          count(features[k]);
        }
      }
    }
    prune(least);
    Random random = new Random(seed);
    List<Lesson> shuffled = new java.util.ArrayList<>(lessons);
    for (int round = 0; round < rounds; round++) {
      Collections.shuffle(shuffled, random);
      long wrong = 0;
      long all = 0;
      for (Lesson lesson : shuffled) {
        wrong += learn(lesson, features);
        all += lesson.gold.length;
      }
      System.err.printf("round %d: %d of %d wrong (%.3f %%)%n", round + 1, wrong, all, 100.0 * wrong / all);
    }
  }

  private int learn(Lesson lesson, int[] features) {
    int wrong = 0;
    int last = -1;
    int lastButOne = -1;
    int[] rows = new int[SequenceFeatures.MOST];
    float[] scores = new float[labels.size()];
    for (int i = 0; i < lesson.gold.length; i++) {
      int gold = lesson.gold[i];
      int count = lesson.sequence.fill(i, last, lastButOne, features);
      Arrays.fill(scores, 0);
      for (int k = 0; k < count; k++) {
        int row = slotOf(features[k]);
        rows[k] = counts[row] > 0 ? counts[row] : 0;
        if (rows[k] > 0) {
          float[] add = weights[rows[k]];
          for (int label = 0; label < scores.length; label++) {
            scores[label] += add[label];
          }
        }
      }
      boolean[] may = follows[last < 0 ? labels.size() : last];
      int best = -1;
      for (int label = 0; label < scores.length; label++) {
        if (may[label] && (best < 0 || scores[label] > scores[best])) {
          best = label;
        }
      }
      step++;
      wrong += best != gold ? 1 : 0;
      // After a mistake the right label may be one that cannot follow: nothing to learn there.
      if (best != gold && may[gold]) {
        for (int k = 0; k < count; k++) {
          if (rows[k] > 0) {
            update(rows[k], gold, 1);
            update(rows[k], best, -1);
          }
        }
      }
      lastButOne = last;
      last = best;
    }
    return wrong;
  }

  private void update(int row, int label, float by) {
    sums[row][label] += weights[row][label] * (step - stamps[row][label]);
    stamps[row][label] = step;
    weights[row][label] += by;
  }

  private void count(int feature) {
    if (seen * 3 > hashes.length * 2) {
      grow();
    }
    int slot = slotOf(feature);
    if (counts[slot] == 0) {
      hashes[slot] = feature;
      seen++;
    }
    counts[slot]++;
  }

  private int slotOf(int hash) {
    int mask = hashes.length - 1;
    int slot = hash >>> 3 & mask;
    while (counts[slot] != 0 && hashes[slot] != hash) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void grow() {
    int[] oldHashes = hashes;
    int[] oldCounts = counts;
    hashes = new int[oldHashes.length * 2];
    counts = new int[oldHashes.length * 2];
    for (int i = 0; i < oldHashes.length; i++) {
      if (oldCounts[i] != 0) {
        int slot = slotOf(oldHashes[i]);
        hashes[slot] = oldHashes[i];
        counts[slot] = oldCounts[i];
      }
    }
  }

  /** From here on {@code counts} holds the row of a feature. */
  private void prune(int least) {
    int[] oldHashes = hashes;
    int[] oldCounts = counts;
    int kept = 0;
    for (int count : oldCounts) {
      kept += count >= least ? 1 : 0;
    }
    hashes = new int[Integer.highestOneBit(kept * 2) << 1];
    counts = new int[hashes.length];
    int row = 1;
    for (int i = 0; i < oldHashes.length; i++) {
      if (oldCounts[i] >= least) {
        int slot = slotOf(oldHashes[i]);
        hashes[slot] = oldHashes[i];
        counts[slot] = row++;
      }
    }
    weights = new float[row][labels.size()];
    sums = new float[row][labels.size()];
    stamps = new int[row][labels.size()];
    System.err.printf("%,d of %,d features%n", kept, seen);
  }

  /**
   * The averaged model as {@link LinearModel} reads it.
   *
   * @param smallest weights nearer to 0 are left out (one step of the perceptron is 1)
   */
  byte[] bytes(double smallest) throws IOException {
    double largest = 0;
    float[][] averages = new float[weights.length][];
    for (int row = 1; row < weights.length; row++) {
      averages[row] = new float[labels.size()];
      for (int label = 0; label < labels.size(); label++) {
        double sum = sums[row][label] + (double) weights[row][label] * (step - stamps[row][label]);
        averages[row][label] = (float) (sum / step);
        largest = Math.max(largest, Math.abs(averages[row][label]));
      }
    }
    double unit = Math.max(smallest, largest / 127);
    System.err.printf("largest weight %.2f, unit %.3f%n", largest, unit);
    ByteArrayOutputStream sizes = new ByteArrayOutputStream();
    ByteArrayOutputStream cells = new ByteArrayOutputStream();
    ByteArrayOutputStream keys = new ByteArrayOutputStream();
    DataOutputStream keyData = new DataOutputStream(keys);
    int kept = 0;
    long[] order = new long[weights.length];
    int n = 0;
    for (int slot = 0; slot < hashes.length; slot++) {
      if (counts[slot] > 0) {
        order[n++] = (long) hashes[slot] << 32 | counts[slot];
      }
    }
    Arrays.sort(order, 0, n);
    for (int i = 0; i < n; i++) {
      int number = 0;
      float[] average = averages[(int) order[i]];
      ByteArrayOutputStream row = new ByteArrayOutputStream();
      for (int label = 0; label < labels.size(); label++) {
        double weight = average[label] / unit;
        int whole = (int) Math.max(-127, Math.min(127, Math.round(weight)));
        if (whole != 0) {
          row.write(label);
          row.write(whole);
          number++;
        }
      }
      if (number > 0) {
        keyData.writeInt((int) (order[i] >> 32));
        sizes.write(number);
        row.writeTo(cells);
        kept++;
      }
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(all);
    byte[] line = String.join(" ", labels).getBytes(StandardCharsets.UTF_8);
    out.writeShort(line.length);
    out.write(line);
    out.writeInt(kept);
    keys.writeTo(out);
    sizes.writeTo(out);
    cells.writeTo(out);
    System.err.printf("%,d features with %,d weights, %,d bytes%n", kept, cells.size() / 2, all.size());
    return all.toByteArray();
  }
}
