package org.readout.language.english;

import java.util.Locale;
import java.util.Set;

/** Words that keep the full stop that follows them, and what it tells about a sentence's end. */
final class Abbreviations {

  /** Before a name: their full stop never ends a sentence. */
  private static final Set<String> TITLES =
      Set.of(
          "adj", "adm", "amb", "asst", "atty", "brig", "bros", "capt", "cmdr", "col", "cpl", "cpt",
          "det", "dr", "drs", "fr", "gen", "gov", "govs", "hon", "insp", "lieut", "lt", "maj",
          "messrs", "mr", "mrs", "ms", "mt", "mx", "ofc", "pfc", "pres", "prof", "profs", "pte",
          "pvt", "rep", "reps", "rev", "sen", "sens", "sgt", "sra", "srta", "ssgt", "st", "ste",
          "supt", "vs", "det-sgt", "ft", "v");

  /** Before a number: their full stop ends a sentence unless a number follows. */
  private static final Set<String> BEFORE_NUMBERS =
      Set.of("no", "nos", "art", "fig", "figs", "pp", "sec", "vol", "ch", "approx");

  /** Months: never a word of their own with that spelling. */
  private static final Set<String> MONTHS =
      Set.of("jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec");

  /** After a name or a number: their full stop may end a sentence as well. */
  private static final Set<String> OTHERS =
      Set.of(
          "inc", "corp", "co", "cos", "ltd", "llc", "plc", "bros", "jr", "sr", "esq", "etc", "al",
          "cf", "ca", "est", "dept", "assn", "univ", "intl", "natl", "ave", "blvd", "rd", "hwy",
          "ala", "ariz", "ark", "calif", "colo", "conn", "del", "fla", "ga", "ill", "ind", "kan",
          "ky", "la", "md", "mass", "mich", "minn", "miss", "mo", "mont", "neb", "nev", "okla",
          "ore", "pa", "penn", "tenn", "tex", "va", "vt", "wash", "wis", "wyo", "ph", "mon", "tue",
          "tues", "wed", "thu", "thur", "thurs", "fri", "ph.d", "bn", "min", "sq");

  private Abbreviations() {}

  /** What a full stop after a word tells. */
  enum Stop {
    /** There is no stop. */
    ABSENT,
    /** It is no abbreviation: the stop stands for itself. */
    NONE,
    /** It ends no sentence. */
    NEVER,
    /** It ends a sentence unless a number follows. */
    UNLESS_NUMBER,
    /** It may end one: what follows tells. */
    PERHAPS
  }

  /**
   * What a full stop after a word tells.
   *
   * @param word without the stop, as written
   * @param next the character that follows the stop and the blanks after it, or 0
   */
  static Stop after(String word, char next) {
    if (word.length() == 1) {
      return Character.isUpperCase(word.charAt(0)) ? Stop.PERHAPS : one(word, next);
    }
    if (dotted(word)) {
      return Stop.PERHAPS;
    }
    if (word.length() > 7) {
      return Stop.NONE;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    boolean capital = Character.isUpperCase(word.charAt(0));
    if (lower.equals("vs") || (capital && TITLES.contains(lower))) {
      return Stop.NEVER;
    }
    if (BEFORE_NUMBERS.contains(lower)) {
      return Character.isDigit(next) ? Stop.NEVER : Stop.NONE;
    }
    if (MONTHS.contains(lower)) {
      return capital ? (Character.isDigit(next) ? Stop.NEVER : Stop.PERHAPS) : Stop.NONE;
    }
    boolean known =
        OTHERS.contains(lower) && (capital || lower.equals("etc") || lower.equals("al"));
    return known ? Stop.PERHAPS : Stop.NONE;
  }

  private static Stop one(String word, char next) {
    return word.equals("v") && Character.isUpperCase(next) ? Stop.NEVER : Stop.NONE;
  }

  /** Letters one by one between full stops: "U.S", "a.m", "Ph.D". */
  private static boolean dotted(String word) {
    int dot = word.indexOf('.');
    if (dot < 0 || dot > 2 || word.length() > 11) {
      return false;
    }
    int run = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == '.') {
        run = 0;
      } else if (!Character.isLetter(c) || ++run > 2) {
        return false;
      }
    }
    return run > 0;
  }
}
