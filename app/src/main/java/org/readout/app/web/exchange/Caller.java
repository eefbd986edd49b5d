package org.readout.app.web.exchange;

import io.javalin.http.Context;
import java.util.Objects;
import java.util.Optional;
import org.readout.app.accounts.Role;
import org.readout.app.web.access.Allowance;

/**
 * Who asks.
 *
 * @param name under which what he decides is recorded
 * @param role none for who has not logged in
 * @param client what is counted: the account, or without one the address
 * @param address counted where no account may be believed
 * @param means by which he is known
 * @param proof the session or the token
 * @param works what he may take of requests that are much work
 */
public record Caller(
    String name,
    Optional<Role> role,
    String client,
    String address,
    Means means,
    String proof,
    Allowance works) {

  private static final String ATTRIBUTE = "readout.caller";

  /** How somebody is known. */
  public enum Means {
    /** He is at this machine, and there are no accounts. */
    OPEN,
    /** By a token of the account, which no browser sends by itself. */
    TOKEN,
    SESSION,
    NONE
  }

  /** The one of a request. */
  public static Caller of(Context request) {
    return Objects.requireNonNull(request.<Caller>attribute(ATTRIBUTE), "who asks");
  }

  /** Whether he has a role, or one that covers it. */
  public boolean may(Role needed) {
    return role.filter(one -> one.covers(needed)).isPresent();
  }

  /** From now on he is the one of the request. */
  public void noted(Context request) {
    request.attribute(ATTRIBUTE, this);
  }

  /**
   * Takes one request that is much work.
   *
   * @throws Refusal if he has had as many as he may
   */
  public void work() {
    works
        .take(client)
        .ifPresent(
            pause -> {
              throw Refusal.later("That is much work, and you have asked for much.", pause);
            });
  }
}
