package org.readout.language.english.entity;

import java.util.Locale;
import java.util.Set;

/** Which words of a sentence are titles. */
final class TitleWords {
  /** How no person's name ends. */
  private static final Set<String> BODIES =
      Set.of("department", "ministry", "court", "council", "committee", "agency", "bureau", "office");

  private final PhraseChart chart;
  private final Lexicon lexicon;

  TitleWords(PhraseChart chart, Lexicon lexicon) {
    this.chart = chart;
    this.lexicon = lexicon;
  }

  /** Whether a word is a title or an office: "Mr.", "President", "minister". */
  boolean isTitle(int i) {
    String lower = chart.word(i).text().toLowerCase(Locale.ROOT);
    return lexicon.title(lower).isPresent() || lexicon.isOffice(lower);
  }

  /** Whether a word ends the name of a body: "Justice | Department". */
  boolean isBody(int i) {
    return BODIES.contains(chart.word(i).text().toLowerCase(Locale.ROOT));
  }

  /** "Mr." */
  boolean isCourtesy(int i) {
    return lexicon.title(chart.word(i).text()).map(Lexicon.Title::courtesy).orElse(false);
  }

  /** "The Head of | State", "a minister of | Finance", "| Defense | Secretary": no body. */
  boolean isPortfolio(int i) {
    return isBeforeMinister(i) || isAfterMinister(i);
  }

  private boolean isBeforeMinister(int i) {
    return i + 1 < chart.size()
        && isMinister(chart.word(i + 1).text())
        && lexicon.title(chart.word(i).text()).isEmpty()
        && Character.isLetter(chart.word(i).text().charAt(0));
  }

  private boolean isAfterMinister(int i) {
    if (i < 2 || !chart.word(i - 1).text().equalsIgnoreCase("of")) {
      return false;
    }
    String of = chart.word(i).text().toLowerCase(Locale.ROOT);
    String office = chart.word(i - 2).text();
    boolean head = office.equalsIgnoreCase("head") || office.equalsIgnoreCase("heads");
    return head ? of.equals("state") || of.equals("government") : isMinister(office);
  }

  private static boolean isMinister(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "minister", "ministers", "secretary", "secretaries" -> true;
      default -> false;
    };
  }
}
