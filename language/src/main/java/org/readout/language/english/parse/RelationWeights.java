package org.readout.language.english.parse;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** How much each feature speaks for which relations; most features speak for few. */
public final class RelationWeights {
  /** The size of the table, in eighths of the number of features. */
  private static final int ROOM = 12;

  private static final int TAIL = 4096;

  private final int classes;
  private final int[] features;

  /** Where the weights of each feature begin; one more at the end. */
  private final int[] starts;

  /** Weights, each {@code weight << 8 | relation}. */
  private final int[] weights;

  /** An open hash table of {@code feature << 32 | index + 1}, in the order of the features. */
  private final long[] table;

  private final int capacity;

  /**
   * @param classes the number of relations
   * @param features hashes, ascending as unsigned numbers
   * @param starts where the weights of each feature begin; one more at the end
   * @param weights each {@code weight << 8 | relation}
   */
  public RelationWeights(int classes, int[] features, int[] starts, int[] weights) {
    this.classes = classes;
    this.features = features;
    this.starts = starts;
    this.weights = weights;
    capacity = features.length / 8 * ROOM + 8;
    table = new long[capacity + TAIL];
    for (int i = 0; i < features.length; i++) {
      int slot = slot(features[i]);
      while (table[slot] != 0) {
        slot++;
      }
      table[slot] = (long) features[i] << 32 | (i + 1);
    }
  }

  private int slot(int feature) {
    return (int) (((feature & 0xFFFFFFFFL) * capacity) >>> 32);
  }

  /** The relation of the greatest score; {@code scores} has room for all and is overwritten. */
  int best(Features found, int[] scores) {
    Arrays.fill(scores, 0);
    int count = found.count();
    long[] entries = found.entries();
    // Apart, so that the memory is asked for many places at once.
    for (int i = 0; i < count; i++) {
      entries[i] = table[slot(found.value(i))];
    }
    for (int i = 0; i < count; i++) {
      int feature = found.value(i);
      long entry = entries[i];
      if (entry != 0 && Integer.compareUnsigned((int) (entry >>> 32), feature) < 0) {
        entry = after(slot(feature), feature);
      }
      if ((int) (entry >>> 32) == feature) {
        add((int) entry - 1, scores);
      }
    }
    int best = 0;
    for (int relation = 1; relation < classes; relation++) {
      if (scores[relation] > scores[best]) {
        best = relation;
      }
    }
    return best;
  }

  /** The first entry behind a slot that is not of a lesser feature; 0 if there is none. */
  private long after(int slot, int feature) {
    int at = slot + 1;
    while (table[at] != 0 && Integer.compareUnsigned((int) (table[at] >>> 32), feature) < 0) {
      at++;
    }
    return table[at];
  }

  private void add(int index, int[] scores) {
    int end = starts[index + 1];
    for (int k = starts[index]; k < end; k++) {
      scores[weights[k] & 0xFF] += weights[k] >> 8;
    }
  }

  static RelationWeights read(Numbers numbers, int classes) {
    int size = numbers.next();
    int[] features = new int[size];
    int[] starts = new int[size + 1];
    int feature = 0;
    for (int i = 0; i < size; i++) {
      feature += numbers.next();
      features[i] = feature;
    }
    for (int i = 0; i < size; i++) {
      starts[i + 1] = starts[i] + numbers.next();
    }
    int[] weights = new int[starts[size]];
    for (int k = 0; k < weights.length; k++) {
      weights[k] = numbers.octet() & 0xFF;
      if (weights[k] >= classes) {
        throw new IndexOutOfBoundsException("no relation " + weights[k]);
      }
    }
    for (int k = 0; k < weights.length; k++) {
      weights[k] |= numbers.signed() << 8;
    }
    return new RelationWeights(classes, features, starts, weights);
  }

  void write(ByteArrayOutputStream out) {
    Numbers.write(out, features.length);
    int before = 0;
    for (int feature : features) {
      Numbers.write(out, feature - before);
      before = feature;
    }
    for (int i = 0; i < features.length; i++) {
      Numbers.write(out, starts[i + 1] - starts[i]);
    }
    for (int weight : weights) {
      out.write(weight & 0xFF);
    }
    for (int weight : weights) {
      Numbers.writeSigned(out, weight >> 8);
    }
  }

  @Override
  public String toString() {
    return features.length + " features of relations, " + weights.length + " weights";
  }
}
