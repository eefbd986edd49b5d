package org.readout.language.english;

import java.util.List;

/**
 * What the models look at in the words of one sentence: forms, ends, shapes, clusters, as hashes.
 */
final class WordTraits {

  /** Set if the word has the trait. */
  static final int CAPITAL = 1;

  static final int ALL_CAPITALS = 2;
  static final int DIGIT = 4;
  static final int HYPHEN = 8;
  static final int STOP = 16;
  static final int MIXED = 32;
  static final int NO_LETTER = 64;
  static final int FIRST = 128;

  /** Of every word of a sentence in capitals or in the style of a headline. */
  static final int SHOUTED = 256;

  final int size;
  final int[] form;
  final int[] lower;
  final int[] suffix2;
  final int[] suffix3;
  final int[] suffix4;
  final int[] prefix3;
  final int[] shape;
  final int[] cluster;

  /**
   * @param forms the words as {@link Segment#forms} has them
   */
  WordTraits(List<String> forms, WordClusters clusters) {
    size = forms.size();
    form = new int[size];
    lower = new int[size];
    suffix2 = new int[size];
    suffix3 = new int[size];
    suffix4 = new int[size];
    prefix3 = new int[size];
    shape = new int[size];
    cluster = new int[size];
    int shouted = 0;
    int lettered = 0;
    boolean first = true;
    for (int i = 0; i < size; i++) {
      String word = forms.get(i);
      String simple = simplified(word);
      form[i] = formOf(word).hashCode();
      lower[i] = simple.hashCode();
      ends(i, simple);
      shape[i] = shapeOf(word) | (first ? FIRST : 0);
      cluster[i] = clusters.of(lower[i]);
      first = first && (shape[i] & NO_LETTER) != 0;
      if ((shape[i] & NO_LETTER) == 0) {
        lettered++;
        shouted += (shape[i] & CAPITAL) != 0 ? 1 : 0;
      }
    }
    if (lettered >= 4 && shouted * 4 >= lettered * 3) {
      for (int i = 0; i < size; i++) {
        shape[i] |= SHOUTED;
      }
    }
  }

  private void ends(int i, String word) {
    int length = word.length();
    int hash = 17;
    for (int k = 1; k <= 4 && k <= length; k++) {
      hash = hash * 31 + word.charAt(length - k);
      switch (k) {
        case 2 -> suffix2[i] = hash;
        case 3 -> suffix3[i] = hash;
        case 4 -> suffix4[i] = hash;
        default -> {}
      }
    }
    if (length >= 3) {
      prefix3[i] = (word.charAt(0) * 31 + word.charAt(1)) * 31 + word.charAt(2);
    }
  }

  private static int shapeOf(String word) {
    int shape = 0;
    int upper = 0;
    int lower = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= 'a' && c <= 'z') {
        lower++;
      } else if (c >= 'A' && c <= 'Z') {
        upper++;
        shape |= i > 0 && lower > 0 ? MIXED : 0;
      } else if (c >= '0' && c <= '9') {
        shape |= DIGIT;
      } else if (c == '-') {
        shape |= HYPHEN;
      } else if (c == '.') {
        shape |= STOP;
      } else if (Character.isUpperCase(c)) {
        upper++;
      } else if (Character.isLetter(c)) {
        lower++;
      }
    }
    if (upper + lower == 0) {
      return shape | NO_LETTER;
    }
    shape |= Character.isUpperCase(word.charAt(0)) ? CAPITAL : 0;
    return shape | (upper > 1 && lower == 0 ? ALL_CAPITALS : 0);
  }

  /** The word with every digit as 0. */
  private static String formOf(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= '1' && c <= '9') {
        return zeroed(word);
      }
    }
    return word;
  }

  /** In lower case, runs of digits as one 0. */
  static String simplified(String word) {
    boolean plain = true;
    for (int i = 0; i < word.length() && plain; i++) {
      char c = word.charAt(i);
      plain = c < 0x80 && (c < 'A' || c > 'Z') && (c < '0' || c > '9');
    }
    return plain ? word : collapsed(word);
  }

  private static String zeroed(String word) {
    char[] chars = word.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = chars[i] >= '1' && chars[i] <= '9' ? '0' : chars[i];
    }
    return new String(chars);
  }

  private static String collapsed(String word) {
    StringBuilder simple = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c < '0' || c > '9') {
        simple.append(Character.toLowerCase(c));
      } else if (simple.isEmpty() || simple.charAt(simple.length() - 1) != '0') {
        simple.append('0');
      }
    }
    return simple.toString();
  }
}
