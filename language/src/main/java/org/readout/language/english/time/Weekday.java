package org.readout.language.english.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.readout.annotation.TimeExpression;
import org.readout.text.Days;

/** "On Friday", "last Friday", "Friday of next week" (with the weeks counted from this one). */
record Weekday(DayOfWeek weekday, Relation relation) implements Meaning {

  @Override
  public Reading in(Context context) {
    return context
        .published()
        .map(day -> new Period(Grain.DAY, near(day, context.outlook())).reading())
        .orElse(
            new Reading(TimeExpression.Type.DATE, "XXXX-WXX-" + weekday.getValue(), Days.UNKNOWN));
  }

  private LocalDate near(LocalDate day, Outlook outlook) {
    return switch (relation) {
      case LAST -> day.with(TemporalAdjusters.previous(weekday));
      case NEXT -> next(day);
      case THIS -> outlook == Outlook.PAST ? past(day) : future(day);
      case NONE -> outlook == Outlook.FUTURE ? future(day) : past(day);
    };
  }

  private LocalDate past(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(weekday));
  }

  private LocalDate future(LocalDate day) {
    return day.with(TemporalAdjusters.nextOrSame(weekday));
  }

  /** That of the next week, unless this week's is past. */
  private LocalDate next(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    return monday.with(TemporalAdjusters.nextOrSame(weekday));
  }

  /** The first such day after what was last spoken of. */
  record After(DayOfWeek weekday) implements Meaning {
    @Override
    public Reading in(Context context) {
      return context
          .spokenOfLast()
          .map(day -> new Period(Grain.DAY, day.with(TemporalAdjusters.next(weekday))).reading())
          .orElse(
              new Reading(
                  TimeExpression.Type.DATE, "XXXX-WXX-" + weekday.getValue(), Days.UNKNOWN));
    }
  }

  /** The weekday of a week that is told. */
  record OfWeek(DayOfWeek weekday, Meaning week) implements Meaning {
    @Override
    public Reading in(Context context) {
      return week.in(context)
          .days()
          .earliest()
          .map(day -> Period.of(Grain.WEEK, day).first().plusDays(weekday.getValue() - 1L))
          .map(day -> new Period(Grain.DAY, day).reading())
          .orElse(
              new Reading(
                  TimeExpression.Type.DATE, "XXXX-WXX-" + weekday.getValue(), Days.UNKNOWN));
    }
  }
}
