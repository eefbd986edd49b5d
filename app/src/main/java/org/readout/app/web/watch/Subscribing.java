package org.readout.app.web.watch;

import io.javalin.http.Context;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.readout.app.watch.Polling;
import org.readout.app.web.exchange.Caller;
import org.readout.app.web.exchange.Fields;
import org.readout.app.web.exchange.Needs;
import org.readout.app.web.exchange.Refusal;
import org.readout.app.web.exchange.Route;
import org.readout.app.web.page.Counts;
import org.readout.archive.Subscriptions.Subscription;
import org.readout.render.HtmlWriter;

/** The feeds and folders that are asked for reports, as a section of a page. */
final class Subscribing {

  private static final String WHERE = "/subscriptions";

  private final WatchForms forms;
  private final InstantSource clock;

  Subscribing(WatchForms forms, InstantSource clock) {
    this.forms = forms;
    this.clock = clock;
  }

  List<Route> routes() {
    return List.of(
        Route.post(WHERE, this::subscribe, Needs.ANALYST),
        Route.post(WHERE + "/{number}/remove", this::unsubscribe, Needs.ANALYST));
  }

  void write(List<Subscription> subscriptions, HtmlWriter html) throws IOException {
    html.section("subscriptions", "Feeds and folders").line();
    html.open("ul", "class", "watched").line();
    for (Subscription one : subscriptions) {
      html.open("li").element("bdi", one.place()).text(" ");
      html.element("small", state(one)).text(" ");
      forms.remove(WHERE + "/" + one.number() + "/remove", html);
      html.close().line();
    }
    html.close().line();
    forms.open(WHERE, html);
    WatchForms.field("address", "The address of a feed", "", html);
    html.element("button", "Subscribe", "type", "submit").close().close().line();
  }

  /** How a feed stands, in words. */
  private String state(Subscription one) {
    Instant now = clock.instant();
    if (one.asked().isEmpty()) {
      return "is asked in a moment";
    }
    String asked = "asked " + ago(one.asked().get(), now) + ": " + one.outcome().orElse("");
    String next = "; next " + ahead(now, one.due());
    if (one.failing().isEmpty()) {
      return asked + next;
    }
    String fails = Polling.isFailing(one, clock) ? "fails for days" : "failed";
    return fails + " (" + Counts.counted(one.failures(), "time") + " in a row), " + asked + next;
  }

  private static String ago(Instant then, Instant now) {
    return told(Duration.between(then, now)) + " ago";
  }

  private static String ahead(Instant now, Instant then) {
    return then.isAfter(now) ? "in " + told(Duration.between(now, then)) : "in a moment";
  }

  private static String told(Duration time) {
    long minutes = Math.max(0, time.toMinutes());
    return minutes < 120 ? Counts.counted((int) minutes, "minute") : minutes / 60 + " hours";
  }

  /** Nothing but addresses of the web: whoever is at a browser has no business with our folders. */
  private void subscribe(Context request) {
    String given = Optional.ofNullable(request.formParam("address")).orElse("").strip();
    if (!Polling.isAddress(given)) {
      throw new Refusal(400, "“" + given + "” is no address of the web.");
    }
    String place = Polling.place(given);
    forms.change(
        request,
        archive ->
            archive.subscriptions().add(place, Polling.every(place), Caller.of(request).name()));
  }

  private void unsubscribe(Context request) {
    long number = Fields.number(request.pathParam("number"));
    forms.change(request, archive -> archive.subscriptions().remove(String.valueOf(number)));
  }
}
