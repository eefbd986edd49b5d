package org.readout.language.english.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;

/**
 * Dates in digits: "2022-12-31", "12/31/2022", "31.12.2022", "20221231", and "on 9/27". A month
 * stands before its day, unless the signs are full stops or it would be no month. "2010-11" is a
 * stretch of years, "2010-12" a month.
 */
final class DigitDates {

  private static final Set<String> BEFORE_A_DAY =
      Set.of("on", "by", "until", "since", "before", "after", "from", "date");

  private final Tokens tokens;

  DigitDates(Tokens tokens) {
    this.tokens = tokens;
  }

  Optional<Match> at(int i) {
    if (!tokens.is(i, Kind.NUMBER) || within(i)) {
      return Optional.empty();
    }
    return compact(i).or(() -> three(i)).or(() -> yearMonth(i)).or(() -> two(i));
  }

  /** True for a number that is the middle of something longer: a telephone number, a version. */
  private boolean within(int i) {
    boolean joined = tokens.glued(i) && (joins(i - 1) || tokens.is(i - 1, Kind.OTHER));
    return (joined && tokens.glued(i - 1) && tokens.is(i - 2, Kind.NUMBER)) || currency(i - 1);
  }

  private boolean currency(int i) {
    return tokens.mark(i, '$') || tokens.mark(i, '€') || tokens.mark(i, '£') || tokens.mark(i, '#');
  }

  private boolean joins(int i) {
    return tokens.hyphen(i) || tokens.mark(i, '/') || tokens.mark(i, '.');
  }

  /** "20221231". */
  private Optional<Match> compact(int i) {
    int number = tokens.number(i);
    boolean eight = tokens.width(i) == 8 && !tokens.glued(i) && !more(i + 1);
    int year = number / 10_000;
    return eight && year >= 1900 && year <= 2100
        ? day(i + 1, year, number / 100 % 100, number % 100).filter(this::dated)
        : Optional.empty();
  }

  private boolean dated(Match match) {
    return match.meaning() instanceof Meaning.Absolute;
  }

  private boolean more(int i) {
    boolean digits =
        joins(i) && tokens.glued(i) && tokens.glued(i + 1) && tokens.is(i + 1, Kind.NUMBER);
    return digits || tokens.mark(i, '%') || (tokens.glued(i) && tokens.is(i, Kind.NUMBER));
  }

  /** Three numbers with the same sign between them. */
  private Optional<Match> three(int i) {
    if (!joins(i + 1) || !tokens.glued(i + 1) || !tokens.glued(i + 2)) {
      return Optional.empty();
    }
    boolean comma = tokens.mark(i + 3, ',') && tokens.mark(i + 1, '/');
    boolean same =
        tokens.glued(i + 3) && joins(i + 3) && tokens.first(i + 3) == tokens.first(i + 1);
    boolean complete = tokens.is(i + 2, Kind.NUMBER) && tokens.is(i + 4, Kind.NUMBER);
    if (!complete || (!comma && !(same && tokens.glued(i + 4))) || tail(i)) {
      return Optional.empty();
    }
    return ordered(i, tokens.number(i), tokens.number(i + 2), tokens.number(i + 4));
  }

  /** True if a fourth number follows: an address of the network, a number of a part. */
  private boolean tail(int i) {
    boolean dot = tokens.mark(i + 1, '.');
    return (dot && more(i + 5)) || tokens.mark(i + 5, '%');
  }

  private Optional<Match> ordered(int i, int one, int two, int three) {
    if (tokens.width4(i) && short2(i + 2) && short2(i + 4)) {
      return day(i + 5, one, two, three).filter(this::dated);
    }
    if (!short2(i) || !short2(i + 2)) {
      return Optional.empty();
    }
    boolean full = tokens.width4(i + 4);
    if (!full && (tokens.width(i + 4) != 2 || tokens.mark(i + 1, '.'))) {
      return Optional.empty();
    }
    int year = full ? three : Numerals.century(three);
    boolean dayFirst = tokens.mark(i + 1, '.') || one > 12;
    Optional<Match> first = dayFirst ? day(i + 5, year, two, one) : day(i + 5, year, one, two);
    return first.filter(match -> full || dated(match));
  }

  private boolean short2(int i) {
    return tokens.is(i, Kind.NUMBER) && tokens.width(i) <= 2;
  }

  private static Optional<Match> day(int end, int year, int month, int day) {
    if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1000 || year > 2999) {
      return Optional.empty();
    }
    return YearMonth.of(year, month).isValidDay(day)
        ? Optional.of(
            new Match(
                end, new Meaning.Absolute(new Period(Grain.DAY, LocalDate.of(year, month, day)))))
        : Optional.of(new Match(end, WrittenDates.invalid(year, month, day)));
  }

  /** "2015-12", "3/2015". */
  private Optional<Match> yearMonth(int i) {
    boolean sign = tokens.hyphen(i + 1) || tokens.mark(i + 1, '/');
    if (!sign || more(i + 3)) {
      return Optional.empty();
    }
    boolean glued = tokens.glued(i + 1) && tokens.glued(i + 2);
    if (tokens.width4(i) && tokens.width(i + 2) == 2 && glued && !tokens.hyphen(i + 1)) {
      return month(i, tokens.number(i), tokens.number(i + 2));
    }
    boolean iso = tokens.hyphen(i + 1) && tokens.width4(i) && tokens.width(i + 2) == 2 && glued;
    boolean season = tokens.number(i + 2) == tokens.number(i) % 100 + 1;
    if (iso && !season) {
      return month(i, tokens.number(i), tokens.number(i + 2));
    }
    return short2(i) && tokens.width4(i + 2) && glued
        ? month(i, tokens.number(i + 2), tokens.number(i))
        : Optional.empty();
  }

  private static Optional<Match> month(int i, int year, int month) {
    return month < 1 || month > 12 || year < 1900 || year > 2100
        ? Optional.empty()
        : Optional.of(new Match(i + 3, new Meaning.Absolute(Period.month(year, month))));
  }

  /** "On 9/27", "Friday 5/12": only where a word before it speaks of a day. */
  private Optional<Match> two(int i) {
    boolean spoken = tokens.isOne(i - 1, BEFORE_A_DAY) || tokens.is(i - 1, Kind.WEEKDAY);
    boolean slash = tokens.mark(i + 1, '/') && tokens.glued(i + 1) && tokens.glued(i + 2);
    if (!spoken || !slash || !short2(i) || !short2(i + 2) || more(i + 3)) {
      return Optional.empty();
    }
    int one = tokens.number(i);
    int two = tokens.number(i + 2);
    int month = one > 12 ? two : one;
    int day = one > 12 ? one : two;
    return month >= 1 && month <= 12 && day >= 1 && day <= 31
        ? Optional.of(
            new Match(i + 3, new Recurring(new Yearly.MonthDay(month, day), Relation.NONE)))
        : Optional.empty();
  }
}
