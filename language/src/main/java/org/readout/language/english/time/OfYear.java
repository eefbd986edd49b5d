package org.readout.language.english.time;

import org.readout.annotation.TimeExpression;
import org.readout.text.Days;

/** What comes once in a year, in a year that is told: "June next year", "March 5 of that year". */
record OfYear(Yearly what, Meaning year) implements Meaning {

  @Override
  public Reading in(Context context) {
    return year.in(context)
        .days()
        .earliest()
        .flatMap(first -> what.of(first.getYear()))
        .map(Period::reading)
        .orElse(new Reading(TimeExpression.Type.DATE, what.unresolved(), Days.UNKNOWN));
  }
}
