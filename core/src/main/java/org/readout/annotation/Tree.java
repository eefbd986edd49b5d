package org.readout.annotation;

import java.util.Arrays;
import java.util.OptionalInt;
import org.readout.text.Span;

/**
 * The dependency tree of one sentence: what depends on each word, and how far each subtree reaches.
 *
 * <p>Words are named by their index in the sentence. A sentence may have several roots. Made in
 * time linear in the number of words; questions are answered in constant time, or in time linear in
 * the answer.
 */
public final class Tree {
  private final Sentence sentence;
  private final int[] heads;

  /** The dependents of all words, grouped by head: those of word {@code i} begin at starts[i]. */
  private final int[] dependents;

  private final int[] starts;

  /** The words, each before its dependents, and the place of each word in that order. */
  private final int[] order;

  private final int[] place;
  private final int[] sizes;
  private final int[] firsts;
  private final int[] lasts;

  /**
   * @throws IllegalArgumentException if a head lies outside the sentence or a word depends on
   *     itself, directly or through others
   */
  public Tree(Sentence sentence) {
    this.sentence = sentence;
    int size = sentence.words().size();
    heads = new int[size];
    for (int i = 0; i < size; i++) {
      heads[i] = sentence.words().get(i).head();
      if (heads[i] >= size) {
        throw new IllegalArgumentException("word " + i + " has no such head: " + heads[i]);
      }
    }
    starts = new int[size + 1];
    dependents = dependents(heads, starts);
    place = new int[size];
    order = order();
    sizes = new int[size];
    firsts = new int[size];
    lasts = new int[size];
    measure();
  }

  private static int[] dependents(int[] heads, int[] starts) {
    for (int head : heads) {
      if (head >= 0) {
        starts[head + 1]++;
      }
    }
    for (int i = 1; i < starts.length; i++) {
      starts[i] += starts[i - 1];
    }
    int[] next = starts.clone();
    int[] dependents = new int[starts[heads.length]];
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] >= 0) {
        dependents[next[heads[i]]++] = i;
      }
    }
    return dependents;
  }

  private int[] order() {
    int[] order = new int[heads.length];
    int[] stack = new int[heads.length];
    int waiting = 0;
    for (int i = heads.length - 1; i >= 0; i--) {
      if (heads[i] < 0) {
        stack[waiting++] = i;
      }
    }
    int seen = 0;
    while (waiting > 0) {
      int word = stack[--waiting];
      place[word] = seen;
      order[seen++] = word;
      for (int k = starts[word + 1] - 1; k >= starts[word]; k--) {
        stack[waiting++] = dependents[k];
      }
    }
    if (seen < heads.length) {
      throw new IllegalArgumentException("not a tree: " + Arrays.toString(heads));
    }
    return order;
  }

  private void measure() {
    for (int k = order.length - 1; k >= 0; k--) {
      int word = order[k];
      sizes[word] = 1;
      firsts[word] = word;
      lasts[word] = word;
      for (int j = starts[word]; j < starts[word + 1]; j++) {
        int child = dependents[j];
        sizes[word] += sizes[child];
        firsts[word] = Math.min(firsts[word], firsts[child]);
        lasts[word] = Math.max(lasts[word], lasts[child]);
      }
    }
  }

  public Sentence sentence() {
    return sentence;
  }

  /** The number of words. */
  public int size() {
    return heads.length;
  }

  public Word word(int word) {
    return sentence.words().get(word);
  }

  /** The word it depends on, or -1 for a root. */
  public int head(int word) {
    return heads[word];
  }

  public String relation(int word) {
    return word(word).relation();
  }

  /** The first word that depends on no other. */
  public int root() {
    return order[0];
  }

  /** The words that depend on this one, in the order of the sentence. */
  public int[] children(int word) {
    return Arrays.copyOfRange(dependents, starts[word], starts[word + 1]);
  }

  /** The first dependent with one of these relations. */
  public OptionalInt child(int word, String... relations) {
    for (int k = starts[word]; k < starts[word + 1]; k++) {
      if (is(dependents[k], relations)) {
        return OptionalInt.of(dependents[k]);
      }
    }
    return OptionalInt.empty();
  }

  /** Whether the word depends on its head by one of these relations. */
  public boolean is(int word, String... relations) {
    String relation = relation(word);
    for (String wanted : relations) {
      if (wanted.equals(relation)) {
        return true;
      }
    }
    return false;
  }

  /** The first word of the subtree under this word, itself included. */
  public int first(int word) {
    return firsts[word];
  }

  /** The last word of the subtree under this word, itself included. */
  public int last(int word) {
    return lasts[word];
  }

  /**
   * The stretch from the first to the last word of the subtree. Where the tree is not projective it
   * holds words of other subtrees too.
   */
  public Span subtree(int word) {
    return sentence.spanOf(firsts[word], lasts[word]);
  }

  /** Whether a word is the other or stands in the subtree under it. */
  public boolean dominates(int ancestor, int word) {
    int distance = place[word] - place[ancestor];
    return distance >= 0 && distance < sizes[ancestor];
  }
}
