package org.readout.language.english.entity;

import java.util.List;

/**
 * What an English word shares with those derived from it, by taking off one ending: one stem for
 * "invade" and "invasion", "announce" and "announcement". A light cousin of Porter's stemmer
 * (1980): what it gives need not be a word, and what changes its vowel is missed.
 */
final class Derivations {

  /** The longer first; each with the letters that must be left of the word. */
  private record Ending(String letters, int left, String instead) {}

  private static final List<Ending> ENDINGS =
      List.of(
          new Ending("ization", 3, ""),
          new Ending("isation", 3, ""),
          new Ending("mission", 2, "mit"),
          new Ending("ically", 3, ""),
          new Ending("ations", 4, ""),
          new Ending("ation", 4, ""),
          new Ending("ition", 4, ""),
          new Ending("ional", 5, ""),
          new Ending("nsion", 3, "nd"),
          new Ending("ision", 3, "id"),
          new Ending("asion", 3, "ad"),
          new Ending("usion", 3, "ud"),
          new Ending("ersion", 3, "ert"),
          new Ending("ement", 4, ""),
          new Ending("ment", 4, ""),
          new Ending("ance", 4, ""),
          new Ending("ence", 4, ""),
          new Ending("ism", 4, ""),
          new Ending("ist", 4, ""),
          new Ending("ize", 4, ""),
          new Ending("ise", 4, ""),
          new Ending("acy", 4, ""),
          new Ending("ing", 4, ""),
          new Ending("ion", 5, ""),
          new Ending("ate", 4, ""),
          new Ending("ive", 5, ""),
          new Ending("ure", 4, ""),
          new Ending("ian", 4, ""),
          new Ending("ers", 4, ""),
          new Ending("ors", 4, ""),
          new Ending("ial", 4, ""),
          new Ending("al", 4, ""),
          new Ending("an", 5, ""),
          new Ending("er", 4, ""),
          new Ending("or", 4, ""),
          new Ending("ic", 4, ""),
          new Ending("ed", 4, ""),
          new Ending("es", 4, ""),
          new Ending("ly", 4, ""),
          new Ending("e", 4, ""),
          new Ending("s", 4, ""));

  private Derivations() {}

  /** The stem of a word in lower case; a short word is its own. */
  static String stem(String word) {
    for (Ending ending : ENDINGS) {
      int left = word.length() - ending.letters.length();
      if (left >= ending.left && word.endsWith(ending.letters)) {
        return word.substring(0, left) + ending.instead;
      }
    }
    return word;
  }
}
