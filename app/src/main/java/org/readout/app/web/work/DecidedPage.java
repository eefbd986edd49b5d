package org.readout.app.web.work;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.readout.app.web.exchange.Needs;
import org.readout.app.web.exchange.Refusal;
import org.readout.app.web.exchange.Route;
import org.readout.app.web.page.Counts;
import org.readout.app.web.page.Layout;
import org.readout.app.web.work.Deliberation.Outcome;
import org.readout.render.HtmlWriter;

/** How far a deliberation is, and what came of it. */
final class DecidedPage {

  private static final String AGAIN_SECONDS = "1";

  private final Deliberations deliberations;
  private final Layout layout;

  DecidedPage(Deliberations deliberations, Layout layout) {
    this.deliberations = deliberations;
    this.layout = layout;
  }

  List<Route> routes() {
    return List.of(Route.get("/decided/{number}", this::show, Needs.ANALYST));
  }

  private void show(Context request) {
    Deliberation deliberation = numbered(request.pathParam("number"));
    Optional<Outcome> outcome = deliberation.outcome();
    request.header("Cache-Control", "no-store");
    if (outcome.isPresent()) {
      request.status(outcome.get().status());
      request.html(layout.page("Decided", html -> told(outcome.get(), html)));
    } else {
      request.header("Refresh", AGAIN_SECONDS);
      request.html(layout.page("Deciding", html -> progress(deliberation, html)));
    }
  }

  private Deliberation numbered(String number) {
    try {
      return deliberations
          .numbered(Integer.parseInt(number))
          .orElseThrow(() -> new Refusal(404, "That is no longer remembered."));
    } catch (NumberFormatException e) {
      throw new Refusal(404, "There is no such decision.");
    }
  }

  private static void progress(Deliberation deliberation, HtmlWriter html) throws IOException {
    html.element("h1", "Deciding …").line();
    html.open("p", "role", "status");
    html.text(
        "The story is laid side by side as it would be then: " + deliberation.done() + " of ");
    html.text(Counts.counted(deliberation.all(), "report") + " read. ");
    html.text("This page goes on by itself.").close().line();
    html.open(
            "progress",
            "max",
            String.valueOf(deliberation.all() + 1),
            "value",
            String.valueOf(deliberation.done()),
            "aria-label",
            "Reports read")
        .close()
        .line();
  }

  private void told(Outcome outcome, HtmlWriter html) throws IOException {
    html.element("h1", outcome.isDone() ? "Decided" : "Not decided").line();
    html.open("p", "role", outcome.isDone() ? "status" : "alert").element("bdi", outcome.words());
    html.close().line();
    if (!outcome.effect().isEmpty()) {
      html.open("ul").line();
      for (String line : outcome.effect()) {
        html.element("li", line).line();
      }
      html.close().line();
    }
    String story = "/stories/" + outcome.story().value();
    html.open("p").element("a", "To the story", "href", story).text(" ");
    html.element("a", "Decide more", "href", DecidePage.path(outcome.story())).close().line();
    if (outcome.decision().isPresent()) {
      String undo = "/decisions/" + outcome.decision().get() + "/undo";
      new WorkForms(html, layout, outcome.story()).button(undo, "Undo");
    }
  }
}
