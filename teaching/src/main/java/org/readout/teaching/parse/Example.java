package org.readout.teaching.parse;

/**
 * A sentence with the parse that it should get.
 *
 * @param words with typographic marks made plain
 * @param heads the index of each word's head; the number of words stands for the root
 */
record Example(String[] words, String[] tags, String[] lemmas, int[] heads, String[] relations) {
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
}
