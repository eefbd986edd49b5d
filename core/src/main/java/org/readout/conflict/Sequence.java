package org.readout.conflict;

import java.time.LocalDate;
import java.util.Optional;
import org.readout.annotation.AnnotatedReport;
import org.readout.text.Span;

/** Which of two reports came out first. */
final class Sequence {
  private Sequence() {}

  /**
   * The same of two numbers, of which the later may know more; empty where both are quoted: what
   * somebody said stays as it was said.
   */
  static Optional<Boolean> ofCounts(
      AnnotatedReport one, Span number, AnnotatedReport other, Span otherNumber) {
    return isQuoted(one, number) && isQuoted(other, otherNumber)
        ? Optional.empty()
        : isOtherLater(one, other);
  }

  private static boolean isQuoted(AnnotatedReport report, Span span) {
    return report.attributions().stream()
        .flatMap(said -> said.quoted().stream())
        .anyMatch(quoted -> quoted.contains(span));
  }

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
