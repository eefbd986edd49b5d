package org.readout.app.web.page;

import io.javalin.http.Context;
import org.readout.app.accounts.Role;
import org.readout.app.web.exchange.Caller;
import org.readout.app.web.exchange.Needs;
import org.readout.app.web.exchange.Route;

/**
 * A style that hides what the role of whoever asks cannot do. Pages of stories are made once for
 * all, and work without script; so it is not they that say who reads them.
 */
final class RoleStyle {

  static final String PATH = "/role.css";

  private static final String HIDDEN = ".analyst { display: none !important; }\n";

  private RoleStyle() {}

  static Route route() {
    return Route.get(PATH, RoleStyle::send, Needs.NOTHING);
  }

  private static void send(Context request) {
    boolean analyst = Caller.of(request).may(Role.ANALYST);
    request
        .header("Cache-Control", "no-store")
        .contentType("text/css; charset=utf-8")
        .result(analyst ? "" : HIDDEN);
  }
}
