package org.readout.wording;

import java.util.List;
import java.util.Locale;

/** Which names of a body or country differ only in length. */
final class Acronyms {
  private static final int LONGEST = 5;

  private Acronyms() {}

  /** Whether one is the other, its initials, or some of its words, or an abbreviation. */
  static boolean isSame(String one, String other) {
    if (isAbbreviation(one)) {
      return true;
    }
    String a = plain(one);
    String b = plain(other);
    return a.equals(b) || isShort(a, b) || isShort(b, a);
  }

  private static boolean isShort(String shorter, String longer) {
    List<String> words = List.of(longer.split(" "));
    return words.containsAll(List.of(shorter.split(" "))) || initials(words).equals(shorter);
  }

  /** A few capitals, with dots or without: "USA". */
  private static boolean isAbbreviation(String name) {
    String letters = name.replace(".", "");
    return letters.length() <= LONGEST && letters.chars().allMatch(Character::isUpperCase);
  }

  private static String initials(List<String> words) {
    StringBuilder initials = new StringBuilder();
    for (String word : words) {
      if (!word.isEmpty() && !word.equals("of") && !word.equals("the") && !word.equals("and")) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString();
  }

  private static String plain(String name) {
    StringBuilder plain = new StringBuilder();
    for (char c : name.toLowerCase(Locale.ROOT).toCharArray()) {
      if (Character.isLetterOrDigit(c)) {
        plain.append(c);
      } else if (c == ' ' || c == '-' || c == '\n') {
        plain.append(' ');
      }
    }
    return plain.toString().replace(" and ", " ").replace("  ", " ").strip();
  }
}
