package org.readout.language.english.time;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.annotation.TimeExpression;

/** Years, decades and centuries: "2008", "the 1990s", "the '70s", "the 20th century". */
final class Years {

  private static final int FIRST = 1900;
  private static final int LAST = 2099;

  /** After these a number of four digits from 1000 on is a year. */
  private static final Set<String> INTRODUCING =
      Set.of(
          "in",
          "since",
          "by",
          "until",
          "till",
          "from",
          "through",
          "during",
          "before",
          "after",
          "of",
          "throughout",
          "year",
          "early",
          "mid",
          "late",
          "fiscal",
          "between",
          "to",
          "and",
          "spring",
          "summer",
          "fall",
          "autumn",
          "winter",
          "circa",
          "around");

  /** Before a number that is no year: the name of a series, a number of a page or a flight. */
  private static final Set<String> NUMBERED = Set.of("p", "pp", "page", "pages", "no", "vol");

  private static final Set<String> COUNTED =
      Set.of(
          "percent",
          "million",
          "billion",
          "hundred",
          "thousand",
          "dollars",
          "euros",
          "pounds",
          "miles",
          "km",
          "kilometers",
          "points",
          "yuan",
          "rubles",
          "yen",
          "rupees",
          "am",
          "pm",
          "hours",
          "gmt",
          "utc",
          "local",
          "est",
          "edt");

  private static final Map<String, Integer> DECADES =
      Map.of(
          "twenties",
          1920,
          "thirties",
          1930,
          "forties",
          1940,
          "fifties",
          1950,
          "sixties",
          1960,
          "seventies",
          1970,
          "eighties",
          1980,
          "nineties",
          1990,
          "noughties",
          2000);

  private final Tokens tokens;
  private final Numerals numerals;

  Years(Tokens tokens, Numerals numerals) {
    this.tokens = tokens;
    this.numerals = numerals;
  }

  Optional<Match> at(int i) {
    return decade(i).or(() -> century(i)).or(() -> fiscal(i)).or(() -> year(i));
  }

  private Optional<Match> year(int from) {
    int i =
        tokens.is(from, "year") || (tokens.is(from, "the") && tokens.is(from + 1, "year"))
            ? tokens.skip(from, "the") + 1
            : from;
    Optional<Count> year = numerals.year(i);
    if (year.isEmpty() || (i > from && !tokens.is(i, Kind.NUMBER) && year.get().value() < FIRST)) {
      return Optional.empty();
    }
    boolean told = i > from || (tokens.is(i, Kind.NUMBER) ? plain(i) : introduced(i));
    return told ? Optional.of(period(year.get())) : Optional.empty();
  }

  private static Match period(Count year) {
    return new Match(year.end(), new Meaning.Absolute(Period.year(year.value())));
  }

  private boolean introduced(int i) {
    return tokens.isOne(i - 1, INTRODUCING);
  }

  /** True if a number of four digits is a year and counts nothing. */
  private boolean plain(int i) {
    int number = tokens.number(i);
    if (joined(i) || tokens.isOne(i + 1, COUNTED) || tokens.mark(i + 1, '%')) {
      return false;
    }
    if (introduced(i)) {
      return number >= (tokens.is(i - 1, "in") ? 1000 : FIRST - 300)
          && number <= 2199
          && !counting(i);
    }
    return number >= FIRST
        && number <= LAST
        && !tokens.is(i - 1, Kind.NUMBER)
        && !labelled(i)
        && !counting(i)
        && !address(i);
  }

  /** Part of something longer: a telephone number, a price, a code. */
  private boolean joined(int i) {
    boolean before =
        tokens.glued(i)
            && (tokens.is(i - 1, Kind.OTHER)
                || (tokens.glued(i - 1) && tokens.is(i - 2, Kind.NUMBER) && !stretch(i - 2))
                || tokens.mark(i - 1, '$')
                || tokens.mark(i - 1, '£')
                || tokens.mark(i - 1, '€')
                || tokens.mark(i - 1, '#')
                || tokens.mark(i - 1, '_')
                || tokens.mark(i - 1, '@')
                || (tokens.mark(i - 1, '=') && tokens.glued(i - 1)));
    boolean priced = tokens.mark(i - 1, '$') || tokens.mark(i - 1, '£') || tokens.mark(i - 1, '€');
    return before || priced || joinedAfter(i);
  }

  private boolean joinedAfter(int i) {
    if (!tokens.glued(i + 1)) {
      return false;
    }
    boolean sign = tokens.hyphen(i + 1) || tokens.mark(i + 1, '.') || tokens.mark(i + 1, ':');
    boolean digits = sign && tokens.glued(i + 2) && tokens.is(i + 2, Kind.NUMBER);
    return tokens.mark(i + 1, '_') || (digits && !stretch(i));
  }

  /** "2014-2018", "2010-11". */
  private boolean stretch(int i) {
    int one = tokens.number(i);
    int other = tokens.number(i + 2);
    int full = tokens.width(i + 2) == 2 ? one / 100 * 100 + other : other;
    return tokens.width4(i) && one >= FIRST && full > one && full <= LAST;
  }

  /** "2000 people", "1,500 of 2000 soldiers": a plural without an article before the number. */
  private boolean counting(int i) {
    return !tokens.is(i - 1, "the")
        && (tokens.reads(i + 1, "people") || tokens.is(i + 1, Kind.UNIT));
  }

  private boolean labelled(int i) {
    boolean stop = tokens.mark(i - 1, '.');
    boolean name =
        tokens.reads(i - 1, "flight")
            || tokens.reads(i - 1, "room")
            || tokens.reads(i - 1, "windows")
            || tokens.reads(i - 1, "route")
            || tokens.reads(i - 1, "highway")
            || tokens.reads(i - 1, "boeing")
            || tokens.reads(i - 1, "number")
            || tokens.reads(i - 1, "channel")
            || tokens.reads(i - 1, "office");
    return name || tokens.isOne(stop ? i - 2 : i - 1, NUMBERED);
  }

  /** "1995 Main Street", "the 1900 block". */
  private boolean address(int i) {
    if (tokens.reads(i + 1, "block")) {
      return true;
    }
    for (int at = i + 1; at <= i + 4 && tokens.capital(at); at++) {
      boolean street =
          tokens.reads(at, "street")
              || tokens.reads(at, "avenue")
              || tokens.reads(at, "road")
              || tokens.reads(at, "boulevard")
              || tokens.reads(at, "drive")
              || tokens.reads(at, "lane")
              || tokens.reads(at, "st")
              || tokens.reads(at, "rd")
              || tokens.reads(at, "ave")
              || tokens.reads(at, "blvd");
      if (street && at > i + 1) {
        return true;
      }
    }
    return false;
  }

  private Optional<Match> decade(int from) {
    int i = tokens.skip(from, "the");
    return digitDecade(i, i > from).or(() -> spokenDecade(i, i > from));
  }

  /** "1990s", "1990's", "'90s", "the 70s". */
  private Optional<Match> digitDecade(int from, boolean article) {
    boolean apostrophe = tokens.apostrophe(from) && tokens.glued(from + 1);
    int i = apostrophe ? from + 1 : from;
    int s = tokens.apostrophe(i + 1) && tokens.glued(i + 1) ? i + 2 : i + 1;
    int number = tokens.number(i);
    boolean tens = number >= 0 && number % 10 == 0 && tokens.is(s, "s") && tokens.glued(s);
    if (!tens || (tokens.glued(i) && !apostrophe && !tokens.hyphen(i - 1))) {
      return Optional.empty();
    }
    if (tokens.width4(i) && number >= 1000 && number <= LAST) {
      return Optional.of(decade(s + 1, number));
    }
    boolean two =
        tokens.width(i) == 2
            && (apostrophe || (article && number > 10 && !tokens.is(from - 2, "in")));
    return two ? Optional.of(decade(s + 1, Numerals.century(number))) : Optional.empty();
  }

  private static Match decade(int end, int year) {
    return new Match(end, new Meaning.Absolute(Period.of(Grain.DECADE, LocalDate.of(year, 1, 1))));
  }

  /** "The nineties", "the nineteen seventies". */
  private Optional<Match> spokenDecade(int from, boolean article) {
    int head = tokens.is(from, Kind.CARDINAL) ? tokens.value(from) : 0;
    boolean century = head >= 17 && head <= 20;
    int i = century ? tokens.hyphen(from + 1) ? from + 2 : from + 1 : from;
    Integer decade = DECADES.get(tokens.lexeme(i).text());
    if (decade == null || (!article && !century)) {
      return Optional.empty();
    }
    return Optional.of(decade(i + 1, century ? 100 * head + decade % 100 : decade));
  }

  /** "The 20th century", "nineteenth-century". */
  private Optional<Match> century(int from) {
    int first = tokens.skip(from, "the");
    Optional<Count> number = numerals.ordinal(first).filter(count -> count.value() <= 21);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    int end = number.get().end();
    int i = tokens.hyphen(end) ? end + 1 : end;
    return tokens.is(i, "century")
        ? Optional.of(new Match(i + 1, new Meaning.Absolute(hundred(number.get().value()))))
        : Optional.empty();
  }

  private static Period hundred(int century) {
    return new Period(Grain.CENTURY, LocalDate.of(Math.max(1, 100 * (century - 1)), 1, 1));
  }

  /** "Fiscal year 2008", "FY2008". */
  private Optional<Match> fiscal(int i) {
    boolean letters = tokens.reads(i, "fy");
    boolean words = tokens.is(i, "fiscal");
    int at = words ? tokens.skip(i + 1, "year") : i + 1;
    Optional<Count> year = letters || words ? numerals.year(at) : Optional.empty();
    return year.map(
        count ->
            new Match(
                count.end(),
                new Meaning.Constant(
                    TimeExpression.Type.DATE, "FY" + Grain.digits(count.value(), 4))));
  }
}
