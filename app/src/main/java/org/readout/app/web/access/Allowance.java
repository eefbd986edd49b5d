package org.readout.app.web.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/**
 * So much at once and so much for ever, for each client: a bucket of tokens. For several threads.
 */
public final class Allowance {

  private static final int MOST_CLIENTS = 10_000;

  private final double burst;
  private final double perSecond;
  private final InstantSource clock;
  private final Map<String, Bucket> buckets = new Remembering<>(MOST_CLIENTS);

  /**
   * @param tokens in the bucket
   * @param at when there were so many
   */
  private record Bucket(double tokens, Instant at) {}

  /**
   * @param burst what a client may take at once
   * @param perSecond what it gets back
   */
  public Allowance(double burst, double perSecond, InstantSource clock) {
    this.burst = burst;
    this.perSecond = perSecond;
    this.clock = clock;
  }

  /** Takes one; if there is none left, how long until there is. */
  public synchronized Optional<Duration> take(String client) {
    Instant now = clock.instant();
    Bucket before = buckets.getOrDefault(client, new Bucket(burst, now));
    double seconds = Math.max(0, Duration.between(before.at, now).toMillis() / 1000.0);
    double tokens = Math.min(burst, before.tokens + seconds * perSecond);
    if (tokens < 1) {
      buckets.put(client, new Bucket(tokens, now));
      return Optional.of(Duration.ofMillis((long) Math.ceil((1 - tokens) / perSecond * 1000)));
    }
    buckets.put(client, new Bucket(tokens - 1, now));
    return Optional.empty();
  }
}
