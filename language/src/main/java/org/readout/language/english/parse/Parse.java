package org.readout.language.english.parse;

/** The heads and relations of the words of one sentence. */
public final class Parse {
  private final int[] heads;
  private final String[] relations;

  Parse(int[] heads, String[] relations) {
    this.heads = heads;
    this.relations = relations;
  }

  /** The number of words. */
  public int size() {
    return heads.length;
  }

  /** The index of the word that a word depends on, or -1 if it is a root. */
  public int head(int word) {
    return heads[word];
  }

  /** How a word depends on its head; {@code root} if it has none. */
  public String relation(int word) {
    return relations[word];
  }
}
