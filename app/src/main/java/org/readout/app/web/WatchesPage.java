package org.readout.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.readout.app.watch.Polling;
import org.readout.archive.Archive;
import org.readout.archive.Misnamed;
import org.readout.archive.Subscriptions.Subscription;
import org.readout.archive.Watch;
import org.readout.archive.Webhooks;
import org.readout.archive.Webhooks.Webhook;
import org.readout.grouping.StoryId;
import org.readout.render.HtmlWriter;

/** What is watched, and the feeds and folders that are asked for reports. */
final class WatchesPage {

  private static final String WHERE = "/watches";

  private final Shelf shelf;
  private final Layout layout;
  private final InstantSource clock;

  WatchesPage(Shelf shelf, Layout layout, InstantSource clock) {
    this.shelf = shelf;
    this.layout = layout;
    this.clock = clock;
  }

  /** A watch, and the headline of a story. */
  private record Watched(Watch watch, String headline) {}

  private record Sending(Webhook webhook, Webhooks.State state) {}

  private record Shown(
      List<Watched> watches, List<Subscription> subscriptions, List<Sending> webhooks) {}

  void list(Context request) {
    Shown shown = shelf.read(WatchesPage::shown);
    String what = Optional.ofNullable(request.queryParam("what")).orElse("");
    String value = Optional.ofNullable(request.queryParam("value")).orElse("");
    request.html(
        layout.page(
            "Watching",
            html -> {
              html.element("h1", "Watching").line();
              watches(shown.watches(), what, value, html);
              subscriptions(shown.subscriptions(), html);
              webhooks(shown.webhooks(), html);
            }));
  }

  private static Shown shown(Archive archive) {
    Webhooks webhooks = archive.webhooks();
    return new Shown(
        archive.watches().all().stream()
            .map(one -> new Watched(one, headline(one, archive)))
            .toList(),
        archive.subscriptions().all(),
        webhooks.all().stream()
            .map(one -> new Sending(one, webhooks.state(one.number())))
            .toList());
  }

  private static String headline(Watch watch, Archive archive) {
    return watch.what() == Watch.What.STORY ? Headline.of(new StoryId(watch.value()), archive) : "";
  }

  private void watches(List<Watched> watches, String what, String value, HtmlWriter html)
      throws IOException {
    html.section("watches", "Stories, people and words").line();
    html.element(
            "p",
            "Reports that come from now on are alerted, and what is new in them: statements,"
                + " wordings, conflicts, silent edits.")
        .line();
    html.open("ul", "class", "watched").line();
    for (Watched one : watches) {
      Watch watch = one.watch();
      html.open("li").text(watch.what().word() + " ");
      if (watch.what() == Watch.What.STORY) {
        html.open("a", "href", "/stories/" + watch.value());
        html.element("bdi", one.headline()).close();
      } else {
        html.element("b", watch.value());
      }
      html.text(" since " + watch.at().substring(0, 10) + " ");
      html.element("a", "alerts", "href", "/alerts?watch=" + watch.number()).text(" ");
      remove(WHERE + "/" + watch.number() + "/remove", html);
      html.close().line();
    }
    html.close().line();
    form(WHERE, html);
    html.open("label").text("Watch ").open("select", "name", "what");
    for (Watch.What sort : Watch.What.values()) {
      AlertsPage.option(sort.word(), sort.word(), sort.word().equals(what), html);
    }
    html.close().close().text(" ");
    field("value", "An id of a story, a name, or words", value, html);
    html.element("button", "Watch", "type", "submit").close().close().line();
  }

  private void subscriptions(List<Subscription> subscriptions, HtmlWriter html) throws IOException {
    html.section("subscriptions", "Feeds and folders").line();
    html.open("ul", "class", "watched").line();
    for (Subscription one : subscriptions) {
      html.open("li").element("bdi", one.place()).text(" ");
      html.element("small", state(one)).text(" ");
      remove("/subscriptions/" + one.number() + "/remove", html);
      html.close().line();
    }
    html.close().line();
    form("/subscriptions", html);
    field("address", "The address of a feed", "", html);
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

  private static void webhooks(List<Sending> webhooks, HtmlWriter html) throws IOException {
    if (webhooks.isEmpty()) {
      return;
    }
    html.section("webhooks", "Alerts are sent to").line();
    html.open("ul", "class", "watched").line();
    for (Sending one : webhooks) {
      Webhooks.State state = one.state();
      html.open("li").element("bdi", host(one.webhook())).text(" ");
      html.element(
              "small",
              "arrived: "
                  + state.sent()
                  + ", waiting: "
                  + state.waiting()
                  + ", given up: "
                  + state.lost()
                  + state.last().map(last -> "; last: " + last).orElse(""))
          .close()
          .line();
    }
    html.close().close().line();
  }

  /** The rest of an address may be a secret of the receiver. */
  private static String host(Webhook webhook) {
    return String.valueOf(URI.create(webhook.address()).getHost());
  }

  private void form(String action, HtmlWriter html) throws IOException {
    html.open("form", "method", "post", "action", action, "class", "filters analyst").line();
    layout.token(html);
  }

  private static void field(String name, String label, String value, HtmlWriter html)
      throws IOException {
    html.open("label").text(label + " ");
    html.empty(
        "input",
        "type",
        "text",
        "name",
        name,
        "value",
        value,
        "required",
        "required",
        "size",
        "40");
    html.close().text(" ");
  }

  private void remove(String action, HtmlWriter html) throws IOException {
    html.open("form", "method", "post", "action", action, "class", "inline analyst");
    layout.token(html);
    html.element("button", "End", "type", "submit").close();
  }

  void watch(Context request) {
    String what = Optional.ofNullable(request.formParam("what")).orElse("");
    String value = Optional.ofNullable(request.formParam("value")).orElse("");
    change(request, archive -> archive.watches().add(what(what), value, by(request)));
  }

  private static String by(Context request) {
    return Caller.of(request).name();
  }

  private static Watch.What what(String word) {
    try {
      return Watch.What.named(word);
    } catch (IllegalArgumentException e) {
      throw new Refusal(400, "“" + word + "” cannot be watched.");
    }
  }

  void unwatch(Context request) {
    long number = AlertsPage.number(request.pathParam("number"));
    change(request, archive -> archive.watches().remove(number));
  }

  /** Nothing but addresses of the web: whoever is at a browser has no business with our folders. */
  void subscribe(Context request) {
    String given = Optional.ofNullable(request.formParam("address")).orElse("").strip();
    if (!Polling.isAddress(given)) {
      throw new Refusal(400, "“" + given + "” is no address of the web.");
    }
    String place = Polling.place(given);
    change(
        request, archive -> archive.subscriptions().add(place, Polling.every(place), by(request)));
  }

  void unsubscribe(Context request) {
    long number = AlertsPage.number(request.pathParam("number"));
    change(request, archive -> archive.subscriptions().remove(String.valueOf(number)));
  }

  /** Changes what is watched. */
  @FunctionalInterface
  private interface Change {
    void on(Archive archive);
  }

  private void change(Context request, Change change) {
    try {
      shelf.write(
          archive -> {
            change.on(archive);
            return true;
          });
    } catch (Misnamed e) {
      throw new Refusal(400, String.valueOf(e.getMessage()));
    }
    request.redirect(WHERE, HttpStatus.SEE_OTHER);
  }
}
