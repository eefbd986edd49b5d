package org.readout.language.english.time;

import java.util.List;
import java.util.Optional;

/** Stretches with both ends named: "from 2009 to 2011", "between 3 and 12 June", "Nov. 19-20". */
final class Stretches {

  private final Tokens tokens;
  private final Numerals numerals;
  private final Calendar calendar;
  private final Portions portions;
  private final Clocks clocks;
  private final References references;

  Stretches(Tokens tokens, Numerals numerals, Calendar calendar, Portions portions, Clocks clocks) {
    this.tokens = tokens;
    this.numerals = numerals;
    this.calendar = calendar;
    this.portions = portions;
    this.clocks = clocks;
    this.references = new References(tokens);
  }

  /**
   * A stretch and those of its ends that are expressions of their own.
   *
   * @param parts the ends; empty where they share words ("Nov. 19-20")
   */
  record Stretch(Match match, List<Part> parts) {}

  /** An end of a stretch: from its first token on. */
  record Part(int start, Match match) {}

  Optional<Stretch> at(int i) {
    boolean from = tokens.is(i, "from");
    boolean between = tokens.is(i, "between");
    int first = from || between ? i + 1 : i;
    return sharedMonth(first, between)
        .or(() -> full(first, from, between))
        .or(() -> hours(first, between))
        .or(() -> lastDay(first, between))
        .or(() -> seasonOfYears(first))
        .or(() -> hoursOfDay(i));
  }

  private Optional<Match> end(int i) {
    Optional<Match> day = calendar.at(i);
    Optional<Match> wider = longer(clocks.at(i), portions.at(i));
    return longer(wider, day).or(() -> references.at(i).filter(match -> tokens.is(i, "now")));
  }

  private static Optional<Match> longer(Optional<Match> one, Optional<Match> other) {
    return one.isEmpty() ? other : other.map(match -> Match.longer(one.get(), match)).or(() -> one);
  }

  /** The index after what joins two ends; -1 if nothing does. */
  private int joint(int i, boolean between) {
    boolean to =
        tokens.is(i, "to")
            || tokens.is(i, "through")
            || tokens.is(i, "thru")
            || tokens.is(i, "until")
            || tokens.is(i, "till");
    boolean and = between && tokens.is(i, "and");
    return to || and || tokens.hyphen(i) || tokens.mark(i, '—') ? i + 1 : -1;
  }

  /** "From June 1 to July 3, 2010", "2009-2011". */
  private Optional<Stretch> full(int first, boolean from, boolean between) {
    Optional<Match> begin = end(first);
    if (begin.isEmpty()) {
      return Optional.empty();
    }
    int second = joint(begin.get().end(), between);
    Optional<Match> close = second < 0 ? Optional.empty() : end(second);
    if (close.isEmpty() || !fit(begin.get(), close.get(), from || between)) {
      return Optional.empty();
    }
    Match one = new Match(begin.get().end(), sharing(begin.get().meaning(), close.get().meaning()));
    Match other =
        new Match(close.get().end(), sharing(close.get().meaning(), begin.get().meaning()));
    return Optional.of(
        new Stretch(
            new Match(other.end(), new Between(one.meaning(), other.meaning())),
            List.of(new Part(first, one), new Part(second, other))));
  }

  /**
   * "Monday to Friday" is a stretch, "postponed from Monday to Friday" too; clocks go with clocks.
   */
  private static boolean fit(Match begin, Match close, boolean introduced) {
    boolean oneClock = begin.meaning() instanceof AtClock;
    boolean otherClock = close.meaning() instanceof AtClock;
    return introduced || oneClock == otherClock;
  }

  /** An end without a year takes that of the other. */
  private static Meaning sharing(Meaning mine, Meaning other) {
    if (mine instanceof AtClock clock && clock.day().isEmpty() && other instanceof AtClock same) {
      return new AtClock(clock.clock(), same.day());
    }
    if (mine instanceof Recurring open
        && open.relation() == Relation.NONE
        && other instanceof Meaning.Absolute absolute) {
      int year = absolute.period().first().getYear();
      return open.what().of(year).<Meaning>map(Meaning.Absolute::new).orElse(mine);
    }
    return mine;
  }

  /** A month or a day without a year in the year of another that stands beside it. */
  static Optional<Meaning> sameYear(Recurring open, Meaning other) {
    return other instanceof Meaning.Absolute absolute
            && absolute.period().grain() == open.what().grain()
            && open.relation() == Relation.NONE
        ? open.what().of(absolute.period().first().getYear()).map(Meaning.Absolute::new)
        : Optional.empty();
  }

  /** "From 4 to 22 January, 1995", "4-22 January". */
  private Optional<Stretch> sharedMonth(int first, boolean between) {
    Optional<Count> day = numerals.day(tokens.skip(first, "the"));
    if (day.isEmpty()) {
      return Optional.empty();
    }
    int second = joint(day.get().end(), between);
    int at = second < 0 ? -1 : tokens.skip(second, "the");
    Optional<Match> close =
        at < 0 || numerals.day(at).isEmpty() ? Optional.empty() : calendar.at(at);
    return close
        .flatMap(
            match ->
                sameMonth(match.meaning(), day.get().value())
                    .map(begin -> new Match(match.end(), new Between(begin, match.meaning()))))
        .map(match -> new Stretch(match, List.of()));
  }

  private static Optional<Meaning> sameMonth(Meaning date, int day) {
    return switch (date) {
      case Meaning.Absolute absolute -> sameMonth(absolute.period(), day);
      case Recurring recurring -> sameMonth(recurring, day);
      default -> Optional.empty();
    };
  }

  private static Optional<Meaning> sameMonth(Period period, int day) {
    return period.grain() == Grain.DAY
        ? new Yearly.MonthDay(period.first().getMonthValue(), day)
            .of(period.first().getYear())
            .map(Meaning.Absolute::new)
        : Optional.empty();
  }

  private static Optional<Meaning> sameMonth(Recurring recurring, int day) {
    return recurring.what() instanceof Yearly.MonthDay end
        ? Optional.of(new Recurring(new Yearly.MonthDay(end.month(), day), recurring.relation()))
        : Optional.empty();
  }

  /** "November 19-20", "April 9 through 17, 2010". */
  private Optional<Stretch> lastDay(int first, boolean between) {
    Optional<Match> begin = calendar.at(first);
    if (begin.isEmpty() || sameMonth(begin.get().meaning(), 1).isEmpty()) {
      return Optional.empty();
    }
    int second = joint(begin.get().end(), between);
    Optional<Count> day = second < 0 ? Optional.empty() : numerals.day(tokens.skip(second, "the"));
    if (day.isEmpty() || tokens.is(day.get().end(), Kind.UNIT)) {
      return Optional.empty();
    }
    int comma = tokens.skip(day.get().end(), ',');
    Optional<Count> year = numerals.year(comma);
    Optional<Meaning> close = sameMonth(begin.get().meaning(), day.get().value());
    return close.map(
        last ->
            new Stretch(
                year.map(count -> dated(count, begin.get().meaning(), last))
                    .orElse(new Match(day.get().end(), new Between(begin.get().meaning(), last))),
                List.of()));
  }

  private static Match dated(Count year, Meaning first, Meaning last) {
    Meaning.Absolute in = new Meaning.Absolute(Period.year(year.value()));
    return new Match(year.end(), new Between(sharing(first, in), sharing(last, in)));
  }

  /** "From 5 to 6 p.m.": the first hour takes its half of the day from the second. */
  private Optional<Stretch> hours(int first, boolean between) {
    int hour = tokens.width(first) <= 2 ? tokens.number(first) : -1;
    if (hour < 1 || hour > 12) {
      return Optional.empty();
    }
    boolean minutes =
        tokens.mark(first + 1, ':')
            && tokens.width(first + 2) == 2
            && tokens.number(first + 2) >= 0;
    int second = joint(minutes ? first + 3 : first + 1, between);
    Optional<Match> close = second < 0 ? Optional.empty() : clocks.at(second);
    if (close.isEmpty() || !(close.get().meaning() instanceof AtClock end)) {
      return Optional.empty();
    }
    int minute = minutes ? tokens.number(first + 2) : 0;
    return Optional.of(
        new Stretch(
            new Match(
                close.get().end(),
                new Between(new AtClock(like(hour, minute, end.clock()), end.day()), end)),
            List.of(new Part(second, close.get()))));
  }

  private static Clock like(int hour, int minute, Clock end) {
    boolean afternoon = end.code().compareTo("12") >= 0 && Character.isDigit(end.code().charAt(0));
    Clock same = Clock.of(hour % 12 + (afternoon ? 12 : 0), minute, end.zone());
    boolean before = same.code().compareTo(end.code()) <= 0;
    return before ? same : Clock.of(hour % 12 + (afternoon ? 0 : 12), minute, end.zone());
  }

  /** "Friday between 1PM and 4PM", "tomorrow, 3-4 pm". */
  private Optional<Stretch> hoursOfDay(int i) {
    Optional<Match> day = calendar.at(i).filter(match -> clocks.single(match, i));
    if (day.isEmpty()) {
      return Optional.empty();
    }
    int end = day.get().end();
    int part = tokens.is(end, Kind.DAY_PART) ? end + 1 : end;
    int comma = tokens.skip(part, ',');
    int at = tokens.is(comma, "at") ? comma + 1 : comma;
    boolean from = tokens.is(at, "from");
    boolean between = tokens.is(at, "between");
    int first = from || between ? at + 1 : at;
    return hours(first, between)
        .or(() -> full(first, from, between))
        .filter(stretch -> stretch.match().meaning() instanceof Between)
        .flatMap(stretch -> of(day.get().meaning(), stretch.match()));
  }

  private static Optional<Stretch> of(Meaning day, Match hours) {
    return hours.meaning() instanceof Between between
            && between.from() instanceof AtClock one
            && between.to() instanceof AtClock other
        ? Optional.of(
            new Stretch(
                new Match(
                    hours.end(),
                    new Between(
                        new AtClock(one.clock(), Optional.of(day)),
                        new AtClock(other.clock(), Optional.of(day)))),
                List.of()))
        : Optional.empty();
  }

  /** "2010-11", "2010/11". */
  private Optional<Stretch> seasonOfYears(int i) {
    boolean sign =
        (tokens.hyphen(i + 1) || tokens.mark(i + 1, '/'))
            && tokens.glued(i + 1)
            && tokens.glued(i + 2);
    int year = tokens.width4(i) && !tokens.glued(i) ? tokens.number(i) : 0;
    boolean next = tokens.width(i + 2) == 2 && tokens.number(i + 2) == (year + 1) % 100;
    if (!sign
        || !next
        || year < 1900
        || year > 2098
        || (tokens.glued(i + 3) && tokens.hyphen(i + 3))) {
      return Optional.empty();
    }
    return Optional.of(
        new Stretch(new Match(i + 3, new Between(year(year), year(year + 1))), List.of()));
  }

  private static Meaning year(int year) {
    return new Meaning.Absolute(Period.year(year));
  }
}
