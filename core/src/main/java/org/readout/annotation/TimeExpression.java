package org.readout.annotation;

import org.readout.text.Days;
import org.readout.text.Span;

/**
 * Words that tell when, or for how long.
 *
 * @param value TIMEX3 value; {@code XXXX-XX-XX} and the like where it is not resolved
 * @param days the days it may mean; unknown for durations, sets and what is not resolved
 */
public record TimeExpression(Span span, Type type, String value, Days days) {

  /** The types of TIMEX3. */
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }
}
