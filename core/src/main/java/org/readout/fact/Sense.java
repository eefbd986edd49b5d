package org.readout.fact;

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

  /** That between a piece and the piece of another text that is most like it. */
  double nearest(int piece, Sense other) {
    float best = -1;
    for (float[] vector : other.vectors) {
      best = Math.max(best, dot(vectors[piece], vector));
    }
    return best;
  }

  private static float dot(float[] a, float[] b) {
    float sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
