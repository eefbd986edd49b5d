package org.readout.fact;

import java.util.Optional;
import org.readout.annotation.TimeExpression;
import org.readout.text.Days;

/**
 * When something happened or is to happen.
 *
 * @param value TIMEX3 value
 * @param days the days it may mean; without the first where only its end is told: "until Friday"
 */
public record When(String value, Days days) {

  /** Whether both are one day, and not the same. */
  boolean excludes(When other) {
    return days.isOneDay() && other.days.isOneDay() && !days.equals(other.days);
  }

  /** The same without a time of day. */
  When ofDay() {
    int at = value.indexOf('T');
    return at < 0 ? this : new When(value.substring(0, at), days);
  }

  /**
   * When the time says.
   *
   * @param until whether it says only when that ends which is told
   */
  static When of(TimeExpression time, boolean until) {
    Days days = time.days();
    return new When(time.value(), until ? new Days(Optional.empty(), days.latest()) : days);
  }
}
