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
    if (first.type() == TimeExpression.Type.TIME && last.type() == TimeExpression.Type.TIME) {
      return clock(begin, first.value(), end, last.value());
    }
    int digits = Math.max(first.value().length(), last.value().length());
    return switch (digits) {
      case 4 -> "P" + ChronoUnit.YEARS.between(begin, end) + "Y";
      case 7 -> "P" + ChronoUnit.MONTHS.between(begin, end) + "M";
      default -> "P" + ChronoUnit.DAYS.between(begin, end) + "D";
    };
  }

  private static String clock(LocalDate begin, String from, LocalDate end, String to) {
    int minutes = minutes(to) - minutes(from);
    if (minutes(to) < 0 || minutes(from) < 0) {
      return "PTXH";
    }
    long days = minutes < 0 && begin.equals(end) ? 1 : ChronoUnit.DAYS.between(begin, end);
    long total = 24L * 60 * days + minutes;
    return "PT"
        + (total >= 60 ? total / 60 + "H" : "")
        + (total % 60 > 0 || total == 0 ? total % 60 + "M" : "");
  }

  /** The minute of the day of a value, -1 if it has none. */
  private static int minutes(String value) {
    int at = value.indexOf('T') + 1;
    return value.length() >= at + 5 && value.charAt(at + 2) == ':'
        ? 60 * Integer.parseInt(value.substring(at, at + 2))
            + Integer.parseInt(value.substring(at + 3, at + 5))
        : -1;
  }
}
