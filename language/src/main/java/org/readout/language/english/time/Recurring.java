package org.readout.language.english.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.readout.annotation.TimeExpression;
import org.readout.text.Days;

/**
 * What comes once in a year, without its year: "February", "last spring", "June 18".
 *
 * <p>News wants the past one of what may be either; but a day of which the other reading is nearly
 * a year away is the near one whatever the verb says, since a writer would have named the year.
 */
record Recurring(Yearly what, Relation relation) implements Meaning {

  /** Days in which the near reading wins against the verb. */
  private static final int NEAR = 60;

  private static final int NEARLY_OVER = 5;

  private static final int YEARS_TO_TRY = 8;

  @Override
  public Reading in(Context context) {
    return context
        .published()
        .flatMap(day -> near(day, context.outlook()))
        .map(Period::reading)
        .orElse(new Reading(TimeExpression.Type.DATE, what.unresolved(), Days.UNKNOWN));
  }

  private Optional<Period> near(LocalDate day, Outlook outlook) {
    Optional<Period> past = past(day);
    Optional<Period> future = future(day);
    return switch (relation) {
      case LAST -> past.filter(period -> period.last().isBefore(day)).or(() -> before(past));
      case NEXT -> future;
      case THIS -> thisOne(day, past, future);
      case NONE -> open(day, outlook, past, future);
    };
  }

  /** The one of the year of publication; a winter is that of the nearest. */
  private Optional<Period> thisOne(LocalDate day, Optional<Period> past, Optional<Period> future) {
    Optional<Period> same = what.of(day.getYear());
    if (same.isPresent()
        && what.grain() == Grain.SEASON
        && same.get().first().getMonthValue() == 12) {
      return nearer(day, past, future);
    }
    return same;
  }

  private Optional<Period> open(
      LocalDate day, Outlook outlook, Optional<Period> past, Optional<Period> future) {
    if (past.isEmpty() || future.isEmpty() || past.equals(future)) {
      return past.or(() -> future);
    }
    boolean exact = what.grain() == Grain.DAY;
    if (exact && Math.min(since(day, past), until(day, future)) <= NEAR) {
      return nearer(day, past, future);
    }
    return switch (outlook) {
      case PAST -> past;
      case FUTURE -> future;
      case OPEN -> nearer(day, past, future);
    };
  }

  private static Optional<Period> nearer(
      LocalDate day, Optional<Period> past, Optional<Period> future) {
    if (past.isEmpty() || future.isEmpty()) {
      return past.or(() -> future);
    }
    return since(day, past) <= until(day, future) ? past : future;
  }

  private static long since(LocalDate day, Optional<Period> past) {
    return past.map(period -> ChronoUnit.DAYS.between(period.last(), day)).orElse(Long.MAX_VALUE);
  }

  private static long until(LocalDate day, Optional<Period> future) {
    return future
        .map(period -> ChronoUnit.DAYS.between(day, period.first()))
        .orElse(Long.MAX_VALUE);
  }

  /** The last one that has begun by a day. */
  private Optional<Period> past(LocalDate day) {
    for (int year = day.getYear(); year > day.getYear() - YEARS_TO_TRY && year > 0; year--) {
      Optional<Period> one = what.of(year);
      if (one.isPresent() && !one.get().first().isAfter(day)) {
        return one;
      }
    }
    return Optional.empty();
  }

  /** The first one that begins on a day or after it, or still runs. */
  private Optional<Period> future(LocalDate day) {
    for (int year = day.getYear(); year < day.getYear() + YEARS_TO_TRY; year++) {
      Optional<Period> one = what.of(year);
      if (one.isPresent() && isAhead(one.get(), day)) {
        return one;
      }
    }
    return Optional.empty();
  }

  /** What has begun and is not nearly over may be ahead too. */
  private boolean isAhead(Period one, LocalDate day) {
    LocalDate last = what.grain() == Grain.DAY ? one.first() : one.last().minusDays(NEARLY_OVER);
    return !one.first().isBefore(day) || (relation == Relation.NONE && !last.isBefore(day));
  }

  private Optional<Period> before(Optional<Period> running) {
    return running.flatMap(period -> past(period.first().minusDays(1)));
  }
}
