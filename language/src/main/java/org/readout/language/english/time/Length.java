package org.readout.language.english.time;

import java.time.LocalDate;
import java.util.List;
import org.readout.annotation.TimeExpression;
import org.readout.text.Days;

/**
 * A length of time, "two years", or a stretch of that length that borders on now: "the next two
 * years".
 */
record Length(List<Amount> amounts, Relation border) implements Meaning {

  Length {
    amounts = List.copyOf(amounts);
  }

  String value() {
    return Amount.value(amounts);
  }

  @Override
  public Reading in(Context context) {
    return new Reading(TimeExpression.Type.DURATION, value(), days(context));
  }

  private Days days(Context context) {
    if (border == Relation.NONE || context.published().isEmpty() || amounts.get(0).vague()) {
      return Days.UNKNOWN;
    }
    int sign = border == Relation.NEXT ? 1 : -1;
    return context
        .published()
        .flatMap(
            day ->
                Distance.shifted(day, amounts, sign)
                    .map(far -> between(far, sign > 0 ? day.plusDays(1) : day)))
        .orElse(Days.UNKNOWN);
  }

  private static Days between(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? Days.of(one, other) : Days.of(other, one);
  }
}
