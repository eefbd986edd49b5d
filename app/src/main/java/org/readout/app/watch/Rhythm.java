package org.readout.app.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import org.readout.archive.Subscriptions.Subscription;

/**
 * How often a feed is asked: more often the more often it changes, from every 15 minutes to every 6
 * hours; less often the longer it fails; never sooner than its server wants.
 */
final class Rhythm {

  /** At first. */
  static final Duration FIRST = Duration.ofMinutes(30);

  /** Files of this machine cost nothing to look at. */
  static final Duration FOLDER = Duration.ofMinutes(1);

  /** No feed is asked more often. */
  static final Duration LEAST = Duration.ofMinutes(15);

  private static final Duration MOST = Duration.ofHours(6);

  /** What fails for so long is asked once a day. */
  static final Duration LONG = Duration.ofDays(3);

  private static final Duration RARELY = Duration.ofDays(1);

  /** The largest share of a wait that is added to it, so that not all are asked at one moment. */
  private static final double JITTER = 0.1;

  private final DoubleSupplier chance;

  /**
   * @param chance from 0 to 1, another each time
   */
  Rhythm(DoubleSupplier chance) {
    this.chance = chance;
  }

  /**
   * A feed answered.
   *
   * @param changed whether it had something new
   * @param rest how long its server wants to be left alone
   */
  Subscription answered(
      Subscription one, boolean changed, String outcome, Optional<Duration> rest, Instant now) {
    Duration every =
        changed
            ? longer(one.every().dividedBy(2), LEAST)
            : shorter(one.every().multipliedBy(3).dividedBy(2), MOST);
    Duration wait = jittered(rest.map(wanted -> longer(wanted, every)).orElse(every));
    return new Subscription(
        one.number(),
        one.place(),
        one.by(),
        one.at(),
        every,
        now.plus(wait),
        Optional.of(now),
        Optional.of(outcome),
        0,
        Optional.empty());
  }

  /** A folder was looked through. */
  Subscription looked(Subscription one, String outcome, Instant now) {
    return new Subscription(
        one.number(),
        one.place(),
        one.by(),
        one.at(),
        FOLDER,
        now.plus(FOLDER),
        Optional.of(now),
        Optional.of(outcome),
        0,
        Optional.empty());
  }

  /** A feed or a folder could not be asked. */
  Subscription failed(Subscription one, String why, Optional<Duration> rest, Instant now) {
    Instant since = one.failing().orElse(now);
    Duration backed = backedOff(LEAST, one.failures(), MOST);
    Duration wait = Duration.between(since, now).compareTo(LONG) >= 0 ? RARELY : backed;
    return new Subscription(
        one.number(),
        one.place(),
        one.by(),
        one.at(),
        one.every(),
        now.plus(jittered(rest.map(wanted -> longer(wanted, wait)).orElse(wait))),
        Optional.of(now),
        Optional.of(why),
        one.failures() + 1,
        Optional.of(since));
  }

  /** Twice as long after every failure. */
  static Duration backedOff(Duration first, int failures, Duration most) {
    return failures > 30 ? most : shorter(first.multipliedBy(1L << failures), most);
  }

  Duration jittered(Duration wait) {
    return wait.plusMillis((long) (wait.toMillis() * JITTER * chance.getAsDouble()));
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) <= 0 ? one : other;
  }
}
