package org.readout.story;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a name as they are compared: in lower case, without marks and accents. */
final class NameWords {
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");
  private static final Set<String> SMALL = Set.of("the", "of", "for", "and", "on", "in", "to", "&");

  private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

  private NameWords() {}

  static List<String> of(String spelt) {
    String name = plain(spelt);
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= name.length(); i++) {
      char c = i < name.length() ? name.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
      } else if (c != '.' && c != '\'' && c != '\u2019' && !word.isEmpty()) {
        words.add(word.toString().toLowerCase(Locale.ROOT));
        word.setLength(0);
      }
    }
    List<String> kept = words.stream().filter(w -> !SUFFIXES.contains(w)).toList();
    return kept.isEmpty() ? List.of(name.toLowerCase(Locale.ROOT)) : kept;
  }

  /** Without accents: one report has "Calderón", another "Calderon". */
  private static String plain(String name) {
    return MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
  }

  /** Whether a name is another with its accents: "Calderón" for "Calderon". */
  static boolean hasAccents(String name, String other) {
    return !name.equals(other) && plain(name).equals(other);
  }

  static String last(List<String> words) {
    return words.get(words.size() - 1);
  }

  /** The words under which a name is looked up: first, last and initials. */
  static List<String> keys(List<String> words) {
    List<String> keys = new ArrayList<>();
    keys.add(words.get(0));
    if (words.size() > 1) {
      keys.add(last(words));
      keys.add(initials(words));
    }
    return keys;
  }

  /** How much a name tells: the number of its words that are not initials. */
  static int weight(List<String> words) {
    int weight = 0;
    for (String word : words) {
      if (word.length() > 1) {
        weight++;
      }
    }
    return weight;
  }

  static boolean isPrefix(List<String> shorter, List<String> longer) {
    return shorter.size() > 1 && longer.subList(0, shorter.size()).equals(shorter);
  }

  /** A surname of two words: "Lima Duarte" and "Ana Lima Duarte". */
  static boolean isEnd(List<String> shorter, List<String> longer) {
    int more = longer.size() - shorter.size();
    return more > 0 && longer.subList(more, longer.size()).equals(shorter);
  }

  /** An acronym with its words, or the same words in another order. */
  static boolean sameBody(List<String> one, List<String> other) {
    if (one.size() == 1 && other.size() > 1) {
      return initials(other).equals(one.get(0));
    }
    if (other.size() == 1 && one.size() > 1) {
      return initials(one).equals(other.get(0));
    }
    return content(one).equals(content(other));
  }

  private static List<String> content(List<String> words) {
    return words.stream().filter(w -> !SMALL.contains(w)).sorted().toList();
  }

  private static String initials(List<String> words) {
    StringBuilder initials = new StringBuilder();
    for (String word : words) {
      if (!SMALL.contains(word)) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString();
  }

  /** "Donald Trump Jr." and "Donald Trump". */
  static boolean differentSuffix(String one, String other) {
    return !suffix(one).equals(suffix(other));
  }

  private static String suffix(String name) {
    int space = name.lastIndexOf(' ');
    String last = name.substring(space + 1).toLowerCase(Locale.ROOT).replace(".", "");
    return last.equals("jr") || last.equals("sr") ? last : "";
  }
}
