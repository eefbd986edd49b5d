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

  /** "The Head of | State", "a minister of | Finance": what an office is of, and no body. */
  boolean isPortfolio(int i) {
    if (i < 2 || !chart.word(i - 1).text().equalsIgnoreCase("of")) {
      return false;
    }
    String of = chart.word(i).text().toLowerCase(Locale.ROOT);
    return switch (chart.word(i - 2).text().toLowerCase(Locale.ROOT)) {
      case "head", "heads" -> of.equals("state") || of.equals("government");
      case "minister", "ministers", "secretary", "secretaries" -> !lexicon.isGivenName(of);
      default -> false;
    };
  }
}
