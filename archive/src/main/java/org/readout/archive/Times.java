package org.readout.archive;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/** Times to the second, so that those that stand in columns are in order as texts. */
final class Times {

  private Times() {}

  static String of(InstantSource clock) {
    return of(clock.instant());
  }

  static String of(Instant instant) {
    return instant.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
