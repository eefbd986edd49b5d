package org.readout.app.web.door;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.readout.app.accounts.Account;
import org.readout.app.accounts.Accounts;
import org.readout.app.accounts.Password;
import org.readout.app.web.access.Attempts;
import org.readout.app.web.exchange.Caller;
import org.readout.app.web.exchange.Conditions;
import org.readout.app.web.exchange.Needs;
import org.readout.app.web.exchange.Refusal;
import org.readout.app.web.exchange.Route;
import org.readout.app.web.page.Layout;
import org.readout.render.HtmlWriter;

/**
 * Logs in and out. Says of no name whether there is such an account, neither by words nor by time.
 */
final class LoginPage {

  private static final String HOME = "/";
  private static final int LONGEST_NAME = 100;
  private static final Duration BUSY = Duration.ofSeconds(5);

  private final Accounts accounts;
  private final Logins logins;
  private final Attempts attempts;
  private final Conditions conditions;
  private final Layout layout;

  /** One password is checked at a time: each takes a processor for a quarter of a second. */
  private final Semaphore checking = new Semaphore(1, true);

  LoginPage(
      Accounts accounts, Logins logins, Attempts attempts, Conditions conditions, Layout layout) {
    this.accounts = accounts;
    this.logins = logins;
    this.attempts = attempts;
    this.conditions = conditions;
    this.layout = layout;
  }

  List<Route> routes() {
    return List.of(
        Route.get("/login", this::ask, Needs.NOTHING),
        Route.post("/login", this::login, Needs.NOTHING, Needs.WORK),
        Route.get("/account", this::show),
        Route.post("/logout", this::logout, Needs.READER));
  }

  private void ask(Context request) {
    if (Caller.of(request).means() == Caller.Means.NONE) {
      logins.prepare(request, conditions.secure(request));
    }
    String to = own(Optional.ofNullable(request.queryParam("to")).orElse(HOME));
    request.html(layout.page("Log in", html -> form("", to, html)));
  }

  private void form(String fault, String to, HtmlWriter html) throws IOException {
    html.element("h1", "Log in").line();
    if (!fault.isEmpty()) {
      html.element("p", fault, "role", "alert").line();
    }
    html.open("form", "method", "post", "action", "/login").line();
    layout.token(html);
    html.empty("input", "type", "hidden", "name", "to", "value", to).line();
    html.open("p").open("label").text("Name ");
    html.empty("input", "name", "name", "autocomplete", "username", "required", "required");
    html.close().close().line().open("p").open("label").text("Password ");
    html.empty(
        "input",
        "type",
        "password",
        "name",
        "password",
        "autocomplete",
        "current-password",
        "required",
        "required");
    html.close().close().line();
    html.open("p").element("button", "Log in", "type", "submit").close().close().line();
  }

  private void login(Context request) {
    String name = Account.folded(shortened(given("name", request)));
    String to = own(given("to", request));
    Optional<Account> account =
        checked(name, given("password", request), Caller.of(request).address());
    if (account.isPresent()) {
      logins.begin(account.get(), request, conditions.secure(request));
      request.redirect(to, HttpStatus.SEE_OTHER);
    } else {
      String fault = "There is no such name with this password.";
      request.status(401).html(layout.page("Log in", html -> form(fault, to, html)));
    }
  }

  private static String given(String field, Context request) {
    return Optional.ofNullable(request.formParam(field)).orElse("");
  }

  /** What is longer is nobody's name, and is remembered for an hour. */
  private static String shortened(String name) {
    return name.substring(0, Math.min(name.length(), LONGEST_NAME));
  }

  private Optional<Account> checked(String name, String words, String address) {
    boolean turn = false;
    try {
      turn = checking.tryAcquire(BUSY.toSeconds(), TimeUnit.SECONDS);
      if (!turn) {
        throw Refusal.later("Too many log in at once.", BUSY);
      }
      return check(name, words, address);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Refusal.later("The service ends.", BUSY);
    } finally {
      if (turn) {
        checking.release();
      }
    }
  }

  private Optional<Account> check(String name, String words, String address) {
    attempts
        .pause(name, address)
        .ifPresent(
            pause -> {
              throw Refusal.later("Too many wrong passwords.", pause);
            });
    Optional<Account> account = accounts.named(name);
    if (account.map(Account::password).orElse(Password.NONE).is(words)) {
      attempts.right(name, address);
      return account;
    }
    attempts.wrong(name, address);
    return Optional.empty();
  }

  /** A path of this service, and nothing that leads elsewhere. */
  private static String own(String to) {
    boolean path = to.startsWith("/") && !to.startsWith("//") && !to.startsWith("/login");
    boolean plain = to.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '\\');
    return path && plain ? to : HOME;
  }

  private void show(Context request) {
    Caller caller = Caller.of(request);
    request.html(layout.page("Account", html -> account(caller, html)));
  }

  private void account(Caller caller, HtmlWriter html) throws IOException {
    html.element("h1", "Account").line();
    if (caller.means() == Caller.Means.OPEN) {
      html.element(
              "p",
              "There are no accounts: whoever is at this machine may do everything. Decisions are"
                  + " recorded under the name "
                  + caller.name()
                  + ".")
          .line();
      return;
    }
    String role = caller.role().orElseThrow().word();
    html.element("p", "You are " + caller.name() + ", and have the role " + role + ".").line();
    html.open("form", "method", "post", "action", "/logout");
    layout.token(html);
    html.element("button", "Log out", "type", "submit").close().line();
  }

  private void logout(Context request) {
    logins.end(request, conditions.secure(request));
    request.redirect("/login", HttpStatus.SEE_OTHER);
  }
}
