package org.readout.fact;

import java.util.Arrays;
import java.util.List;

/**
 * What a short text means, as vectors: texts, and words in their texts, of like meaning point in
 * like directions.
 */
public final class Sense {
  private final float[] whole;
  private final List<String> pieces;
  private final float[][] vectors;

  /**
   * @param whole of the text, of length 1
   * @param pieces its words or parts of words, in order
   * @param vectors of each piece in this text, of length 1
   */
  public Sense(float[] whole, List<String> pieces, float[][] vectors) {
    if (pieces.size() != vectors.length) {
      throw new IllegalArgumentException(pieces.size() + " pieces, " + vectors.length + " vectors");
    }
    this.whole = whole;
    this.pieces = List.copyOf(pieces);
    this.vectors = vectors;
  }

  /** The words or parts of words, in order. */
  public List<String> pieces() {
    return pieces;
  }

  /** The cosine of the angle between two texts, -1 to 1. */
  public double cosine(Sense other) {
    return dot(whole, other.whole);
  }

  /** Those between this text and each of some others. */
  float[] cosines(List<Sense> others) {
    float[][] wholes = new float[others.size()][];
    for (int i = 0; i < wholes.length; i++) {
      wholes[i] = others.get(i).whole;
    }
    float[] cosines = new float[wholes.length];
    dots(whole, wholes, cosines);
    return cosines;
  }

  /**
   * For each piece of this text the cosine between it and the piece of the other that is most like
   * it, and the same for the pieces of the other: two rows.
   */
  float[][] nearest(Sense other) {
    float[] own = new float[vectors.length];
    float[] others = new float[other.vectors.length];
    Arrays.fill(own, -1);
    Arrays.fill(others, -1);
    float[] row = new float[others.length];
    for (int i = 0; i < own.length; i++) {
      dots(vectors[i], other.vectors, row);
      for (int j = 0; j < row.length; j++) {
        own[i] = Math.max(own[i], row[j]);
        others[j] = Math.max(others[j], row[j]);
      }
    }
    return new float[][] {own, others};
  }

  /** Four at a time: one sum by itself waits for every addition before the next. */
  private static void dots(float[] a, float[][] others, float[] dots) {
    int at = 0;
    for (; at + 4 <= others.length; at += 4) {
      float[] b = others[at];
      float[] c = others[at + 1];
      float[] d = others[at + 2];
      float[] e = others[at + 3];
      float first = 0;
      float second = 0;
      float third = 0;
      float fourth = 0;
      for (int i = 0; i < a.length; i++) {
        float value = a[i];
        first += value * b[i];
        second += value * c[i];
        third += value * d[i];
        fourth += value * e[i];
      }
      dots[at] = first;
      dots[at + 1] = second;
      dots[at + 2] = third;
      dots[at + 3] = fourth;
    }
    for (; at < others.length; at++) {
      dots[at] = dot(a, others[at]);
    }
  }

  /** The cosine of the angle between two pieces of two texts. */
  double cosine(int piece, Sense other, int otherPiece) {
    return dot(vectors[piece], other.vectors[otherPiece]);
  }

  private static float dot(float[] a, float[] b) {
    float sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
