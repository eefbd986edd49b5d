package org.readout.language.english.parse;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * How much each feature speaks for LEFT and for RIGHT against SHIFT: an open hash table of one
 * {@code long} a feature, in the order of the hashes, so that filling it goes once through memory
 * and the search for a feature that is not there ends at the next greater one.
 */
public final class TransitionWeights {
  /** The size of the table, in eighths of the number of features. */
  private static final int ROOM = 12;

  private static final int TAIL = 4096;

  private final int[] features;
  private final short[] left;
  private final short[] right;
  private final long[] table;
  private final int capacity;

  /**
   * @param features hashes, ascending as unsigned numbers
   * @param left the weight of LEFT less that of SHIFT, feature by feature
   * @param right the weight of RIGHT less that of SHIFT, feature by feature
   */
  public TransitionWeights(int[] features, short[] left, short[] right) {
    this.features = features;
    this.left = left;
    this.right = right;
    capacity = features.length / 8 * ROOM + 8;
    table = new long[capacity + TAIL];
    for (int i = 0; i < features.length; i++) {
      int slot = slot(features[i]);
      while (table[slot] != 0) {
        slot++;
      }
      table[slot] = (long) features[i] << 32 | (left[i] & 0xFFFFL) << 16 | (right[i] & 0xFFFFL);
    }
  }

  private int slot(int feature) {
    return (int) (((feature & 0xFFFFFFFFL) * capacity) >>> 32);
  }

  Transition best(Features found, boolean mayShift, boolean mayLeft, boolean mayRight) {
    int leftScore = 0;
    int rightScore = 0;
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
        leftScore += (short) (entry >>> 16);
        rightScore += (short) entry;
      }
    }
    if (mayLeft && (!mayShift || leftScore > 0) && (!mayRight || leftScore >= rightScore)) {
      return Transition.LEFT;
    }
    return mayRight && (!mayShift || rightScore > 0) ? Transition.RIGHT : Transition.SHIFT;
  }

  /** The first entry behind a slot that is not of a lesser feature; 0 if there is none. */
  private long after(int slot, int feature) {
    int at = slot + 1;
    while (table[at] != 0 && Integer.compareUnsigned((int) (table[at] >>> 32), feature) < 0) {
      at++;
    }
    return table[at];
  }

  static TransitionWeights read(Numbers numbers) {
    int size = numbers.next();
    int[] features = new int[size];
    short[] left = new short[size];
    short[] right = new short[size];
    int feature = 0;
    for (int i = 0; i < size; i++) {
      feature += numbers.next();
      features[i] = feature;
    }
    for (int i = 0; i < size; i++) {
      left[i] = (short) numbers.signed();
    }
    for (int i = 0; i < size; i++) {
      right[i] = (short) numbers.signed();
    }
    return new TransitionWeights(features, left, right);
  }

  void write(ByteArrayOutputStream out) {
    Numbers.write(out, features.length);
    int before = 0;
    for (int feature : features) {
      Numbers.write(out, feature - before);
      before = feature;
    }
    for (short weight : left) {
      Numbers.writeSigned(out, weight);
    }
    for (short weight : right) {
      Numbers.writeSigned(out, weight);
    }
  }

  @Override
  public String toString() {
    return features.length + " features of transitions, " + Arrays.hashCode(features);
  }
}
