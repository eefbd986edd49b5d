package org.readout.language.english.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Periods by their names: "last month", "this fall", "the third quarter of 2010", "the weekend".
 */
final class Named {

  private static final Set<String> INTRODUCING =
      Set.of(
          "in",
          "of",
          "since",
          "by",
          "until",
          "during",
          "from",
          "through",
          "before",
          "after",
          "throughout",
          "early",
          "mid",
          "late",
          "this",
          "for",
          "to",
          "and",
          "every");

  private final Tokens tokens;
  private final Numerals numerals;

  Named(Tokens tokens, Numerals numerals) {
    this.tokens = tokens;
    this.numerals = numerals;
  }

  Optional<Match> at(int i) {
    return related(i)
        .or(() -> season(i))
        .or(() -> share(i))
        .or(() -> shareByLetter(i))
        .or(() -> weekend(i))
        .or(() -> newYear(i))
        .or(() -> beside(i))
        .or(() -> number(i));
  }

  /** "Last month", "the coming week", "that year", "the following day", "this past weekend". */
  private Optional<Match> related(int from) {
    int i = tokens.skip(from, "the");
    boolean article = i > from;
    return switch (tokens.lexeme(i).text()) {
      case "this", "current" -> thisOne(i);
      case "last" -> article ? quarterOnly(i + 1, -1) : period(i + 1, -1, Relation.LAST);
      case "past" -> article ? Optional.empty() : period(i + 1, -1, Relation.LAST);
      case "next" -> article ? next(from - 1, i + 1) : period(i + 1, 1, Relation.NEXT);
      case "coming", "upcoming" -> period(i + 1, 1, Relation.NEXT);
      case "previous", "preceding", "prior" -> previous(i, article);
      case "following", "ensuing" -> resumed(i + 1, 1).or(() -> followingWeekday(i + 1));
      case "same", "that" ->
          article || tokens.is(i, "that") || tokens.is(i, "same")
              ? resumed(i + 1, 0)
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private Optional<Match> next(int before, int i) {
    return stretch(before) ? quarterOnly(i, 1) : resumed(i, 1).or(() -> quarterOnly(i, 1));
  }

  private Optional<Match> previous(int i, boolean article) {
    return article ? resumed(i + 1, -1) : period(i + 1, -1, Relation.LAST);
  }

  private Optional<Match> thisOne(int i) {
    int next = i + 1;
    if (tokens.is(next, "past") || tokens.is(next, "last")) {
      return period(next + 1, -1, Relation.LAST);
    }
    if (tokens.is(next, "coming") || tokens.is(next, "upcoming") || tokens.is(next, "next")) {
      return period(next + 1, 1, Relation.NEXT);
    }
    return period(tokens.skip(tokens.skip(next, "calendar"), "current"), 0, Relation.THIS);
  }

  /** A unit, a weekend, a season or a month counted from that of publication. */
  private Optional<Match> period(int i, int count, Relation relation) {
    if (tokens.is(i, "weekend")) {
      return Optional.of(new Match(i + 1, new Meaning.Weekend(count)));
    }
    if (tokens.is(i, Kind.SEASON)) {
      return Optional.of(new Match(i + 1, new Recurring(seasonAt(i), relation)));
    }
    if (tokens.is(i, Kind.MONTH)
        && (tokens.capital(i) || (!tokens.is(i, "may") && !tokens.is(i, "march")))) {
      return Optional.of(
          new Match(i + 1, new Recurring(new Yearly.Month(tokens.value(i)), relation)));
    }
    return unit(i).map(grain -> new Match(i + 1, new Meaning.Relative(grain, count)));
  }

  /** "The following Friday". */
  private Optional<Match> followingWeekday(int i) {
    return tokens.is(i, Kind.WEEKDAY)
        ? Optional.of(new Match(i + 1, new Weekday.After(DayOfWeek.of(tokens.value(i)))))
        : Optional.empty();
  }

  private Yearly seasonAt(int i) {
    return new Yearly.OfSeason(Season.of(tokens.value(i)));
  }

  /** The period of a unit in the singular. */
  private Optional<Grain> unit(int i) {
    boolean title = tokens.capital(i) && tokens.quotation(i - 2);
    if (!tokens.is(i, Kind.UNIT) || tokens.lexeme(i).plural() || title) {
      return Optional.empty();
    }
    Unit unit = Unit.of(tokens.value(i));
    return unit.clock() || unit == Unit.FORTNIGHT ? Optional.empty() : Optional.of(unit.period());
  }

  /** "Over the next decade" is a length. */
  private boolean stretch(int i) {
    return tokens.is(i, "over")
        || tokens.is(i, "for")
        || tokens.is(i, "within")
        || tokens.is(i, "during")
        || tokens.is(i, "in")
        || tokens.is(i, "through");
  }

  /** "The last quarter" is a quarter, while "the last year" is a length. */
  private Optional<Match> quarterOnly(int i, int count) {
    return tokens.is(i, "quarter") && !tokens.is(i + 1, "of")
        ? Optional.of(new Match(i + 1, new Meaning.Relative(Grain.QUARTER, count)))
        : tokens.is(i, Kind.MONTH) && tokens.capital(i) ? Optional.empty() : weekendOnly(i, count);
  }

  private Optional<Match> weekendOnly(int i, int count) {
    return tokens.is(i, "weekend") && !tokens.is(i + 1, "of")
        ? Optional.of(new Match(i + 1, new Meaning.Weekend(count)))
        : Optional.empty();
  }

  private Optional<Match> resumed(int i, int count) {
    if (tokens.is(i, "weekend")) {
      return Optional.of(new Match(i + 1, new Meaning.Resumed(Grain.WEEKEND, count)));
    }
    return unit(i).map(grain -> new Match(i + 1, new Meaning.Resumed(grain, count)));
  }

  /** "Spring 2016", "the summer of 2016", "in the fall". */
  private Optional<Match> season(int from) {
    int i = tokens.skip(from, "the");
    if (!tokens.is(i, Kind.SEASON) || (tokens.capital(i - 1) && tokens.is(i - 1, Kind.OTHER))) {
      return Optional.empty();
    }
    Yearly what = seasonAt(i);
    Optional<Count> year = numerals.year(tokens.skip(i + 1, "of"));
    if (year.isPresent()) {
      return dated(what, year.get());
    }
    Optional<Match> relative = relativeYear(what, i + 1);
    if (relative.isPresent()) {
      return relative;
    }
    boolean spoken =
        i > from ? tokens.isOne(from - 1, INTRODUCING) : tokens.isOne(i - 1, INTRODUCING);
    boolean told = spoken && !tokens.is(i + 1, "of") && !(i == from && fall(i));
    return told
        ? Optional.of(new Match(i + 1, new Recurring(what, Relation.NONE)))
        : Optional.empty();
  }

  private boolean fall(int i) {
    return tokens.is(i, "fall") || tokens.is(i - 1, "to");
  }

  private static Optional<Match> dated(Yearly what, Count year) {
    return what.of(year.value()).map(period -> new Match(year.end(), new Meaning.Absolute(period)));
  }

  private static Optional<Match> dated(Yearly what, int end, Meaning year) {
    return Optional.of(new Match(end, new OfYear(what, year)));
  }

  private Optional<Match> relativeYear(Yearly what, int from) {
    int i = tokens.skip(from, "of");
    int at = tokens.skip(i, "the");
    if (!tokens.is(at + 1, "year")) {
      return at > i && tokens.is(at, "year")
          ? dated(what, at + 1, new Meaning.Relative(Grain.YEAR, 0))
          : Optional.empty();
    }
    return switch (tokens.lexeme(at).text()) {
      case "last" -> dated(what, at + 2, new Meaning.Relative(Grain.YEAR, -1));
      case "this" -> dated(what, at + 2, new Meaning.Relative(Grain.YEAR, 0));
      case "next" -> dated(what, at + 2, new Meaning.Relative(Grain.YEAR, 1));
      case "that", "same" -> dated(what, at + 2, new Meaning.Resumed(Grain.YEAR, 0));
      default -> Optional.empty();
    };
  }

  /** "The third quarter", "the first half of 2010", "the second quarter this year". */
  private Optional<Match> share(int from) {
    int first = tokens.skip(from, "the");
    Optional<Count> number = numerals.ordinal(first);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    int i = number.get().end();
    Grain grain = tokens.is(i, "quarter") ? Grain.QUARTER : Grain.HALF;
    boolean known = tokens.is(i, "quarter") || tokens.is(i, "half");
    if (!known || number.get().value() > (grain == Grain.QUARTER ? 4 : 2)) {
      return Optional.empty();
    }
    return inYear(
        new Yearly.Share(grain, number.get().value()),
        i + 1,
        grain == Grain.QUARTER && first > from);
  }

  private Optional<Match> inYear(Yearly what, int i, boolean bare) {
    int at = tokens.skip(tokens.skip(tokens.skip(i, ','), "of"), "fiscal");
    Optional<Count> year = numerals.year(at);
    if (year.isPresent()) {
      return dated(what, year.get());
    }
    return relativeYear(what, i)
        .or(
            () ->
                bare
                    ? Optional.of(new Match(i, new Recurring(what, Relation.NONE)))
                    : Optional.empty());
  }

  /** "Q3", "Q3 2016", "H1 2016", "2016 Q3". */
  private Optional<Match> shareByLetter(int i) {
    Optional<Count> before = tokens.width4(i) ? numerals.year(i) : Optional.empty();
    int at = before.map(Count::end).orElse(i);
    int letter = before.isPresent() && tokens.hyphen(at) ? at + 1 : at;
    boolean quarter = tokens.is(letter, "q");
    int number = tokens.glued(letter + 1) ? tokens.number(letter + 1) : -1;
    if ((!quarter && !tokens.is(letter, "h")) || number < 1 || number > (quarter ? 4 : 2)) {
      return Optional.empty();
    }
    Yearly what = new Yearly.Share(quarter ? Grain.QUARTER : Grain.HALF, number);
    return before.isPresent()
        ? dated(what, new Count(letter + 2, before.get().value()))
        : inYear(what, tokens.hyphen(letter + 2) ? letter + 3 : letter + 2, quarter);
  }

  /** "The weekend", "over the weekend". */
  private Optional<Match> weekend(int from) {
    boolean here = tokens.is(from, "the") && tokens.is(from + 1, "weekend");
    return here && !tokens.is(from + 2, "of")
        ? Optional.of(new Match(from + 2, new Meaning.Weekend(0)))
        : Optional.empty();
  }

  /** "The day before", "the year after", with nothing after it: of what was last spoken of. */
  private Optional<Match> beside(int i) {
    boolean here = tokens.is(i, "the") && (tokens.is(i + 2, "before") || tokens.is(i + 2, "after"));
    boolean alone = tokens.is(i + 3, Kind.MARK) || tokens.is(i + 3, Kind.BREAK);
    return here && alone
        ? resumed(i + 1, tokens.is(i + 2, "before") ? -1 : 1)
            .map(match -> new Match(i + 3, match.meaning()))
        : Optional.empty();
  }

  /** "In the new year": the one that is about to begin, or has just begun. */
  private Optional<Match> newYear(int i) {
    boolean here = tokens.is(i, "the") && tokens.is(i + 1, "new") && tokens.is(i + 2, "year");
    boolean holiday = tokens.apostrophe(i + 3) || tokens.capital(i + 2);
    return here && !holiday
        ? Optional.of(new Match(i + 3, new Meaning.NewYear()))
        : Optional.empty();
  }

  /** "Week 10", "week 3 of 2027". */
  private Optional<Match> number(int from) {
    int i = tokens.skip(from, "the");
    int week = tokens.number(i + 1);
    boolean here = tokens.is(i, "week") && week >= 1 && week <= 53 && tokens.width(i + 1) <= 2;
    int at = tokens.skip(tokens.skip(i + 2, ','), "of");
    Optional<Count> year = here && at > i + 2 ? numerals.year(at) : Optional.empty();
    return year.map(
        count -> new Match(count.end(), new Meaning.Absolute(week(count.value(), week))));
  }

  private static Period week(int year, int week) {
    return Period.of(Grain.WEEK, LocalDate.of(year, 1, 4)).plus(week - 1L);
  }
}
