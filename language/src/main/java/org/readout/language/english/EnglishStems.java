package org.readout.language.english;

import java.util.Map;

/**
 * What the inflected forms of an English word share: a light stemmer that takes off the endings of
 * the plural, of verbs and of adverbs, and leaves derivation alone. What it gives need not be a
 * word.
 */
final class EnglishStems {

  private final Map<String, String> irregular;

  EnglishStems(Map<String, String> irregular) {
    this.irregular = irregular;
  }

  /** The stem of a word in lower case. */
  String of(String word) {
    String base = irregular.get(word);
    if (base != null) {
      return base;
    }
    return word.length() < 4 ? word : withoutE(withoutEnding(word));
  }

  private static String withoutEnding(String word) {
    if (word.endsWith("ies") || word.endsWith("ied")) {
      return word.length() > 4 ? cut(word, 3) + "y" : cut(word, 1);
    }
    if (word.endsWith("ing") && hasVowel(word, 3)) {
      return single(cut(word, 3));
    }
    if (word.endsWith("ed") && hasVowel(word, 2) && !word.endsWith("eed")) {
      return single(cut(word, 2));
    }
    if (word.endsWith("es") && isHissing(word, word.length() - 3)) {
      return cut(word, 2);
    }
    if (word.endsWith("s")
        && !word.endsWith("ss")
        && !word.endsWith("us")
        && !word.endsWith("is")) {
      return cut(word, 1);
    }
    return word.endsWith("ly") && word.length() > 5 ? cut(word, 2) : word;
  }

  /** "plan" of "planned", but "call" of "called" and "pass" of "passed". */
  private static String single(String stem) {
    int last = stem.length() - 1;
    boolean doubled = last > 1 && stem.charAt(last) == stem.charAt(last - 1);
    return doubled && "lsz".indexOf(stem.charAt(last)) < 0 ? cut(stem, 1) : stem;
  }

  private static boolean isHissing(String word, int at) {
    char c = word.charAt(at);
    return c == 's' || c == 'x' || c == 'z' || c == 'h';
  }

  private static boolean hasVowel(String word, int ending) {
    if (word.length() - ending < 2) {
      return false;
    }
    for (int i = 0; i < word.length() - ending; i++) {
      if ("aeiouy".indexOf(word.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static String withoutE(String stem) {
    return stem.length() > 3 && stem.endsWith("e") ? cut(stem, 1) : stem;
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
