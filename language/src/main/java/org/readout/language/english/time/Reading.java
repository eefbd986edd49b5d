package org.readout.language.english.time;

import org.readout.annotation.TimeExpression;
import org.readout.text.Days;

/**
 * What an expression means in its context.
 *
 * @param value TIMEX3 value
 */
record Reading(TimeExpression.Type type, String value, Days days) {

  /** A period of which only the length is known. */
  static Reading unknown(Grain grain) {
    return new Reading(TimeExpression.Type.DATE, grain.unknown(), Days.UNKNOWN);
  }

  static Reading undated(String value) {
    return new Reading(TimeExpression.Type.DATE, value, Days.UNKNOWN);
  }
}
