package org.readout.app.web.door;

import io.javalin.config.RoutesConfig;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.readout.app.accounts.Accounts;
import org.readout.app.web.access.Attempts;
import org.readout.app.web.access.FormTokens;
import org.readout.app.web.access.Sessions;
import org.readout.app.web.exchange.Caller;
import org.readout.app.web.exchange.Conditions;
import org.readout.app.web.exchange.Route;
import org.readout.app.web.page.Layout;

/** Who comes in: foreign requests are turned away, and whoever needs to has to log in. */
public final class Door {

  private final Guard guard;
  private final Gate gate;
  private final Logins logins;
  private final Failures failures;
  private final List<Route> routes;

  /**
   * @param names under which the service may be called, without the port
   * @param demanded whether nobody may do without an account, even while there is none
   */
  public Door(
      List<String> names,
      boolean demanded,
      Accounts accounts,
      FormTokens tokens,
      Conditions conditions,
      InstantSource clock,
      Layout layout) {
    guard = new Guard(names, tokens);
    logins = new Logins(accounts, new Sessions(clock), tokens, demanded);
    gate = new Gate(conditions, logins, tokens, guard, clock);
    failures = new Failures(layout);
    routes =
        new ArrayList<>(
            new LoginPage(accounts, logins, new Attempts(clock), conditions, layout).routes());
    routes.add(new FormTokenRoute(guard, tokens).route());
    routes.addAll(new ProblemPage(layout).routes());
  }

  /** Whether somebody is still known as he was when he came. */
  public boolean stands(Caller caller) {
    return logins.stands(caller);
  }

  /** Before all others: what they answer, they answer to those who were let in. */
  public void add(RoutesConfig config) {
    config.before(guard::check);
    config.before(gate::recognise);
    config.beforeMatched(gate::admit);
    routes.forEach(route -> route.addTo(config));
    failures.handle(config);
  }
}
