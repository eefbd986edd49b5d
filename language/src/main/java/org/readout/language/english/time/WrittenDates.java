package org.readout.language.english.time;

import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;

/** Dates with the month in letters: "30 December 2022", "Dec. 30", "June of 2016", "in May". */
final class WrittenDates {

  private static final Set<String> BEFORE_A_MONTH =
      Set.of(
          "in",
          "of",
          "since",
          "by",
          "until",
          "till",
          "from",
          "through",
          "during",
          "before",
          "after",
          "to",
          "and",
          "or",
          "between",
          "throughout",
          "for",
          "around",
          "about",
          "early",
          "mid",
          "late",
          "last",
          "next",
          "this",
          "previous",
          "following",
          "past",
          "every",
          "each",
          "on",
          "at",
          "then");

  /** Months that are also verbs, nouns or names. */
  private static final Set<String> DOUBTFUL = Set.of("may", "march", "mar", "august");

  private static final Set<String> TITLES =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "miss",
          "dr",
          "sir",
          "lady",
          "senator",
          "secretary",
          "minister",
          "president",
          "theresa",
          "prime");

  private final Tokens tokens;
  private final Numerals numerals;

  WrittenDates(Tokens tokens, Numerals numerals) {
    this.tokens = tokens;
    this.numerals = numerals;
  }

  Optional<Match> at(int i) {
    return monthFirst(i).or(() -> dayFirst(i)).or(() -> yearFirst(i)).or(() -> alone(i));
  }

  /** The index after the month and its full stop; -1 if none stands here. */
  private int month(int i) {
    if (!tokens.is(i, Kind.MONTH) || (tokens.glued(i) && tokens.is(i - 1, Kind.OTHER))) {
      return -1;
    }
    boolean stop = tokens.mark(i + 1, '.') && tokens.glued(i + 1);
    return stop && (tokens.width(i) <= 4 || tokens.is(i + 2, Kind.NUMBER)) ? i + 2 : i + 1;
  }

  /** "December 30, 2022", "Dec. 30", "Oct-2", "May the twenty-first". */
  private Optional<Match> monthFirst(int i) {
    int after = month(i);
    if (after < 0) {
      return Optional.empty();
    }
    int next = separator(after);
    Optional<Count> year = numerals.year(tokens.skip(next, "of"));
    if (year.isPresent() && tokens.is(next, Kind.NUMBER)) {
      return month(tokens.value(i), year.get());
    }
    Optional<Count> day = numerals.day(tokens.skip(next, "the"));
    if (day.isPresent() && !counts(day.get()) && !tooDoubtful(i, after)) {
      return Optional.of(withYear(tokens.value(i), day.get()));
    }
    return spoken(i, next);
  }

  /** "June of nineteen ninety nine". */
  private Optional<Match> spoken(int i, int next) {
    int at = tokens.is(next, "in") && tokens.width4(next + 1) ? next + 1 : tokens.skip(next, "of");
    return numerals
        .year(at)
        .flatMap(year -> month(tokens.value(i), year))
        .or(() -> shortYear(i, at));
  }

  /** "April of 87". */
  private Optional<Match> shortYear(int i, int at) {
    int number = tokens.number(at);
    boolean year = tokens.is(at - 1, "of") && number >= 32 && tokens.width(at) == 2;
    return year
        ? month(tokens.value(i), new Count(at + 1, Numerals.century(number)))
        : Optional.empty();
  }

  private static Optional<Match> month(int month, Count year) {
    return Optional.of(
        new Match(year.end(), new Meaning.Absolute(Period.month(year.value(), month))));
  }

  /** A comma, or a hyphen or a slash that touches. */
  private int separator(int i) {
    boolean joined =
        (tokens.hyphen(i) || tokens.mark(i, '/')) && tokens.glued(i) && tokens.glued(i + 1);
    return joined || (tokens.mark(i, ',') && tokens.width4(i + 1)) ? i + 1 : i;
  }

  /** True for "may 12 people": the number counts what follows. */
  private boolean counts(Count day) {
    int i = day.end();
    boolean number = tokens.is(i - 1, Kind.NUMBER);
    boolean decimal =
        (tokens.mark(i, '.') || tokens.mark(i, ':'))
            && tokens.glued(i)
            && tokens.glued(i + 1)
            && tokens.is(i + 1, Kind.NUMBER);
    return number
        && (decimal || tokens.mark(i, '%') || tokens.is(i, "percent") || tokens.is(i, "million"));
  }

  /** "may 12 be", "march 5 miles": not a date without a capital. */
  private boolean tooDoubtful(int i, int after) {
    return doubtful(i)
        && !tokens.capital(i)
        && !tokens.is(after, Kind.ORDINAL)
        && !tokens.is(after, Kind.CARDINAL)
        && !tokens.is(after + 1, "st")
        && !tokens.is(after + 1, "th")
        && !tokens.isOne(i - 1, BEFORE_A_MONTH);
  }

  private boolean doubtful(int i) {
    return tokens.isOne(i, DOUBTFUL);
  }

  /** A month and a day, and the year if one follows. */
  private Match withYear(int month, Count day) {
    Optional<Count> year = yearAfter(day.end());
    Yearly.MonthDay what = new Yearly.MonthDay(month, day.value());
    if (year.isEmpty()) {
      return relativeYear(what, day.end());
    }
    int number = year.get().value();
    return YearMonth.of(number, month).isValidDay(day.value())
        ? new Match(year.get().end(), new Meaning.Absolute(what.of(number).orElseThrow()))
        : new Match(year.get().end(), invalid(number, month, day.value()));
  }

  /** "2/29/2019": told, but there is no such day. */
  static Meaning invalid(int year, int month, int day) {
    return context ->
        Reading.undated(
            Grain.digits(year, 4) + "-" + Grain.digits(month, 2) + "-" + Grain.digits(day, 2));
  }

  private Optional<Count> yearAfter(int i) {
    int comma = tokens.skip(i, ',');
    int in =
        tokens.is(comma, "in") && tokens.width4(comma + 1) ? comma + 1 : tokens.skip(comma, "of");
    boolean joined = tokens.hyphen(in) || tokens.mark(in, '/');
    int at = joined && tokens.glued(in) && tokens.width4(in + 1) ? in + 1 : in;
    Optional<Count> year = numerals.year(at);
    boolean ahead = comma > i && year.isPresent() && countsSomething(year.get().end());
    return ahead ? Optional.empty() : year;
  }

  /** "On June 6, 2005 people": doubtful, but rarer than "June 6, 2005 was". */
  private boolean countsSomething(int i) {
    return tokens.reads(i, "people");
  }

  private Match relativeYear(Yearly what, int end) {
    return yearWord(end)
        .map(match -> new Match(match.end(), new OfYear(what, match.meaning())))
        .orElse(new Match(end, new Recurring(what, Relation.NONE)));
  }

  /** "Last year", "of next year", "that year". */
  private Optional<Match> yearWord(int from) {
    int i = tokens.is(from, "of") ? from + 1 : tokens.skip(from, ',');
    if (tokens.is(i, "the") && tokens.isOne(i + 1, Set.of("same", "following", "previous"))) {
      i++;
    }
    if (!tokens.is(i + 1, "year")) {
      return Optional.empty();
    }
    return switch (tokens.lexeme(i).text()) {
      case "last", "past" -> Optional.of(new Match(i + 2, new Meaning.Relative(Grain.YEAR, -1)));
      case "next", "coming" -> Optional.of(new Match(i + 2, new Meaning.Relative(Grain.YEAR, 1)));
      case "this" -> Optional.of(new Match(i + 2, new Meaning.Relative(Grain.YEAR, 0)));
      case "that", "same" -> Optional.of(new Match(i + 2, new Meaning.Resumed(Grain.YEAR, 0)));
      case "following" -> Optional.of(new Match(i + 2, new Meaning.Resumed(Grain.YEAR, 1)));
      case "previous" -> Optional.of(new Match(i + 2, new Meaning.Resumed(Grain.YEAR, -1)));
      default -> Optional.empty();
    };
  }

  /** "30 December 2022", "the 2nd of August", "16. Nov. 2016". */
  private Optional<Match> dayFirst(int i) {
    Optional<Count> day = numerals.day(i);
    if (day.isEmpty() || tokens.mark(i - 1, '$') || (tokens.mark(i - 1, '.') && tokens.glued(i))) {
      return Optional.empty();
    }
    int end = day.get().end();
    boolean stop = tokens.mark(end, '.') && tokens.is(i, Kind.NUMBER);
    boolean joined = (tokens.hyphen(end) || tokens.mark(end, '/')) && tokens.glued(end);
    int at = stop || joined ? end + 1 : tokens.skip(end, "of");
    int after = month(at);
    boolean counts = tokens.is(at - 1, Kind.NUMBER) && dayFollows(after);
    boolean good =
        after >= 0 && !counts && (tokens.capital(at) || !doubtful(at) || tokens.is(at - 1, "of"));
    return good
        ? Optional.of(withYear(tokens.value(at), new Count(after, day.get().value())))
        : Optional.empty();
  }

  /** In "the 12 May 3 flights" the first number counts, and the date is the month's. */
  private boolean dayFollows(int i) {
    return i >= 0
        && tokens.is(i, Kind.NUMBER)
        && tokens.width(i) <= 2
        && !tokens.glued(i)
        && numerals.day(i).isPresent()
        && !tokens.mark(i + 1, ':');
  }

  /** "2016 June", "2016-nov-1". */
  private Optional<Match> yearFirst(int i) {
    if (!tokens.width4(i) || numerals.year(i).isEmpty()) {
      return Optional.empty();
    }
    int at = tokens.mark(i + 1, ',') || joint(i + 1) ? i + 2 : i + 1;
    int after = month(at);
    if (after < 0 || doubtful(at)) {
      return Optional.empty();
    }
    Optional<Count> day = joint(after) ? numerals.day(after + 1) : Optional.empty();
    int year = tokens.number(i);
    return day.isPresent()
        ? new Yearly.MonthDay(tokens.value(at), day.get().value())
            .of(year)
            .map(period -> new Match(day.get().end(), new Meaning.Absolute(period)))
        : month(tokens.value(at), new Count(after, year));
  }

  private boolean joint(int i) {
    return (tokens.hyphen(i) || tokens.mark(i, '/')) && tokens.glued(i) && tokens.glued(i + 1);
  }

  /** "In February", "last May", "December". */
  private Optional<Match> alone(int i) {
    int after = month(i);
    if (after < 0 || !speaksOfAMonth(i)) {
      return Optional.empty();
    }
    boolean stop = after == i + 2 && !tokens.is(after, Kind.OTHER);
    Match bare = relativeYear(new Yearly.Month(tokens.value(i)), stop ? i + 1 : after);
    return Optional.of(
        bare.end() == after && after == i + 2 ? new Match(i + 1, bare.meaning()) : bare);
  }

  private boolean speaksOfAMonth(int i) {
    boolean introduced = tokens.isOne(i - 1, BEFORE_A_MONTH);
    if (tokens.isOne(i - 1, TITLES)
        || (name(i - 1) && !introduced)
        || (name(i + 1) && doubtful(i))) {
      return false;
    }
    if (tokens.capital(i)) {
      return introduced || (!doubtful(i) && (tokens.width(i) > 3 || tokens.mark(i + 1, '.')));
    }
    return tokens.width(i) > 3 && (introduced ? !verb(i) : !doubtful(i));
  }

  /** In small letters these are words of their own. */
  private boolean verb(int i) {
    return tokens.is(i, "may") || tokens.is(i, "march");
  }

  /** True for a word that is not known and has a capital. */
  private boolean name(int i) {
    return tokens.is(i, Kind.OTHER) && tokens.capital(i) && !tokens.endsWith(i, "ed");
  }
}
