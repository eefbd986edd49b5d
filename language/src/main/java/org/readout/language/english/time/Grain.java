package org.readout.language.english.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/** How long a period of the calendar is. */
enum Grain {
  DAY("XXXX-XX-XX"),
  WEEKEND("XXXX-WXX-WE"),
  WEEK("XXXX-WXX"),
  MONTH("XXXX-XX"),
  QUARTER("XXXX-QX"),
  HALF("XXXX-HX"),
  SEASON("XXXX-XX"),
  YEAR("XXXX"),
  DECADE("XXX"),
  CENTURY("XX");

  private final String unknown;

  Grain(String unknown) {
    this.unknown = unknown;
  }

  /** The TIMEX3 value where nothing more is known. */
  String unknown() {
    return unknown;
  }

  /** The first day of the period that holds a day. */
  LocalDate floor(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case WEEKEND -> monday(day).plusDays(5);
      case WEEK -> monday(day);
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
      case HALF -> LocalDate.of(day.getYear(), day.getMonthValue() < 7 ? 1 : 7, 1);
      case SEASON -> day.minusMonths(day.getMonthValue() % 3).withDayOfMonth(1);
      case YEAR -> day.withDayOfYear(1);
      case DECADE -> LocalDate.of(day.getYear() / 10 * 10, 1, 1);
      case CENTURY -> LocalDate.of(day.getYear() / 100 * 100, 1, 1);
    };
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /** The first day of the period so many after the one that begins on a day. */
  LocalDate plus(LocalDate first, long count) {
    return switch (this) {
      case DAY -> first.plusDays(count);
      case WEEKEND, WEEK -> first.plusWeeks(count);
      case MONTH -> first.plusMonths(count);
      case QUARTER, SEASON -> first.plusMonths(3 * count);
      case HALF -> first.plusMonths(6 * count);
      case YEAR -> first.plusYears(count);
      case DECADE -> first.plusYears(10 * count);
      case CENTURY -> first.plusYears(100 * count);
    };
  }

  /** The last day of the period that begins on a day. */
  LocalDate last(LocalDate first) {
    return this == WEEKEND ? first.plusDays(1) : plus(first, 1).minusDays(1);
  }

  /** The TIMEX3 value of the period that begins on a day. */
  String value(LocalDate first) {
    return switch (this) {
      case DAY -> first.toString();
      case WEEKEND -> week(first) + "-WE";
      case WEEK -> week(first);
      case MONTH -> first.toString().substring(0, 7);
      case QUARTER -> year(first) + "-Q" + ((first.getMonthValue() - 1) / 3 + 1);
      case HALF -> year(first) + "-H" + (first.getMonthValue() < 7 ? 1 : 2);
      case SEASON -> year(first) + "-" + Season.ofMonth(first.getMonthValue()).code();
      case YEAR -> year(first);
      case DECADE -> year(first).substring(0, 3);
      case CENTURY -> year(first).substring(0, 2);
    };
  }

  private static String week(LocalDate first) {
    int week = first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    return digits(first.get(IsoFields.WEEK_BASED_YEAR), 4) + "-W" + digits(week, 2);
  }

  private static String year(LocalDate first) {
    return digits(first.getYear(), 4);
  }

  /** A number with zeros before it up to a width. */
  static String digits(int number, int width) {
    String plain = Integer.toString(number);
    return "0".repeat(Math.max(0, width - plain.length())) + plain;
  }
}
