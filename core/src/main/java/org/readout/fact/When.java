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

  static When of(TimeExpression time) {
    return new When(time.value(), time.days());
  }
}
