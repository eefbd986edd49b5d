package org.readout.language.english.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.readout.annotation.TimeExpression;
import org.readout.text.Days;

/**
 * A stretch from one time to another: "from 2009 to 2011", "between June 1 and June 5". Its value
 * is its length, counted as TimeBank does in the units that are named, from the one to the other.
 */
record Between(Meaning from, Meaning to) implements Meaning {

  @Override
  public Reading in(Context context) {
    Reading last = to.in(context);
    Reading first = from.in(context);
    if (crossed(first, last)) {
      last = to.in(context.looking(Outlook.FUTURE));
    }
    if (crossed(first, last)) {
      first = from.in(context.looking(Outlook.PAST));
    }
    return new Reading(TimeExpression.Type.DURATION, value(first, last), days(first, last));
  }

  private static boolean crossed(Reading first, Reading last) {
    Optional<LocalDate> begin = first.days().earliest();
    Optional<LocalDate> end = last.days().latest();
    return begin.isPresent() && end.isPresent() && end.get().isBefore(begin.get());
  }

  private static Days days(Reading first, Reading last) {
    return crossed(first, last)
        ? Days.UNKNOWN
        : new Days(first.days().earliest(), last.days().latest());
  }

  private static String value(Reading first, Reading last) {
    if (crossed(first, last)
        || first.days().earliest().isEmpty()
        || last.days().earliest().isEmpty()) {
      return "PXD";
    }
    LocalDate begin = first.days().earliest().get();
    LocalDate end = last.days().earliest().get();
    int digits = Math.max(first.value().length(), last.value().length());
    return switch (digits) {
      case 4 -> "P" + ChronoUnit.YEARS.between(begin, end) + "Y";
      case 7 -> "P" + ChronoUnit.MONTHS.between(begin, end) + "M";
      default -> "P" + ChronoUnit.DAYS.between(begin, end) + "D";
    };
  }
}
