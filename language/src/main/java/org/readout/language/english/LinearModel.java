package org.readout.language.english;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Weights of features for each of a few labels, as an averaged perceptron learned them (Collins
 * 2002). Features are kept by their hash alone; weights are small whole numbers.
 *
 * <p>As bytes: the labels (one line, parted by blanks, after its length), the number of features,
 * their hashes, for each the number of its weights, then the label and the weight of each.
 */
final class LinearModel {

  private final List<String> labels;
  private final int mask;
  private final int[] hashes;
  private final int[] rows;
  private final byte[] weights;

  private LinearModel(ByteBuffer in) {
    byte[] line = new byte[in.getShort()];
    in.get(line);
    labels = List.of(new String(line, StandardCharsets.UTF_8).split(" "));
    int count = in.getInt();
    int size = Integer.highestOneBit(count * 3 / 2) << 1;
    mask = size - 1;
    hashes = new int[size];
    rows = new int[size];
    int sizes = in.position() + 4 * count;
    int row = 1;
    for (int i = 0; i < count; i++) {
      int hash = in.getInt();
      int slot = slotOf(hash);
      hashes[slot] = hash;
      rows[slot] = row;
      row += 2 * in.get(sizes + i) + 1;
    }
    weights = new byte[row];
    fill(in, sizes, count);
  }

  /** Each row: its number of weights, then label and weight by turns. */
  private void fill(ByteBuffer in, int sizes, int count) {
    in.position(sizes + count);
    int row = 1;
    for (int i = 0; i < count; i++) {
      int number = in.get(sizes + i);
      weights[row] = (byte) number;
      in.get(weights, row + 1, 2 * number);
      row += 2 * number + 1;
    }
  }

  /** The model in a resource of this package. */
  static LinearModel read(String resource) {
    try (InputStream in = LinearModel.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing from the program");
      }
      return new LinearModel(ByteBuffer.wrap(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A model in memory. */
  static LinearModel of(byte[] bytes) {
    return new LinearModel(ByteBuffer.wrap(bytes));
  }

  List<String> labels() {
    return labels;
  }

  /** Adds the weights of a feature to the scores, one for each label. */
  void add(int feature, int[] scores) {
    int row = rows[slotOf(feature)];
    int last = row + 2 * weights[row];
    for (int i = row; i < last; i += 2) {
      scores[weights[i + 1]] += weights[i + 2];
    }
  }

  private int slotOf(int hash) {
    int slot = (hash >>> 3) & mask;
    while (rows[slot] != 0 && hashes[slot] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** A feature: a kind of it, and what is found there. */
  static int feature(int kind, int value) {
    int hash = (value ^ (kind * 0x9E3779B9)) * 0x85EBCA6B;
    hash = (hash ^ (hash >>> 15)) * 0xC2B2AE35;
    return hash ^ (hash >>> 16);
  }

  /** A feature of two values. */
  static int feature(int kind, int one, int other) {
    return feature(kind, (one * 0x27D4EB2F) + Integer.rotateLeft(other, 13) * 0x165667B1);
  }
}
