package org.readout.language.english.time;

import java.time.LocalDate;
import java.util.Optional;
import org.readout.annotation.TimeExpression;
import org.readout.text.Days;

/** What an expression says before anybody knows when it was said. */
interface Meaning {

  Reading in(Context context);

  /** A period that the words tell whole: "30 December 2022", "1995". */
  record Absolute(Period period) implements Meaning {
    @Override
    public Reading in(Context context) {
      return period.reading();
    }
  }

  /** A value that no context changes: a length, a repetition, PRESENT_REF. */
  record Constant(TimeExpression.Type type, String value) implements Meaning {
    @Override
    public Reading in(Context context) {
      return new Reading(type, value, Days.UNKNOWN);
    }
  }

  /** A period counted from that of publication: "yesterday", "last month". */
  record Relative(Grain grain, int count) implements Meaning {
    @Override
    public Reading in(Context context) {
      return context
          .published()
          .map(day -> Period.of(grain, day).plus(count).reading())
          .orElse(Reading.unknown(grain));
    }
  }

  /** A period counted from the one last spoken of: "the following day", "that year". */
  record Resumed(Grain grain, int count) implements Meaning {
    @Override
    public Reading in(Context context) {
      Optional<LocalDate> from =
          grain == Grain.DAY
              ? context.daySpokenOf()
              : count > 0 ? context.spokenOfLast() : context.spokenOf();
      return from.map(day -> Period.of(grain, day).plus(count).reading())
          .orElse(Reading.unknown(grain));
    }
  }

  /** A weekend: "this weekend", "last weekend". */
  record Weekend(int count) implements Meaning {
    @Override
    public Reading in(Context context) {
      return context
          .published()
          .map(day -> Period.of(Grain.WEEKEND, day).plus(weeks(day, context.outlook())).reading())
          .orElse(Reading.unknown(Grain.WEEKEND));
    }

    /** On Monday to Wednesday, what happened "this weekend" happened on the one that is over. */
    private int weeks(LocalDate day, Outlook outlook) {
      int weekday = day.getDayOfWeek().getValue();
      boolean over = count == 0 && outlook == Outlook.PAST && weekday <= 3;
      return over ? -1 : count;
    }
  }

  /** "In recent years": a stretch up to the day of publication, or from it on. */
  record Around(boolean past) implements Meaning {
    @Override
    public Reading in(Context context) {
      Optional<LocalDate> day = context.published();
      return past
          ? new Reading(TimeExpression.Type.DATE, "PAST_REF", new Days(Optional.empty(), day))
          : new Reading(TimeExpression.Type.DATE, "FUTURE_REF", new Days(day, Optional.empty()));
    }
  }

  /** The moment of writing: "now", "currently". */
  record Present() implements Meaning {
    @Override
    public Reading in(Context context) {
      Days days = context.published().map(Days::of).orElse(Days.UNKNOWN);
      return new Reading(TimeExpression.Type.DATE, "PRESENT_REF", days);
    }
  }

  /** "The new year": from July on the next one. */
  record NewYear() implements Meaning {
    @Override
    public Reading in(Context context) {
      return context
          .published()
          .map(day -> Period.year(day.plusMonths(6).getYear()).reading())
          .orElse(Reading.unknown(Grain.YEAR));
    }
  }
}
