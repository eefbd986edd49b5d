package org.readout.text;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A stretch of days, both ends inclusive; an end that nothing is known of is empty.
 *
 * @param earliest the first day it may be
 * @param latest the last day it may be, not before {@code earliest}
 */
public record Days(Optional<LocalDate> earliest, Optional<LocalDate> latest) {

  /** Nothing is known of either end. */
  public static final Days UNKNOWN = new Days(Optional.empty(), Optional.empty());

  public Days {
    if (earliest.isPresent() && latest.isPresent() && latest.get().isBefore(earliest.get())) {
      throw new IllegalArgumentException("days end before they begin: " + earliest + ", " + latest);
    }
  }

  public static Days of(LocalDate day) {
    return of(day, day);
  }

  public static Days of(LocalDate earliest, LocalDate latest) {
    return new Days(Optional.of(earliest), Optional.of(latest));
  }

  /** True if both ends are known and are the same day. */
  public boolean isOneDay() {
    return earliest.isPresent() && earliest.equals(latest);
  }
}
