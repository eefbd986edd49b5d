package org.readout.fact;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * What a short text means, as vectors: texts, and words in their texts, of like meaning point in
 * like directions.
 */
public final class Sense {

  /** Before a piece that goes on with a word. */
  private static final String CONTINUED = "##";

  private final float[] whole;
  private final List<String> pieces;
  private final float[][] vectors;

  /**
   * @param whole of the text, of length 1
   * @param pieces its words or parts of words, in lower case and in order; a part that goes on with
   *     a word begins with "##"
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

  /** The meaning of the whole alone, a hundredth of the size: what is kept of many texts. */
  public Sense withoutPieces() {
    return new Sense(whole, List.of(), new float[0][]);
  }

  /** The vector of the whole, of length 1. */
  public float[] whole() {
    return whole.clone();
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

  /**
   * The piece at which a word begins, the first of it, whatever its case; empty if it is not there.
   */
  OptionalInt find(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    for (int i = 0; i < pieces.size(); i++) {
      if (lower.startsWith(pieces.get(i)) && isWord(i, lower)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private boolean isWord(int first, String word) {
    int end = pieces.get(first).length();
    int next = first + 1;
    while (next < pieces.size() && pieces.get(next).startsWith(CONTINUED)) {
      String more = pieces.get(next).substring(CONTINUED.length());
      if (!word.startsWith(more, end)) {
        return false;
      }
      end += more.length();
      next++;
    }
    return end == word.length();
  }

  private static float dot(float[] a, float[] b) {
    float sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
