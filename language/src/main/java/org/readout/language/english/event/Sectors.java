package org.readout.language.english.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which sector of PLOVER the words for an actor tell; {@code sectors.txt} says which. */
final class Sectors {
  private static final int LONGEST = 5;

  /** Behind these the phrase names something else: "the mayor of Bonn". */
  private static final Set<String> PREPOSITIONS =
      Set.of("of", "in", "for", "from", "at", "on", "with", "who", "that", "to", "by", "near", ",");

  private static final Set<String> FORMER =
      Set.of("former", "ex", "retired", "ousted", "deposed", "onetime");

  private final Map<String, String> sectors = new HashMap<>();
  private final Set<String> weak = new HashSet<>();

  private Sectors() {}

  /** The list that comes with the program. */
  static Sectors standard() {
    Sectors sectors = new Sectors();
    String section = "";
    for (String line : ActLexicon.lines("sectors.txt")) {
      if (line.startsWith("[")) {
        section = line.substring(1, line.indexOf(']'));
        continue;
      }
      boolean weak = line.startsWith("~");
      for (String phrase : line.substring(weak ? 1 : 0).split(",")) {
        sectors.sectors.put(phrase.strip(), section);
        if (weak) {
          sectors.weak.add(phrase.strip());
        }
      }
    }
    return sectors;
  }

  /** Where a phrase tells a sector. */
  private record Found(String sector, boolean weak, int last) {}

  /**
   * The sector that words tell.
   *
   * @param words of a noun phrase, in order
   */
  Optional<String> of(List<String> words) {
    List<String> lower = words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    Optional<Found> best = Optional.empty();
    boolean behind = false;
    boolean former = false;
    for (int i = 0; i < lower.size(); i++) {
      behind |= best.isPresent() && PREPOSITIONS.contains(lower.get(i));
      former |= FORMER.contains(lower.get(i)) || lower.get(i).startsWith("ex-");
      Optional<Found> here = at(lower, i);
      if (here.isPresent() && (best.isEmpty() || replaces(here.get(), best.get(), behind))) {
        best = here;
      }
      i = here.map(Found::last).orElse(i);
    }
    boolean left = former && best.filter(f -> !Set.of("CVL", "MIL").contains(f.sector)).isPresent();
    return left
        ? Optional.of("ELI")
        : best.map(Found::sector).filter(sector -> !sector.equals("NONE"));
  }

  /** The sector that the last of some words, with those before it, names: "riot police". */
  Optional<String> ofHead(List<String> words) {
    List<String> lower = words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    for (int from = Math.max(0, lower.size() - LONGEST); from < lower.size(); from++) {
      Optional<Found> found = at(lower, from);
      if (found.isPresent() && found.get().last == lower.size() - 1) {
        return of(words);
      }
    }
    return Optional.empty();
  }

  private static boolean replaces(Found later, Found first, boolean behind) {
    return first.weak || (!behind && !later.weak);
  }

  private Optional<Found> at(List<String> words, int from) {
    for (int length = Math.min(LONGEST, words.size() - from); length > 0; length--) {
      String phrase = String.join(" ", words.subList(from, from + length));
      for (String form : List.of(phrase, singular(phrase))) {
        String sector = sectors.get(form);
        if (sector != null) {
          return Optional.of(new Found(sector, weak.contains(form), from + length - 1));
        }
      }
    }
    return Optional.empty();
  }

  private static String singular(String phrase) {
    if (phrase.endsWith("ies")) {
      return phrase.substring(0, phrase.length() - 3) + "y";
    }
    if (phrase.endsWith("sses") || phrase.endsWith("ches") || phrase.endsWith("shes")) {
      return phrase.substring(0, phrase.length() - 2);
    }
    return phrase.endsWith("s") ? phrase.substring(0, phrase.length() - 1) : phrase;
  }
}
