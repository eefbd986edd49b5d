package org.readout.language.english.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** What comes once in a year: a month, a day of a month, a quarter, a holiday. */
interface Yearly {

  /** Its period in a year, where the year has it. */
  Optional<Period> of(int year);

  Grain grain();

  /** Its TIMEX3 value where the year is not known. */
  String unresolved();

  /** "February". */
  record Month(int month) implements Yearly {
    @Override
    public Optional<Period> of(int year) {
      return Optional.of(Period.month(year, month));
    }

    @Override
    public Grain grain() {
      return Grain.MONTH;
    }

    @Override
    public String unresolved() {
      return "XXXX-" + Grain.digits(month, 2);
    }
  }

  /** "February 3". */
  record MonthDay(int month, int day) implements Yearly {
    @Override
    public Optional<Period> of(int year) {
      return YearMonth.of(year, month).isValidDay(day)
          ? Optional.of(new Period(Grain.DAY, LocalDate.of(year, month, day)))
          : Optional.empty();
    }

    @Override
    public Grain grain() {
      return Grain.DAY;
    }

    @Override
    public String unresolved() {
      return "XXXX-" + Grain.digits(month, 2) + "-" + Grain.digits(day, 2);
    }
  }

  /** "Spring". */
  record OfSeason(Season season) implements Yearly {
    @Override
    public Optional<Period> of(int year) {
      return Optional.of(new Period(Grain.SEASON, LocalDate.of(year, season.month(), 1)));
    }

    @Override
    public Grain grain() {
      return Grain.SEASON;
    }

    @Override
    public String unresolved() {
      return "XXXX-" + season.code();
    }
  }

  /** "The third quarter", "the first half". */
  record Share(Grain grain, int number) implements Yearly {
    @Override
    public Optional<Period> of(int year) {
      return Optional.of(new Period(grain, grain.plus(LocalDate.of(year, 1, 1), number - 1)));
    }

    @Override
    public String unresolved() {
      return "XXXX-" + (grain == Grain.QUARTER ? "Q" : "H") + number;
    }
  }

  /** The n-th of a weekday in a month, the last if n is 5 or more: "the first Friday of July". */
  record NthWeekday(int number, DayOfWeek weekday, int month) implements Yearly {
    @Override
    public Optional<Period> of(int year) {
      LocalDate first = LocalDate.of(year, month, 1);
      return Optional.of(
          new Period(
              Grain.DAY,
              first.with(
                  number >= 5
                      ? TemporalAdjusters.lastInMonth(weekday)
                      : TemporalAdjusters.dayOfWeekInMonth(number, weekday))));
    }

    @Override
    public Grain grain() {
      return Grain.DAY;
    }

    @Override
    public String unresolved() {
      return "XXXX-" + Grain.digits(month, 2) + "-XX";
    }
  }

  /** A day so many days from another that comes once in a year: Good Friday, Cyber Monday. */
  record Beside(Yearly other, int days) implements Yearly {
    @Override
    public Optional<Period> of(int year) {
      return other.of(year).map(period -> period.plus(days));
    }

    @Override
    public Grain grain() {
      return Grain.DAY;
    }

    @Override
    public String unresolved() {
      return Grain.DAY.unknown();
    }
  }

  /** Easter Sunday of the western churches, by the anonymous Gregorian computus (Meeus 1991). */
  record Easter() implements Yearly {
    @Override
    public Optional<Period> of(int year) {
      int a = year % 19;
      int b = year / 100;
      int c = year % 100;
      int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
      int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
      int m = (a + 11 * h + 22 * l) / 451;
      int days = h + l - 7 * m + 114;
      return Optional.of(new Period(Grain.DAY, LocalDate.of(year, days / 31, days % 31 + 1)));
    }

    @Override
    public Grain grain() {
      return Grain.DAY;
    }

    @Override
    public String unresolved() {
      return Grain.DAY.unknown();
    }
  }
}
