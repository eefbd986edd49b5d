package org.readout.language.english.parse;

/**
 * What the features see of each word of one sentence, as numbers: form, tag, ending, cluster, how
 * many commas, quotation marks and verbs come before it, which quotation it stands in, and the verb
 * that comes next.
 *
 * <p>Forms are hashed without case and with all digits alike; no vocabulary is kept.
 */
public final class Atoms {
  private static final int EDGE = 5;
  private static final int ENDING = 3;

  /** How many steps of the path to its cluster a word shares with its wider kin. */
  private static final int KIN = 6;

  private final int size;
  private final int[] forms;
  private final int[] tags;
  private final int[] both;
  private final int[] endings;
  private final int[] clusters;
  private final int[] kin;
  private final int[] commas;
  private final int[] quotes;
  private final int[] verbs;

  /** The mark that opens the quotation that a word stands in, -1 for none. */
  private final int[] opening;

  /** The mark that closes it, the number of words if none does. */
  private final int[] closing;

  /** The first verb after each word, the number of words if there is none. */
  private final int[] verbAfter;

  /** The words from one to another, the last excluded. */
  public Atoms(String[] words, String[] tags, int[] clusters, int from, int to) {
    size = to - from;
    int padded = size + 2 * EDGE;
    forms = new int[padded];
    this.tags = new int[padded];
    both = new int[padded];
    endings = new int[padded];
    this.clusters = new int[padded];
    kin = new int[padded];
    commas = new int[size + 2];
    quotes = new int[size + 2];
    verbs = new int[size + 2];
    for (int i = 0; i < size; i++) {
      read(i, words[from + i], tags[from + i]);
      this.clusters[i + EDGE] = clusters[from + i];
      kin[i + EDGE] = kin(clusters[from + i]);
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
    opening = new int[size + 1];
    closing = new int[size + 1];
    quotations(tags, from);
    verbAfter = new int[size + 1];
    verbAfter[size] = size;
    for (int i = size - 1; i >= 0; i--) {
      verbAfter[i] = i + 1 < size && verbs[i + 2] > verbs[i + 1] ? i + 1 : verbAfter[i + 1];
    }
  }

  /** The first steps of a path, with the 1 before them. */
  private static int kin(int path) {
    int steps = 31 - Integer.numberOfLeadingZeros(path | 1);
    return path >>> Math.max(0, steps - KIN);
  }

  /**
   * Finds the quotation that each word stands in. One that begins before the sentence has its mark
   * where the first word is; the marks themselves stand outside.
   */
  private void quotations(String[] tags, int from) {
    int open = firstClosing(tags, from) ? 0 : -1;
    for (int i = 0; i < size; i++) {
      boolean closes = tags[from + i].equals("''");
      open = closes ? -1 : open;
      opening[i] = open;
      open = tags[from + i].equals("``") ? i : open;
    }
    opening[size] = -1;
    int close = size;
    for (int i = size - 1; i >= 0; i--) {
      closing[i] = close;
      close = tags[from + i].equals("''") ? i : close;
    }
    closing[size] = size;
  }

  /** Whether the first quotation mark of the sentence closes a quotation. */
  private boolean firstClosing(String[] tags, int from) {
    for (int i = 0; i < size; i++) {
      if (tags[from + i].equals("``") || tags[from + i].equals("''")) {
        return tags[from + i].equals("''");
      }
    }
    return false;
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

  /** The path to the word's cluster. */
  int cluster(int word) {
    return clusters[word + EDGE];
  }

  /** The first steps of that path. */
  int kinOf(int word) {
    return kin[word + EDGE];
  }

  /** The mark that opens the quotation that a word stands in, -1 for none. */
  int opening(int word) {
    return word < 0 ? -1 : opening[word];
  }

  /** The mark that closes it, the number of words if there is none. */
  int closing(int word) {
    return word < 0 || opening[word] < 0 ? size : closing[word];
  }

  /** The first verb after a word, the number of words if there is none. */
  int verbAfter(int word) {
    return verbAfter[word];
  }

  /** Whether two words stand in one quotation, in two, or which of them in none. */
  int quotation(int one, int other) {
    int first = opening(one);
    int second = opening(other);
    if (first < 0 || second < 0) {
      return (first < 0 ? 0 : 2) | (second < 0 ? 0 : 1);
    }
    return first == second ? 3 : 4;
  }

  /** How many commas lie between two words, at most 3. */
  int commas(int before, int after) {
    return before < 0 || after <= before ? 0 : Math.min(3, commas[after] - commas[before + 1]);
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
}
