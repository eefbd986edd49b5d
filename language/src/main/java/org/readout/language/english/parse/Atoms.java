package org.readout.language.english.parse;

/**
 * What the features see of each word of one sentence, as numbers: form, tag, ending, and how many
 * commas, quotation marks and verbs come before it.
 *
 * <p>Forms are hashed without case and with all digits alike; no vocabulary is kept.
 */
public final class Atoms {
  private static final int EDGE = 3;
  private static final int ENDING = 3;

  private final int size;
  private final int[] forms;
  private final int[] tags;
  private final int[] both;
  private final int[] endings;
  private final int[] commas;
  private final int[] quotes;
  private final int[] verbs;

  /** The words from one to another, the last excluded. */
  public Atoms(String[] words, String[] tags, int from, int to) {
    size = to - from;
    int padded = size + 2 * EDGE;
    forms = new int[padded];
    this.tags = new int[padded];
    both = new int[padded];
    endings = new int[padded];
    commas = new int[size + 2];
    quotes = new int[size + 2];
    verbs = new int[size + 2];
    for (int i = 0; i < size; i++) {
      read(i, words[from + i], tags[from + i]);
    }
    for (int i = -EDGE; i < size + EDGE; i++) {
      if (i < 0 || i >= size) {
        forms[i + EDGE] = i < 0 ? 1 : 2 + i - size;
        this.tags[i + EDGE] = forms[i + EDGE];
      }
      both[i + EDGE] = mix(forms[i + EDGE] * 31 + this.tags[i + EDGE]);
    }
    commas[size + 1] = commas[size];
    quotes[size + 1] = quotes[size];
    verbs[size + 1] = verbs[size];
  }

  private void read(int i, String word, String tag) {
    int hash = 7;
    int ending = 11;
    int length = word.length();
    for (int k = 0; k < length; k++) {
      int c = plain(word.charAt(k));
      hash = 31 * hash + c;
      if (k >= length - ENDING) {
        ending = 31 * ending + c;
      }
    }
    forms[i + EDGE] = mix(hash);
    endings[i + EDGE] = mix(ending);
    tags[i + EDGE] = mix(tag.hashCode());
    commas[i + 1] = commas[i] + (tag.equals(",") ? 1 : 0);
    quotes[i + 1] = quotes[i] + (tag.equals("``") || tag.equals("''") ? 1 : 0);
    verbs[i + 1] = verbs[i] + (tag.startsWith("VB") || tag.equals("MD") ? 1 : 0);
  }

  private static int plain(char c) {
    if (c < 128) {
      if (c >= 'A' && c <= 'Z') {
        return c + ('a' - 'A');
      }
      return c >= '0' && c <= '9' ? '0' : c;
    }
    return Character.toLowerCase(c);
  }

  private static int mix(int value) {
    int mixed = value * 0x9E3779B1;
    mixed ^= mixed >>> 15;
    return mixed * 0x85EBCA6B;
  }

  /** The number of words. */
  public int size() {
    return size;
  }

  int form(int word) {
    return forms[word + EDGE];
  }

  int tag(int word) {
    return tags[word + EDGE];
  }

  /** Form and tag together. */
  int both(int word) {
    return both[word + EDGE];
  }

  int ending(int word) {
    return endings[word + EDGE];
  }

  /**
   * What lies between two words in order: no, one or more commas; none, one or more quotation
   * marks; a verb or none. The words themselves are not counted; -1 stands for none.
   */
  int between(int before, int after) {
    if (before < 0) {
      return 63;
    }
    int from = before + 1;
    int comma = Math.min(2, commas[after] - commas[from]);
    int quote = Math.min(2, quotes[after] - quotes[from]);
    int verb = Math.min(1, verbs[after] - verbs[from]);
    return comma << 3 | quote << 1 | verb;
  }

  /** Whether a word stands after an odd number of quotation marks. */
  int quoted(int word) {
    return word < 0 ? 2 : quotes[word] & 1;
  }
}
