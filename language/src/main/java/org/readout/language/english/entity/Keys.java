package org.readout.language.english.entity;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Forms of names under which equal ones meet. */
final class Keys {
  private static final Set<String> SMALL =
      Set.of("the", "of", "for", "and", "on", "in", "to", "at", "a", "an", "&", "'s", "'");
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv", "v");

  private Keys() {}

  static boolean isSmall(String word) {
    return SMALL.contains(word.toLowerCase(Locale.ROOT));
  }

  static boolean isSuffix(String word) {
    return SUFFIXES.contains(plain(word));
  }

  /** In lower case and without full stops. */
  static String plain(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.indexOf('.') < 0 ? lower : lower.replace(".", "");
  }

  /** A name's words in plain form, joined. */
  static String of(List<String> name) {
    StringBuilder key = new StringBuilder();
    for (String word : name) {
      String plain = plain(word);
      if (plain.equals("&") || (!plain.isEmpty() && Character.isLetterOrDigit(plain.charAt(0)))) {
        if (!key.isEmpty()) {
          key.append(' ');
        }
        key.append(plain);
      }
    }
    return key.toString();
  }

  /** "DOJ", "D.O.J.", "FBI". */
  static boolean isAcronym(String word) {
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isUpperCase(c)) {
        letters++;
      } else if (c != '.' && c != '&') {
        return false;
      }
    }
    return letters >= 2 && letters <= 8;
  }

  /** The initials of a name's words that are not small, in lower case; empty for a single word. */
  static String initials(List<String> name) {
    if (name.size() < 2) {
      return "";
    }
    StringBuilder initials = new StringBuilder();
    for (String word : name) {
      if (!isSmall(word) && Character.isUpperCase(word.charAt(0))) {
        initials.append(Character.toLowerCase(word.charAt(0)));
      }
    }
    return initials.length() < 2 ? "" : initials.toString();
  }
}
