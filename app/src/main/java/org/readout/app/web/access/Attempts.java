package org.readout.app.web.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/**
 * Wrong passwords, by the name that they were given for and by the address that they came from.
 * After some, a pause that doubles; what comes within it is not looked at and does not count. The
 * pause of a name is short, and none for an address from which that name has logged in: others can
 * make nobody wait for long. Names are counted whether there is such an account or not. For several
 * threads.
 */
public final class Attempts {

  private static final int FREE = 5;
  private static final Duration LONGEST_OF_NAME = Duration.ofMinutes(1);
  private static final Duration LONGEST_OF_ADDRESS = Duration.ofMinutes(15);
  private static final Duration FORGOTTEN = Duration.ofHours(1);
  private static final int LARGEST_POWER = 20;
  private static final int MOST = 10_000;

  private final InstantSource clock;
  private final Map<String, Wrong> names = new Remembering<>(MOST);
  private final Map<String, Wrong> addresses = new Remembering<>(MOST);
  private final Map<Way, Instant> known = new Remembering<>(MOST);

  private record Wrong(int times, Instant last) {}

  private record Way(String name, String address) {}

  public Attempts(InstantSource clock) {
    this.clock = clock;
  }

  /** How long a name at an address has to wait, if it has to. */
  public synchronized Optional<Duration> pause(String name, String address) {
    Duration ofAddress = pause(address, addresses, LONGEST_OF_ADDRESS);
    Duration ofName =
        known.containsKey(new Way(name, address))
            ? Duration.ZERO
            : pause(name, names, LONGEST_OF_NAME);
    Duration longer = ofName.compareTo(ofAddress) > 0 ? ofName : ofAddress;
    return longer.isPositive() ? Optional.of(longer) : Optional.empty();
  }

  private Duration pause(String who, Map<String, Wrong> counted, Duration longest) {
    Wrong wrong = counted.getOrDefault(who, new Wrong(0, clock.instant()));
    if (wrong.times < FREE) {
      return Duration.ZERO;
    }
    long seconds = 1L << Math.min(wrong.times - FREE, LARGEST_POWER);
    Duration whole = Duration.ofSeconds(Math.min(seconds, longest.toSeconds()));
    return Duration.between(clock.instant(), wrong.last.plus(whole));
  }

  /** A password was wrong, or there is no such name. */
  public synchronized void wrong(String name, String address) {
    count(name, names);
    count(address, addresses);
  }

  private void count(String who, Map<String, Wrong> counted) {
    Instant now = clock.instant();
    Wrong before = counted.getOrDefault(who, new Wrong(0, now));
    boolean forgotten = before.last.plus(FORGOTTEN).isBefore(now);
    counted.put(who, new Wrong(forgotten ? 1 : before.times + 1, now));
  }

  /**
   * A password was right. The address stays counted: who has an account of his own could else try
   * those of others without end.
   */
  public synchronized void right(String name, String address) {
    names.remove(name);
    known.put(new Way(name, address), clock.instant());
  }
}
