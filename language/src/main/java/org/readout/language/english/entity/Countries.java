package org.readout.language.english.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The countries by their names, demonyms, capitals and the houses that stand for a government. */
final class Countries {
  private final Map<String, String> byName = new HashMap<>();
  private final Map<String, String> byDemonym = new HashMap<>();
  private final Map<String, String> byCapital = new HashMap<>();
  private final Map<String, String> bySeat = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, Integer> longest = new HashMap<>();
  private final Set<String> lastWords = new HashSet<>();

  private Countries() {}

  /** From CLDR and other kept lists. */
  static Countries standard() {
    Countries countries = new Countries();
    for (List<String> row : Rows.of("countries.tsv")) {
      countries.add(row);
    }
    for (List<String> row : Rows.of("seats.tsv")) {
      countries.bySeat.put(row.get(0), row.get(1));
      countries.measure(row.get(0));
    }
    return countries;
  }

  private void add(List<String> row) {
    String code = row.get(0);
    names.put(code, row.get(2));
    addLastWord(row.get(2));
    put(byName, row.get(2), code);
    for (String name : Rows.split(row.get(3), '|')) {
      put(byName, name, code);
      addLastWord(name);
    }
    for (String demonym : Rows.split(row.get(4), '|')) {
      put(byDemonym, demonym, code);
    }
    for (String capital : Rows.split(row.get(5), '|')) {
      put(byCapital, capital, code);
    }
  }

  private void addLastWord(String name) {
    lastWords.add(name.substring(name.lastIndexOf(' ') + 1));
  }

  private void put(Map<String, String> map, String key, String code) {
    if (!key.isEmpty() && map.putIfAbsent(key, code) == null) {
      measure(key);
    }
  }

  private void measure(String key) {
    List<String> words = Rows.split(key, ' ');
    longest.merge(words.get(0), words.size(), Math::max);
  }

  /** The greatest number of words in a name that begins with this word; 0 if none does. */
  int longestFrom(String word) {
    return longest.getOrDefault(word, 0);
  }

  Optional<String> named(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** The country whose people or whose things are called so: "Russian", "Russians". */
  Optional<String> demonym(String word) {
    String code = byDemonym.get(word);
    if (code == null && word.endsWith("s")) {
      code = byDemonym.get(word.substring(0, word.length() - 1));
    }
    return Optional.ofNullable(code);
  }

  /** The country that is named first in some words: in "Presidency of the Republic of Chile". */
  Optional<String> in(String words) {
    List<String> all = Rows.split(words, ' ');
    for (int i = 0; i < all.size(); i++) {
      int longest = Math.min(longestFrom(all.get(i)), all.size() - i);
      for (int length = Math.max(1, longest); length > 0; length--) {
        String name = String.join(" ", all.subList(i, i + length));
        Optional<String> country = named(name).or(() -> seat(name)).or(() -> demonym(name));
        if (country.isPresent()) {
          return country;
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Whether some words hold a country's name, adjective or capital, or the last word of its name in
   * the plural: "the two Koreas". Seats do not count: the White House does not say whose it is.
   */
  boolean isIn(String words) {
    List<String> all = Rows.split(words, ' ');
    for (int i = 0; i < all.size(); i++) {
      String word = all.get(i);
      if (lastWords.contains(word)
          || (word.endsWith("s") && lastWords.contains(word.substring(0, word.length() - 1)))
          || demonym(word).isPresent()
          || capital(word).isPresent()
          || (i > 0 && capital(all.get(i - 1) + " " + word).isPresent())) {
        return true;
      }
    }
    return false;
  }

  Optional<String> capital(String name) {
    return Optional.ofNullable(byCapital.get(name));
  }

  /** The country whose government sits there or is this: "Kremlin". */
  Optional<String> seat(String name) {
    return Optional.ofNullable(bySeat.get(name));
  }

  /** The name by which a country is listed. */
  String name(String code) {
    return names.getOrDefault(code, code);
  }

  /** The country of an adjective or of a name: "Russian", "Russia", "US". */
  Optional<String> ofWord(String word) {
    return demonym(word).or(() -> named(word));
  }
}
