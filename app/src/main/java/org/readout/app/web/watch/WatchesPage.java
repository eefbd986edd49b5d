package org.readout.app.web.watch;

import io.javalin.http.Context;
import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.app.web.exchange.Caller;
import org.readout.app.web.exchange.Fields;
import org.readout.app.web.exchange.Needs;
import org.readout.app.web.exchange.Refusal;
import org.readout.app.web.exchange.Route;
import org.readout.app.web.page.Choice;
import org.readout.app.web.page.Headline;
import org.readout.app.web.page.Layout;
import org.readout.app.web.shelf.Shelf;
import org.readout.archive.Archive;
import org.readout.archive.Subscriptions.Subscription;
import org.readout.archive.Watch;
import org.readout.grouping.StoryId;
import org.readout.render.HtmlWriter;

/** What is watched, and the feeds and folders that are asked for reports. */
final class WatchesPage {

  private static final String WHERE = "/watches";

  private final Shelf shelf;
  private final WatchForms forms;
  private final Subscribing subscribing;
  private final Layout layout;

  WatchesPage(Shelf shelf, Layout layout, InstantSource clock) {
    this.shelf = shelf;
    this.layout = layout;
    this.forms = new WatchForms(shelf, layout);
    this.subscribing = new Subscribing(forms, clock);
  }

  List<Route> routes() {
    List<Route> routes = new ArrayList<>(subscribing.routes());
    routes.add(Route.get(WHERE, this::list));
    routes.add(Route.post(WHERE, this::watch, Needs.ANALYST));
    routes.add(Route.post(WHERE + "/{number}/remove", this::unwatch, Needs.ANALYST));
    return routes;
  }

  /** A watch, and the headline of a story. */
  private record Watched(Watch watch, String headline) {}

  private record Shown(
      List<Watched> watches, List<Subscription> subscriptions, Receivers receivers) {}

  private void list(Context request) {
    Shown shown = shelf.read(WatchesPage::shown);
    String what = Optional.ofNullable(request.queryParam("what")).orElse("");
    String value = Optional.ofNullable(request.queryParam("value")).orElse("");
    request.html(
        layout.page(
            "Watching",
            html -> {
              html.element("h1", "Watching").line();
              watches(shown.watches(), what, value, html);
              subscribing.write(shown.subscriptions(), html);
              shown.receivers().write(html);
            }));
  }

  private static Shown shown(Archive archive) {
    return new Shown(
        archive.watches().all().stream()
            .map(one -> new Watched(one, headline(one, archive)))
            .toList(),
        archive.subscriptions().all(),
        Receivers.of(archive));
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
      forms.remove(WHERE + "/" + watch.number() + "/remove", html);
      html.close().line();
    }
    html.close().line();
    forms.open(WHERE, html);
    html.open("label").text("Watch ").open("select", "name", "what");
    for (Watch.What sort : Watch.What.values()) {
      Choice.option(sort.word(), sort.word(), sort.word().equals(what), html);
    }
    html.close().close().text(" ");
    WatchForms.field("value", "An id of a story, a name, or words", value, html);
    html.element("button", "Watch", "type", "submit").close().close().line();
  }

  private void watch(Context request) {
    String what = Optional.ofNullable(request.formParam("what")).orElse("");
    String value = Optional.ofNullable(request.formParam("value")).orElse("");
    forms.change(
        request, archive -> archive.watches().add(what(what), value, Caller.of(request).name()));
  }

  private static Watch.What what(String word) {
    try {
      return Watch.What.named(word);
    } catch (IllegalArgumentException e) {
      throw new Refusal(400, "“" + word + "” cannot be watched.");
    }
  }

  private void unwatch(Context request) {
    long number = Fields.number(request.pathParam("number"));
    forms.change(request, archive -> archive.watches().remove(number));
  }
}
