package org.readout.conflict;

import java.time.LocalDate;
import java.time.MonthDay;
import org.readout.annotation.TimeExpression;

/** The days that time expressions may mean. */
final class DatedDays {
  private DatedDays() {}

  /** Whether both ends are known. */
  static boolean areKnown(TimeExpression time) {
    return time.days().earliest().isPresent() && time.days().latest().isPresent();
  }

  /** Whether both may mean one day. */
  static boolean meet(TimeExpression a, TimeExpression b) {
    boolean apart = first(a).isAfter(last(b)) || first(b).isAfter(last(a));
    return !apart || (isDay(a) && isDay(b) && areOneOf(first(a), first(b)));
  }

  /**
   * A year that is left out may have been taken wrongly, and so may the week of a weekday in a report
   * of another time.
   */
  private static boolean areOneOf(LocalDate a, LocalDate b) {
    return MonthDay.from(a).equals(MonthDay.from(b)) || a.getDayOfWeek() == b.getDayOfWeek();
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
