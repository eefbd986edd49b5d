package org.readout.language.english.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.readout.annotation.TimeExpression;
import org.readout.text.Days;

/**
 * "The 27th", "Thursday the 21st": a day of the month of publication or of one near it.
 *
 * @param weekday the day of the week that it has to be
 */
record DayOfMonth(int day, Optional<DayOfWeek> weekday) implements Meaning {

  private static final int MONTHS_TO_TRY = 12;

  @Override
  public Reading in(Context context) {
    return context
        .published()
        .flatMap(from -> near(from, context.outlook()))
        .map(found -> new Period(Grain.DAY, found).reading())
        .orElse(unresolved(day));
  }

  private static Reading unresolved(int day) {
    return new Reading(TimeExpression.Type.DATE, "XXXX-XX-" + Grain.digits(day, 2), Days.UNKNOWN);
  }

  /** Where the verb looks; the nearest if a weekday says more than the verb. */
  private Optional<LocalDate> near(LocalDate from, Outlook outlook) {
    Optional<LocalDate> past = search(from, -1);
    Optional<LocalDate> future = search(from, 1);
    if (past.isEmpty() || future.isEmpty()) {
      return past.or(() -> future);
    }
    boolean nearerAhead =
        ChronoUnit.DAYS.between(from, future.get()) < ChronoUnit.DAYS.between(past.get(), from);
    boolean ahead = weekday.isPresent() ? nearerAhead : outlook == Outlook.FUTURE;
    return ahead ? future : past;
  }

  private Optional<LocalDate> search(LocalDate from, int step) {
    YearMonth month = YearMonth.from(from);
    for (int i = 0; i <= MONTHS_TO_TRY; i++) {
      if (month.isValidDay(day) && fits(month.atDay(day), from, step)) {
        return Optional.of(month.atDay(day));
      }
      month = month.plusMonths(step);
    }
    return Optional.empty();
  }

  private boolean fits(LocalDate one, LocalDate from, int step) {
    return step * one.compareTo(from) >= 0 && weekday.map(one.getDayOfWeek()::equals).orElse(true);
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
          .orElse(unresolved(day));
    }
  }
}
