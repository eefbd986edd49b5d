package org.readout.app.web.door;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Optional;
import org.readout.app.accounts.Account;
import org.readout.app.accounts.Accounts;
import org.readout.app.accounts.Secrets;
import org.readout.app.web.access.FormTokens;
import org.readout.app.web.access.Sessions;
import org.readout.app.web.exchange.Caller;

/** Who has logged in, by the cookie of a browser or the token of a program. */
final class Logins {

  private static final String COOKIE = "readout-session";

  /** Browsers take such a cookie from this very host alone, and over TLS alone. */
  private static final String SECURE_COOKIE = "__Host-" + COOKIE;

  private static final int BEFORE_SECONDS = 3600;

  private final Accounts accounts;
  private final Sessions sessions;
  private final FormTokens tokens;
  private volatile boolean demanded;

  /**
   * @param demanded whether nobody may do without, even while there is no account
   */
  Logins(Accounts accounts, Sessions sessions, FormTokens tokens, boolean demanded) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.tokens = tokens;
    this.demanded = demanded;
  }

  /** Whether one has to log in. Removing the last account opens nothing that it had closed. */
  boolean demanded() {
    if (!demanded && !accounts.all().isEmpty()) {
      demanded = true;
    }
    return demanded;
  }

  Optional<Account> ofToken(String token) {
    return accounts.ofToken(token);
  }

  /** The session of a browser, or nothing; forms of this request are of it from now on. */
  String session(Context request, boolean secure) {
    String id = Optional.ofNullable(request.cookie(cookie(secure))).orElse("");
    tokens.use(id);
    return id;
  }

  /** Whose session it is, if it is not over. */
  Optional<Account> ofSession(String id) {
    return sessions.use(id).flatMap(accounts::named).filter(account -> sessions.isOf(id, account));
  }

  /** Whether somebody is still known as he was when he came. */
  boolean stands(Caller caller) {
    return switch (caller.means()) {
      case OPEN -> !demanded();
      case TOKEN -> ofToken(caller.proof()).isPresent();
      case SESSION ->
          accounts
              .named(caller.name())
              .filter(account -> sessions.isOf(caller.proof(), account))
              .isPresent();
      case NONE -> false;
    };
  }

  /** Gives a browser without a session something that the form by which it logs in is bound to. */
  void prepare(Context request, boolean secure) {
    set(Secrets.drawn(), BEFORE_SECONDS, request, secure);
  }

  /** Never under an id that the browser had before: somebody else may have given it that. */
  void begin(Account account, Context request, boolean secure) {
    end(request, secure);
    set(sessions.begin(account), (int) Sessions.LONGEST.toSeconds(), request, secure);
  }

  void end(Context request, boolean secure) {
    Optional.ofNullable(request.cookie(cookie(secure))).ifPresent(sessions::end);
    set("", 0, request, secure);
  }

  private void set(String id, int seconds, Context request, boolean secure) {
    tokens.use(id);
    request.cookie(
        new Cookie(cookie(secure), id, "/", seconds, secure, true, null, SameSite.STRICT));
  }

  private static String cookie(boolean secure) {
    return secure ? SECURE_COOKIE : COOKIE;
  }
}
