package org.readout.conflict;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Tells the forms of one name from two names. */
final class NameForms {
  private static final int LONGEST_ABBREVIATION = 5;

  private NameForms() {}

  /** One is a shorter form of the other, or its initials. */
  static boolean areOne(String one, String other) {
    Set<String> a = words(one);
    Set<String> b = words(other);
    return isAmong(a, b)
        || isAmong(b, a)
        || initials(one).equals(letters(other))
        || initials(other).equals(letters(one));
  }

  private static boolean isAmong(Set<String> some, Set<String> all) {
    return some.stream()
        .allMatch(word -> all.contains(word) || all.stream().anyMatch(w -> isShort(word, w)));
  }

  /** One is an abbreviation of the other: "Ft." of "Fort", "Calif." of "California". */
  private static boolean isShort(String one, String other) {
    String shorter = one.length() < other.length() ? one : other;
    String longer = one.length() < other.length() ? other : one;
    boolean ends =
        shorter.charAt(shorter.length() - 1) == longer.charAt(longer.length() - 1)
            || longer.startsWith(shorter);
    return shorter.length() <= LONGEST_ABBREVIATION
        && shorter.charAt(0) == longer.charAt(0)
        && ends;
  }

  private static Set<String> words(String name) {
    Set<String> words = new HashSet<>();
    for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
      if (word.length() > 1) {
        words.add(word);
      }
    }
    return words;
  }

  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split("[\\s-]+", -1)) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return initials.length() > 1 ? initials.toString() : name;
  }

  private static String letters(String name) {
    return name.replaceAll("[^\\p{L}]", "");
  }

  /** "GOP". */
  static boolean isAcronym(String name) {
    return name.length() <= LONGEST_ABBREVIATION
        && letters(name).chars().allMatch(Character::isUpperCase);
  }
}
