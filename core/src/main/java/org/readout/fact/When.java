package org.readout.fact;

import org.readout.annotation.TimeExpression;
import org.readout.text.Days;

/**
 * When something happened or is to happen.
 *
 * @param value TIMEX3 value
 * @param days the days it may mean
 */
public record When(String value, Days days) {

  /** Whether both are one day, and not the same. */
  boolean excludes(When other) {
    return days.isOneDay() && other.days.isOneDay() && !days.equals(other.days);
  }

  static When of(TimeExpression time) {
    return new When(time.value(), time.days());
  }
}
