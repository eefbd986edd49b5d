package org.readout.language.english.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Names that parents give, whose they mostly are, and their short forms. */
final class GivenNames {
  private final Map<String, Gender> genders = new HashMap<>();

  /** From a short form to the names that it is short for: "mike" to "michael". */
  private final Map<String, Set<String>> fullForms = new HashMap<>();

  private GivenNames() {}

  static GivenNames standard() {
    GivenNames names = new GivenNames();
    for (List<String> row : Rows.of("given-names.tsv")) {
      names.genders.put(row.get(0), Gender.of(row.get(1)));
    }
    for (List<String> row : Rows.of("nicknames.tsv")) {
      for (String nickname : row.subList(1, row.size())) {
        names.fullForms.computeIfAbsent(nickname, n -> new HashSet<>()).add(row.get(0));
      }
    }
    return names;
  }

  Gender gender(String name) {
    return genders.getOrDefault(name.toLowerCase(Locale.ROOT), Gender.UNKNOWN);
  }

  boolean contains(String name) {
    return genders.containsKey(name.toLowerCase(Locale.ROOT));
  }

  /** Whether two given names, in lower case, may be one person's: equal, initial or short form. */
  boolean areOne(String one, String other) {
    return one.equals(other)
        || initial(one, other)
        || initial(other, one)
        || fullForms(one).contains(other)
        || fullForms(other).contains(one)
        || shareFullForm(one, other)
        || (one.length() > 2
            && other.length() > 2
            && (one.startsWith(other) || other.startsWith(one)));
  }

  private Set<String> fullForms(String name) {
    return fullForms.getOrDefault(name, Set.of());
  }

  private boolean shareFullForm(String one, String other) {
    return fullForms(one).stream().anyMatch(fullForms(other)::contains);
  }

  private static boolean initial(String letter, String name) {
    return letter.length() <= 2
        && letter.charAt(0) == name.charAt(0)
        && (letter.length() == 1 || letter.charAt(1) == '.');
  }
}
