package org.readout.language.english.time;

import java.time.LocalDate;
import org.readout.annotation.TimeExpression;
import org.readout.text.Days;

/**
 * A period of the calendar: a day, a week, a month, ...
 *
 * @param first its first day, as its grain begins
 */
record Period(Grain grain, LocalDate first) {

  /** The period that holds a day. */
  static Period of(Grain grain, LocalDate day) {
    return new Period(grain, grain.floor(day));
  }

  static Period year(int year) {
    return new Period(Grain.YEAR, LocalDate.of(year, 1, 1));
  }

  static Period month(int year, int month) {
    return new Period(Grain.MONTH, LocalDate.of(year, month, 1));
  }

  /** The period so many after this one. */
  Period plus(long count) {
    return new Period(grain, grain.plus(first, count));
  }

  LocalDate last() {
    return grain.last(first);
  }

  String value() {
    return grain.value(first);
  }

  Days days() {
    return Days.of(first, last());
  }

  Reading reading() {
    return outside()
        ? Reading.unknown(grain)
        : new Reading(TimeExpression.Type.DATE, value(), days());
  }

  private boolean outside() {
    return first.getYear() < 1 || last().getYear() > 9999;
  }
}
