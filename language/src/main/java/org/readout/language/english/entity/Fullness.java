package org.readout.language.english.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which of two names of one thing tells more. */
final class Fullness {

  private Fullness() {}

  /** The one with more words that are not initials; else the longer; else the first by letters. */
  static List<String> fuller(List<String> one, List<String> other) {
    int byWords = Integer.compare(words(one), words(other));
    if (byWords != 0) {
      return byWords > 0 ? one : other;
    }
    int byLength = Integer.compare(length(one), length(other));
    if (byLength != 0) {
      return byLength > 0 ? one : other;
    }
    return String.join(" ", one).compareTo(String.join(" ", other)) <= 0 ? one : other;
  }

  /**
   * The name in full that is used most, if a name that it begins is not: a heading joins words to
   * names that are none of theirs.
   */
  static List<String> usual(List<Phrase> phrases, List<String> fullest) {
    Map<List<String>, Integer> counts = new HashMap<>();
    for (Phrase phrase : phrases) {
      if (words(phrase.name()) > 1) {
        counts.merge(phrase.name(), 1, Integer::sum);
      }
    }
    List<String> usual = fullest;
    int most = counts.getOrDefault(fullest, 0);
    for (Map.Entry<List<String>, Integer> count : counts.entrySet()) {
      boolean more = count.getValue() > most;
      if (more || (count.getValue() == most && fuller(count.getKey(), usual) != usual)) {
        usual = count.getKey();
        most = count.getValue();
      }
    }
    return usual;
  }

  private static int words(List<String> name) {
    int words = 0;
    for (String word : name) {
      if (word.length() > 2 || (word.length() == 2 && word.charAt(1) != '.')) {
        words++;
      }
    }
    return words;
  }

  private static int length(List<String> name) {
    int length = 0;
    for (String word : name) {
      length += word.length();
    }
    return length;
  }
}
