package org.readout.conflict;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells the forms of one name from two names. */
final class NameForms {
  private static final int LONGEST_ABBREVIATION = 5;
  private static final int SHORTEST_JOINED = 8;

  /** What has more characters is no name whose letters are worth comparing. */
  private static final int LONGEST = 80;

  private NameForms() {}

  /** One is a shorter form of the other, or its initials. */
  static boolean areOne(String one, String other) {
    Set<String> a = words(one);
    Set<String> b = words(other);
    return isAmong(a, b)
        || isAmong(b, a)
        || letters(one).equalsIgnoreCase(letters(other))
        || areInitials(one, other)
        || areInitials(without(b, one), without(a, other))
        || isWithin(one, other)
        || isWithin(other, one);
  }

  private static boolean areInitials(String one, String other) {
    return initials(one).equals(letters(other)) || initials(other).equals(letters(one));
  }

  /** What of a name the other does not have: "MVP" of "MVP Award". */
  private static String without(Set<String> others, String name) {
    return Stream.of(name.split("\\s+", -1))
        .filter(word -> !others.contains(word.toLowerCase(Locale.ROOT)))
        .collect(Collectors.joining(" "));
  }

  /** One written as one word is in the other: "Crime Stoppers" in "Arla Crimestoppers". */
  private static boolean isWithin(String one, String other) {
    String part = joined(one);
    return part.length() >= SHORTEST_JOINED
        && one.indexOf(' ') != other.indexOf(' ')
        && joined(other).contains(part);
  }

  /** Without gaps, and a letter that is doubled only once. */
  private static String joined(String name) {
    StringBuilder joined = new StringBuilder();
    for (char letter : letters(name).toLowerCase(Locale.ROOT).toCharArray()) {
      if (joined.isEmpty() || joined.charAt(joined.length() - 1) != letter) {
        joined.append(letter);
      }
    }
    return joined.toString();
  }

  /** Two spellings of one name: not more than a letter in four differs, and the first does not. */
  static boolean areSpellings(String one, String other) {
    String a = one.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT);
    boolean begin = !a.isEmpty() && !b.isEmpty() && a.charAt(0) == b.charAt(0);
    boolean names = a.length() <= LONGEST && b.length() <= LONGEST;
    return begin && names && 4 * distance(a, b) <= Math.max(a.length(), b.length());
  }

  /** How many letters have to be changed, added or left out (Levenshtein). */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j - 1], diagonal));
      }
    }
    return row[other.length()];
  }

  /** They have a first or last name in common. */
  static boolean shareName(String one, String other) {
    Set<String> others = words(other);
    return words(one).stream().anyMatch(others::contains);
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
