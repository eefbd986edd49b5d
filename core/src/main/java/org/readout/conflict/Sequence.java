package org.readout.conflict;

import java.time.LocalDate;
import java.util.Optional;
import org.readout.annotation.AnnotatedReport;

/** Which of two reports came out first. */
final class Sequence {
  private Sequence() {}

  /**
   * Whether the other came out on a later day; empty if that cannot be told or both came out on one
   * day.
   */
  static Optional<Boolean> isOtherLater(AnnotatedReport one, AnnotatedReport other) {
    Optional<LocalDate> day = one.report().published().day();
    Optional<LocalDate> otherDay = other.report().published().day();
    return day.isEmpty() || otherDay.isEmpty() || day.equals(otherDay)
        ? Optional.empty()
        : Optional.of(otherDay.get().isAfter(day.get()));
  }
}
