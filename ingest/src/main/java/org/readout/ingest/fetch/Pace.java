package org.readout.ingest.fetch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/** Lets a host rest between two requests. */
final class Pace {

  private static final int MOST_HOSTS = 10_000;

  private final InstantSource clock;
  private final Map<String, Instant> last = new LinkedHashMap<>();

  Pace(InstantSource clock) {
    this.clock = clock;
  }

  /** Waits until the host may be asked again, and notes that it is. */
  void await(String host, Duration pause) throws InterruptedException {
    Instant before = last.get(host);
    if (before != null) {
      Duration rest = Duration.between(clock.instant(), before.plus(pause));
      if (rest.isPositive()) {
        Thread.sleep(rest);
      }
    }
    last.remove(host);
    last.put(host, clock.instant());
    if (last.size() > MOST_HOSTS) {
      last.remove(last.keySet().iterator().next());
    }
  }
}
