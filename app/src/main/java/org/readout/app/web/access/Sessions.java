package org.readout.app.web.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.readout.app.accounts.Account;
import org.readout.app.accounts.Password;
import org.readout.app.accounts.Secrets;

/**
 * Who has logged in, until the service ends. A session is over after twelve hours without a request
 * and in any case after a week. For several threads.
 */
public final class Sessions {

  /** The longest that one lasts. */
  public static final Duration LONGEST = Duration.ofDays(7);

  private static final Duration IDLE = Duration.ofHours(12);
  private static final int MOST = 10_000;

  private final InstantSource clock;
  private final Map<String, Session> sessions = new Remembering<>(MOST);

  /**
   * @param password that the account had; another one ends the session
   */
  private record Session(String name, Password password, Instant begun, Instant last) {}

  public Sessions(InstantSource clock) {
    this.clock = clock;
  }

  /** Begins one; the id is all that its owner needs. */
  public synchronized String begin(Account account) {
    Instant now = clock.instant();
    String id = Secrets.drawn();
    sessions.put(id, new Session(account.name(), account.password(), now, now));
    return id;
  }

  /** Whose it is, if it is not over; it counts as used. */
  public synchronized Optional<String> use(String id) {
    Session session = sessions.get(id);
    if (session == null) {
      return Optional.empty();
    }
    if (isOver(session)) {
      sessions.remove(id);
      return Optional.empty();
    }
    Session used = new Session(session.name, session.password, session.begun, clock.instant());
    sessions.put(id, used);
    return Optional.of(session.name);
  }

  private boolean isOver(Session session) {
    Instant now = clock.instant();
    return session.last.plus(IDLE).isBefore(now) || session.begun.plus(LONGEST).isBefore(now);
  }

  /** Whether it is not over, and of this account as it is now. */
  public synchronized boolean isOf(String id, Account account) {
    Session session = sessions.get(id);
    return session != null
        && !isOver(session)
        && session.name.equals(account.name())
        && session.password.equals(account.password());
  }

  public synchronized void end(String id) {
    sessions.remove(id);
  }
}
