package org.readout.language.english.entity;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Names of bodies with a possessive in them: "St Brendan's Hospital", "the Dockers' Union". The
 * body is not called "Hospital", and nobody is called "Dockers".
 */
final class PossessiveNames {
  private static final Set<String> BODIES =
      Set.of(
          "union",
          "association",
          "federation",
          "confederation",
          "guild",
          "league",
          "alliance",
          "society",
          "institute",
          "hospital",
          "infirmary",
          "hospice",
          "clinic",
          "college",
          "school",
          "university",
          "academy",
          "church",
          "cathedral",
          "council",
          "congress",
          "committee",
          "commission",
          "party",
          "movement",
          "front",
          "club",
          "trust",
          "fund",
          "bank",
          "foundation",
          "bureau",
          "network",
          "centre",
          "center",
          "charity",
          "service",
          "army");

  private static final Set<String> SAINTS = Set.of("st", "st.", "saint");

  /** Who gives a body its name, and of whom there is more than one. */
  private static final Set<String> MEMBERS =
      Set.of("people", "women", "men", "children", "workers", "king", "queen", "prince");

  private final PhraseChart chart;
  private final Countries countries;

  PossessiveNames(PhraseChart chart, Countries countries) {
    this.chart = chart;
    this.countries = countries;
  }

  /** Adds each. */
  void add() {
    for (int i = 1; i + 1 < chart.size(); i++) {
      if (chart.word(i).tag().equals("POS")) {
        add(i);
      }
    }
  }

  private void add(int mark) {
    int first = mark - 1;
    while (first > 0 && isProper(first) && isProper(first - 1)) {
      first--;
    }
    int last = mark + 1;
    while (last + 1 < chart.size() && isProper(last) && isProper(last + 1)) {
      last++;
    }
    boolean proper = isProper(mark - 1) && isProper(last);
    if (proper && BODIES.contains(lower(last)) && names(first, mark) && chart.free(first, last)) {
      chart.put(first, last, Phrase.Sort.ORGANIZATION, Gender.UNKNOWN, Optional.empty());
    }
  }

  /** Whether what stands before the mark is a part of the name, and no owner: "Kestria's Bank". */
  private boolean names(int first, int mark) {
    String owner = lower(mark - 1);
    boolean country =
        countries.named(chart.word(mark - 1).text()).isPresent()
            || countries.demonym(chart.word(mark - 1).text()).isPresent();
    boolean plural =
        !chart.word(mark).text().endsWith("s")
            && chart.word(mark - 1).tag().equals("NNPS")
            && (first < mark - 1 || (first > 0 && chart.word(first - 1).tag().equals("DT")));
    return !country && (SAINTS.contains(lower(first)) || MEMBERS.contains(owner) || plural);
  }

  private boolean isProper(int i) {
    return PhraseFinder.isProper(chart.word(i));
  }

  private String lower(int i) {
    return chart.word(i).text().toLowerCase(Locale.ROOT);
  }
}
