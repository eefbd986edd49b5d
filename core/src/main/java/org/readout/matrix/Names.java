package org.readout.matrix;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.text.Span;

/**
 * What the sides are called in reasons: "Tarvia" for "Ministry of Foreign Affairs of Tarvia", where
 * that tells them apart.
 *
 * @param sides their names, by number
 */
record Names(List<String> sides) {

  /** Before "of" and a country: "Foreign Ministry of Norland". */
  private static final Set<String> BODIES =
      Set.of("Government", "Presidency", "Embassy", "Parliament", "Cabinet", "Chancellery");

  private static final Set<String> NAMED_BODIES = Set.of("Ministry", "Office", "Council");

  private static final String OF = " of ";

  /** Of the sides with these names. */
  static Names of(List<String> names) {
    List<String> brief = names.stream().map(Names::brief).toList();
    return new Names(brief.stream().distinct().count() == names.size() ? brief : names);
  }

  Names {
    sides = List.copyOf(sides);
  }

  private static String brief(String name) {
    int last = name.lastIndexOf(OF);
    if (last < 0) {
      return name;
    }
    String head = name.substring(0, last);
    String tail = name.substring(last + OF.length());
    String plain = tail.startsWith("the ") ? tail.substring("the ".length()) : tail;
    boolean nested = head.contains(OF);
    String noun = head.substring(head.lastIndexOf(' ') + 1);
    boolean body = BODIES.contains(noun) || (head.contains(" ") && NAMED_BODIES.contains(noun));
    return isCountry(plain) && (nested || body) ? plain : name;
  }

  /** Not "State" or "Secretary-General". */
  private static boolean isCountry(String name) {
    return !name.isEmpty()
        && Character.isUpperCase(name.codePointAt(0))
        && Stream.of(name.toLowerCase(Locale.ROOT).split("[ -]")).noneMatch(FormulaWords::contains);
  }

  /** "Chile: “agreed to”". */
  String quoting(Point point, Span words) {
    return of(point.side()) + ": “" + quoted(point, words) + "”";
  }

  String of(int side) {
    return sides.get(side);
  }

  /** On one line, without what ends its sentence. */
  static String quoted(Point point, Span words) {
    String line = String.join(" ", words.in(point.report().report().text()).split("\\s+"));
    return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
  }
}
