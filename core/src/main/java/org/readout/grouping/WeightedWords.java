package org.readout.grouping;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Words of a text by their numbers, each with its weight; the weights make a vector of length 1.
 */
public final class WeightedWords {

  /** Rising. */
  private final int[] words;

  private final float[] weights;

  private WeightedWords(int[] words, float[] weights) {
    if (words.length != weights.length) {
      throw new IllegalArgumentException(words.length + " words, " + weights.length + " weights");
    }
    this.words = words;
    this.weights = weights;
  }

  /** Weights that were kept, to the last bit. */
  public static WeightedWords kept(int[] words, float[] weights) {
    return new WeightedWords(words.clone(), weights.clone());
  }

  /**
   * Words with weights that are made a vector of length 1.
   *
   * @param words rising
   * @param weights of any length
   */
  static WeightedWords of(int[] words, float[] weights) {
    double square = 0;
    for (float weight : weights) {
      square += (double) weight * weight;
    }
    float length = (float) Math.sqrt(square);
    float[] scaled = new float[weights.length];
    for (int i = 0; i < weights.length; i++) {
      scaled[i] = weights[i] / length;
    }
    return new WeightedWords(words, scaled);
  }

  /** The numbers of the words, rising. */
  public int[] words() {
    return words.clone();
  }

  /** What each of them weighs. */
  public float[] weights() {
    return weights.clone();
  }

  /** A word with its weight. */
  record Weighted(int word, float weight) {}

  /** 0 to 1; 0 where either has no words. */
  double cosine(WeightedWords other) {
    double sum = 0;
    int j = 0;
    for (int i = 0; i < words.length; i++) {
      while (j < other.words.length && other.words[j] < words[i]) {
        j++;
      }
      if (j < other.words.length && other.words[j] == words[i]) {
        sum += (double) weights[i] * other.weights[j];
      }
    }
    return sum;
  }

  /** The words with the greatest weights, those first; of equals the one with the lower number. */
  List<Weighted> heaviest(int most) {
    int[] best = new int[Math.min(most, words.length)];
    int size = 0;
    for (int i = 0; i < words.length; i++) {
      if (size < best.length || (size > 0 && weights[i] > weights[best[size - 1]])) {
        int at = Math.min(size, best.length - 1);
        for (; at > 0 && weights[i] > weights[best[at - 1]]; at--) {
          best[at] = best[at - 1];
        }
        best[at] = i;
        size = Math.min(size + 1, best.length);
      }
    }
    return Arrays.stream(best).mapToObj(i -> new Weighted(words[i], weights[i])).toList();
  }

  /** The words that both have, by what they add to the cosine, most first. */
  List<Weighted> shared(WeightedWords other, int most) {
    return IntStream.range(0, words.length)
        .mapToObj(i -> new Weighted(words[i], weights[i] * other.weight(words[i])))
        .filter(word -> word.weight > 0)
        .sorted(HEAVIEST)
        .limit(most)
        .toList();
  }

  private float weight(int word) {
    int at = Arrays.binarySearch(words, word);
    return at < 0 ? 0 : weights[at];
  }

  private static final Comparator<Weighted> HEAVIEST =
      Comparator.comparingDouble(Weighted::weight).reversed().thenComparingInt(Weighted::word);
}
