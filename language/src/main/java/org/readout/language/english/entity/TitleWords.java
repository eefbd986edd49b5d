package org.readout.language.english.entity;

import java.util.Locale;
import java.util.Set;

/** Which words of a sentence are titles. */
final class TitleWords {
  /** How no person's name ends. */
  private static final Set<String> BODIES =
      Set.of(
          "department", "ministry", "court", "council", "committee", "agency", "bureau", "office");

  /** What ministers are of. */
  private static final Set<String> FIELDS =
      Set.of(
          "agriculture",
          "commerce",
          "culture",
          "defence",
          "defense",
          "development",
          "economics",
          "economy",
          "education",
          "employment",
          "energy",
          "environment",
          "finance",
          "fisheries",
          "foreign",
          "health",
          "home",
          "housing",
          "immigration",
          "industry",
          "information",
          "infrastructure",
          "interior",
          "justice",
          "labor",
          "labour",
          "mining",
          "planning",
          "science",
          "security",
          "state",
          "tourism",
          "trade",
          "transport",
          "transportation",
          "treasury",
          "war",
          "welfare",
          "youth");

  /** What makes a place of a title: "King County", "Queen Street". */
  private static final Set<String> PLACES =
      Set.of(
          "county", "city", "street", "avenue", "island", "islands", "park", "parish", "township");

  private final PhraseChart chart;
  private final Lexicon lexicon;

  TitleWords(PhraseChart chart, Lexicon lexicon) {
    this.chart = chart;
    this.lexicon = lexicon;
  }

  /** Whether a word is a title or an office: "Mr.", "President", "minister". */
  boolean isTitle(int i) {
    String lower = chart.word(i).text().toLowerCase(Locale.ROOT);
    boolean place =
        i + 1 < chart.size() && PLACES.contains(chart.word(i + 1).text().toLowerCase(Locale.ROOT));
    if (place) {
      return false;
    }
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
        && isField(chart.word(i).text().toLowerCase(Locale.ROOT));
  }

  private boolean isAfterMinister(int i) {
    if (i < 2 || !chart.word(i - 1).text().equalsIgnoreCase("of")) {
      return false;
    }
    String of = chart.word(i).text().toLowerCase(Locale.ROOT);
    String office = chart.word(i - 2).text();
    boolean head = office.equalsIgnoreCase("head") || office.equalsIgnoreCase("heads");
    return head ? of.equals("state") || of.equals("government") : isMinister(office) && isField(of);
  }

  /**
   * Whether words that were taken for a name are an office and no more: "the | Minister", "|
   * Transport Minister | Ana Lima"; not "King" or "Judge" alone, who may be called so.
   */
  boolean isOfficeAlone(int first, int last) {
    String noun = lower(last);
    boolean office = lexicon.isOffice(noun) && !chart.word(last).tag().endsWith("S");
    for (int i = first; i < last; i++) {
      office &= isField(lower(i)) || isTitle(i) || Offices.isPart(lower(i));
    }
    boolean the = first > 0 && chart.word(first - 1).tag().equals("DT");
    return office
        && (the
            || isBeforePerson(last)
            || (last > first && isFieldOrPart(first) && isOffice(noun)));
  }

  private boolean isBeforePerson(int i) {
    Phrase next = i + 1 < chart.size() ? chart.nameAt(i + 1) : null;
    return next != null && next.sort() == Phrase.Sort.PERSON;
  }

  private boolean isFieldOrPart(int i) {
    return isField(lower(i)) || Offices.isPart(lower(i));
  }

  private static boolean isOffice(String noun) {
    return switch (noun) {
      case "minister", "secretary", "executive", "president", "general" -> true;
      default -> false;
    };
  }

  private String lower(int i) {
    return chart.word(i).text().toLowerCase(Locale.ROOT);
  }

  private static boolean isField(String word) {
    return FIELDS.contains(word);
  }

  private static boolean isMinister(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "minister", "ministers", "secretary", "secretaries" -> true;
      default -> false;
    };
  }
}
