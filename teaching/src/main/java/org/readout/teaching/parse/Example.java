package org.readout.teaching.parse;

/**
 * A sentence with the parse that it should get.
 *
 * @param words with typographic marks made plain
 * @param clusters the path to each word's cluster
 * @param heads the index of each word's head; the number of words stands for the root
 */
record Example(
    String[] words,
    String[] tags,
    int[] clusters,
    String[] lemmas,
    int[] heads,
    String[] relations) {
  private static final int LONGEST_LIFTED = 400;

  int size() {
    return words.length;
  }

  /** Whether no two arcs cross. */
  boolean projective() {
    for (int i = 0; i < heads.length; i++) {
      int from = Math.min(i, heads[i]);
      int to = Math.max(i, heads[i]);
      for (int k = from + 1; k < to; k++) {
        if (heads[k] < from || heads[k] > to) {
          return false;
        }
      }
    }
    return true;
  }

  /**
   * The same sentence with no crossing arcs, as the parser could at best find it: a word whose arc
   * crosses another depends on the head of its head instead, the shortest arcs first (Nivre and
   * Nilsson 2005). Punctuation gives way to all other arcs: whoever has a comma of the whole
   * sentence inside an apposition keeps the apposition.
   */
  Example lifted() {
    if (size() > LONGEST_LIFTED || projective()) {
      return this;
    }
    int[] lifted = heads.clone();
    boolean[] light = light();
    for (int word = crossing(lifted, light); word >= 0; word = crossing(lifted, light)) {
      lifted[word] = lifted[lifted[word]];
    }
    for (int word = 0; word < lifted.length; word++) {
      if (light[word]) {
        lower(word, lifted, light);
      }
    }
    return new Example(words, tags, clusters, lemmas, lifted, relations);
  }

  /** Which words are punctuation that nothing depends on. */
  private boolean[] light() {
    boolean[] light = new boolean[size()];
    for (int i = 0; i < light.length; i++) {
      light[i] = relations[i].equals("punct");
    }
    for (int head : heads) {
      if (head < light.length) {
        light[head] = false;
      }
    }
    return light;
  }

  /** The dependent of the shortest arc that leaves out a word below it, or -1 if there is none. */
  private static int crossing(int[] heads, boolean[] light) {
    int shortest = -1;
    for (int i = 0; i < heads.length; i++) {
      boolean shorter =
          shortest < 0 || Math.abs(heads[i] - i) < Math.abs(heads[shortest] - shortest);
      if (heads[i] < heads.length && !light[i] && shorter && crosses(heads, light, i)) {
        shortest = i;
      }
    }
    return shortest;
  }

  /** Whether an arc covers a word that does not depend, directly or not, on its head. */
  private static boolean crosses(int[] heads, boolean[] light, int dependent) {
    int head = heads[dependent];
    for (int k = Math.min(dependent, head) + 1; k < Math.max(dependent, head); k++) {
      int above = k;
      while (above < heads.length && above != head) {
        above = heads[above];
      }
      if (above != head && !light[k]) {
        return true;
      }
    }
    return false;
  }

  /** Punctuation whose arc crosses another depends on the head of the shortest arc above it. */
  private static void lower(int word, int[] heads, boolean[] light) {
    int innermost = -1;
    boolean crosses = false;
    for (int i = 0; i < heads.length; i++) {
      int from = Math.min(i, heads[i]);
      int to = Math.max(i, heads[i]);
      if (light[i] || word <= from || word >= to) {
        continue;
      }
      crosses |= heads[word] < from || heads[word] > to;
      if (innermost < 0 || to - from < Math.abs(heads[innermost] - innermost)) {
        innermost = i;
      }
    }
    if (crosses) {
      heads[word] = heads[innermost] == heads.length ? innermost : heads[innermost];
    }
  }
}
