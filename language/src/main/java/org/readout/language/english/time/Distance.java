package org.readout.language.english.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readout.annotation.TimeExpression;
import org.readout.text.Days;

/**
 * So long before or after something: "two weeks ago", "three days after Christmas", "a year later".
 * As in TIMEX3 it is as exact as its unit: "two years ago" is a year.
 *
 * @param sign 1 after, -1 before
 */
record Distance(List<Amount> amounts, int sign, Base base) implements Meaning {

  private static final int FIRST_YEAR = 1;
  private static final int LAST_YEAR = 9999;

  /** What it is counted from. */
  sealed interface Base {

    /** The day of publication. */
    record Published() implements Base {}

    /** The days last spoken of. */
    record SpokenOf() implements Base {}

    /** What is named with it; then the result is exact to the day. */
    record Named(Meaning meaning) implements Base {}
  }

  Distance {
    amounts = List.copyOf(amounts);
  }

  @Override
  public Reading in(Context context) {
    Optional<Period> period =
        from(context).flatMap(day -> shifted(day, amounts, sign)).map(this::period);
    if (period.isEmpty()) {
      return unknown(context);
    }
    Days days = vague() ? Days.UNKNOWN : period.get().days();
    return new Reading(type(), vague() ? reference() : period.get().value(), days);
  }

  private Reading unknown(Context context) {
    boolean far = context.published().isPresent() && base instanceof Base.Published;
    return new Reading(type(), far || vague() ? reference() : grain().unknown(), Days.UNKNOWN);
  }

  private String reference() {
    return sign < 0 ? "PAST_REF" : "FUTURE_REF";
  }

  private boolean vague() {
    return amounts.stream().anyMatch(Amount::vague);
  }

  private TimeExpression.Type type() {
    return TimeExpression.Type.DATE;
  }

  private Period period(LocalDate day) {
    return Period.of(grain(), day);
  }

  private Grain grain() {
    return base instanceof Base.Named ? Grain.DAY : Amount.finest(amounts).grain();
  }

  private Optional<LocalDate> from(Context context) {
    return switch (base) {
      case Base.Published unused -> context.published();
      case Base.SpokenOf unused ->
          grain() == Grain.DAY ? context.daySpokenOf() : context.spokenOf();
      case Base.Named named -> {
        Days days = named.meaning().in(context).days();
        yield sign > 0 ? days.latest() : days.earliest();
      }
    };
  }

  /** The day so far from another, if it lies in the years 1 to 9999. */
  static Optional<LocalDate> shifted(LocalDate day, List<Amount> amounts, int sign) {
    LocalDate shifted = day;
    for (Amount amount : amounts) {
      shifted = amount.from(shifted, sign);
    }
    int year = shifted.getYear();
    return year > FIRST_YEAR && year < LAST_YEAR ? Optional.of(shifted) : Optional.empty();
  }
}
