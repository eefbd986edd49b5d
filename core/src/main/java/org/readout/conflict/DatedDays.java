package org.readout.conflict;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.readout.annotation.TimeExpression;

/** The days that time expressions may mean. */
final class DatedDays {

  private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{Ll}");

  /** In days. */
  private static final int LONG = 5;

  private DatedDays() {}

  /** "Thursday evening", "on 3 May", not "at 7 p.m.", whose day is only guessed. */
  static boolean nameDay(TimeExpression time, String words) {
    return time.type() == TimeExpression.Type.DATE || NAME.matcher(words).find();
  }

  /** Whether both ends are known. */
  static boolean areKnown(TimeExpression time) {
    return time.days().earliest().isPresent() && time.days().latest().isPresent();
  }

  /**
   * Whether both may mean one day.
   *
   * @param words of the first
   * @param otherWords of the other
   */
  static boolean meet(TimeExpression a, String words, TimeExpression b, String otherWords) {
    boolean apart = first(a).isAfter(last(b)) || first(b).isAfter(last(a));
    return !apart
        || (isDay(a)
            && isDay(b)
            && (isOneOfYear(a, b) || (isVague(words, otherWords) && isOneOfWeek(a, b))));
  }

  /** A year that is left out may have been taken wrongly. */
  private static boolean isOneOfYear(TimeExpression a, TimeExpression b) {
    return MonthDay.from(first(a)).equals(MonthDay.from(first(b)));
  }

  /**
   * "Tuesday" in two reports may be taken as one of two weeks; and long apart they date two things.
   */
  private static boolean isOneOfWeek(TimeExpression a, TimeExpression b) {
    return first(a).getDayOfWeek() == first(b).getDayOfWeek()
        || Math.abs(ChronoUnit.DAYS.between(first(a), first(b))) > LONG;
  }

  /** Without a figure. */
  private static boolean isVague(String words, String otherWords) {
    return (words + otherWords).chars().noneMatch(Character::isDigit);
  }

  private static boolean isDay(TimeExpression time) {
    return time.days().isOneDay();
  }

  private static LocalDate first(TimeExpression time) {
    return time.days().earliest().orElse(LocalDate.MIN);
  }

  private static LocalDate last(TimeExpression time) {
    return time.days().latest().orElse(LocalDate.MAX);
  }

  /** "2026-03-01", "2026-03-01 to 2026-03-31". */
  static String words(TimeExpression time) {
    LocalDate first = first(time);
    LocalDate last = last(time);
    return first.equals(last) ? first.toString() : first + " to " + last;
  }
}
