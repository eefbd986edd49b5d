package org.readout.language.english.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.readout.annotation.TimeExpression;
import org.readout.text.Days;

/** "The 27th", "Thursday the 21st": a day of the month of publication or of one beside it. */
record DayOfMonth(int day) implements Meaning {

  private static final int MONTHS_TO_TRY = 3;

  @Override
  public Reading in(Context context) {
    return context
        .published()
        .map(from -> near(from, context.outlook()).reading())
        .orElse(
            new Reading(TimeExpression.Type.DATE, "XXXX-XX-" + Grain.digits(day, 2), Days.UNKNOWN));
  }

  private Period near(LocalDate from, Outlook outlook) {
    int step = outlook == Outlook.FUTURE ? 1 : -1;
    YearMonth month = YearMonth.from(from);
    for (int i = 0; i < MONTHS_TO_TRY; i++) {
      if (month.isValidDay(day) && step * month.atDay(day).compareTo(from) >= 0) {
        return new Period(Grain.DAY, month.atDay(day));
      }
      month = month.plusMonths(step);
    }
    return new Period(Grain.DAY, month.atDay(Math.min(day, month.lengthOfMonth())));
  }

  /** The day of a month that is told: "the 20th of next month". */
  record Of(int day, Meaning month) implements Meaning {
    @Override
    public Reading in(Context context) {
      return month
          .in(context)
          .days()
          .earliest()
          .map(YearMonth::from)
          .filter(known -> known.isValidDay(day))
          .map(known -> new Period(Grain.DAY, known.atDay(day)).reading())
          .orElse(
              new Reading(
                  TimeExpression.Type.DATE, "XXXX-XX-" + Grain.digits(day, 2), Days.UNKNOWN));
    }
  }
}
