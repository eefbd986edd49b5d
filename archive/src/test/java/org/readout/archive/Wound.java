package org.readout.archive;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that goes on when a test says so. */
final class Wound implements InstantSource {

  private Instant now = Instant.parse("2031-05-04T12:00:00Z");

  @Override
  public Instant instant() {
    return now;
  }

  void forward(Duration time) {
    now = now.plus(time);
  }
}
