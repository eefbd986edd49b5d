package org.readout.language.english.time;

import java.time.LocalDate;
import java.util.Optional;
import org.readout.text.Days;

/**
 * What an expression is read by.
 *
 * @param published the day of publication
 * @param focus the days last spoken of
 * @param outlook where the clause looks
 */
record Context(Optional<LocalDate> published, Days focus, Outlook outlook) {

  Context looking(Outlook where) {
    return new Context(published, focus, where);
  }

  /** The first day last spoken of, or that of publication. */
  Optional<LocalDate> spokenOf() {
    return focus.earliest().or(() -> published);
  }

  /** The last day last spoken of, or that of publication. */
  Optional<LocalDate> spokenOfLast() {
    return focus.latest().or(() -> published);
  }

  /** The day last spoken of, if it was one; that of publication if none was spoken of. */
  Optional<LocalDate> daySpokenOf() {
    return focus.isOneDay() || focus.earliest().isEmpty() ? spokenOf() : Optional.empty();
  }
}
