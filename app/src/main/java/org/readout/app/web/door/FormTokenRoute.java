package org.readout.app.web.door;

import io.javalin.http.Context;
import java.io.StringWriter;
import java.util.Map;
import org.readout.app.accounts.Role;
import org.readout.app.web.access.FormTokens;
import org.readout.app.web.exchange.Caller;
import org.readout.app.web.exchange.Needs;
import org.readout.app.web.exchange.Route;
import org.readout.format.JsonLine;

/**
 * What a script needs to send a form: pages of stories are kept for all, and cannot hold it. No
 * page of another site can read it: nothing here lets any.
 */
final class FormTokenRoute {

  private final Guard guard;
  private final FormTokens tokens;

  FormTokenRoute(Guard guard, FormTokens tokens) {
    this.guard = guard;
    this.tokens = tokens;
  }

  Route route() {
    return Route.get("/form-token", this::send, Needs.ANALYST);
  }

  private void send(Context request) {
    guard.checkOrigin(request);
    Caller caller = Caller.of(request);
    StringWriter out = new StringWriter();
    JsonLine.write(
        Map.of(
            FormTokens.FIELD,
            tokens.current(),
            "name",
            caller.name(),
            "admin",
            caller.may(Role.ADMIN)),
        out);
    request
        .header("Cache-Control", "no-store")
        .contentType("application/json")
        .result(out.toString());
  }
}
