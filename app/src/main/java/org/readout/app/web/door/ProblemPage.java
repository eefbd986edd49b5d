package org.readout.app.web.door;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import org.readout.app.web.exchange.Needs;
import org.readout.app.web.exchange.Problem;
import org.readout.app.web.exchange.Refusal;
import org.readout.app.web.exchange.Route;
import org.readout.app.web.page.Layout;

/** What the types of problems mean: where their URIs lead. */
final class ProblemPage {

  private final Layout layout;

  ProblemPage(Layout layout) {
    this.layout = layout;
  }

  List<Route> routes() {
    return List.of(Route.get(Problem.ROOT + "{name}", this::show, Needs.NOTHING));
  }

  private void show(Context request) {
    String name = request.pathParam("name");
    Problem problem =
        Arrays.stream(Problem.values())
            .filter(one -> one.slug().equals(name))
            .findFirst()
            .orElseThrow(() -> new Refusal(404, "There is no such problem."));
    request.html(
        layout.page(
            problem.title(),
            html -> {
              html.element("h1", problem.title()).line();
              html.element("p", problem.meaning()).line();
            }));
  }
}
