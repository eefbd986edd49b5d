package org.readout.app.web.watch;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.app.watch.Told;
import org.readout.app.web.exchange.Body;
import org.readout.app.web.exchange.Fields;
import org.readout.app.web.exchange.Needs;
import org.readout.app.web.exchange.Refusal;
import org.readout.app.web.exchange.Route;
import org.readout.app.web.page.Choice;
import org.readout.app.web.page.Counts;
import org.readout.app.web.page.Headline;
import org.readout.app.web.page.Layout;
import org.readout.app.web.shelf.Shelf;
import org.readout.archive.Alert;
import org.readout.archive.Alerts.Filter;
import org.readout.archive.Archive;
import org.readout.archive.Watch;
import org.readout.grouping.StoryId;
import org.readout.render.HtmlWriter;

/** What was found for watches, the newest first. */
final class AlertsPage {

  private static final int MOST = 50;

  private final Shelf shelf;
  private final Layout layout;

  AlertsPage(Shelf shelf, Layout layout) {
    this.shelf = shelf;
    this.layout = layout;
  }

  /**
   * What is shown.
   *
   * @param headlines of their stories
   * @param waiting so many stories are still to be read for what is new in them
   */
  private record Shown(
      List<Told> alerts,
      Map<StoryId, String> headlines,
      List<Watch> watches,
      int unseen,
      int waiting) {}

  List<Route> routes() {
    return List.of(
        Route.get("/alerts", this::list),
        Route.post("/alerts/seen", this::see, Needs.ANALYST),
        Route.get("/alerts/unseen", this::unseen));
  }

  private void list(Context request) {
    Filter filter = filter(request);
    Shown shown = shelf.read(archive -> shown(archive, filter));
    request.html(layout.page("Alerts", html -> page(shown, filter, html)));
  }

  private static Shown shown(Archive archive, Filter filter) {
    List<Alert> alerts = archive.alerts().list(filter);
    Map<StoryId, String> headlines = new HashMap<>();
    alerts.forEach(
        one -> headlines.computeIfAbsent(one.story(), story -> Headline.of(story, archive)));
    return new Shown(
        alerts.stream().map(one -> Told.of(one, archive)).toList(),
        headlines,
        archive.watches().all(),
        archive.alerts().unseen(),
        archive.fresh().stories().size());
  }

  static Filter filter(Context request) {
    return new Filter(
        given(request, "kind").map(AlertsPage::kind),
        given(request, "watch").map(Fields::number),
        Optional.empty(),
        given(request, "before").map(Fields::number),
        given(request, "unseen").isPresent(),
        MOST);
  }

  private static Optional<String> given(Context request, String name) {
    return Optional.ofNullable(request.queryParam(name)).filter(value -> !value.isBlank());
  }

  private static Alert.Kind kind(String word) {
    try {
      return Alert.Kind.named(word);
    } catch (IllegalArgumentException e) {
      throw new Refusal(400, "“" + word + "” is no kind of alert.");
    }
  }

  private void page(Shown shown, Filter filter, HtmlWriter html) throws IOException {
    html.element("h1", "Alerts").line();
    html.open("p", "role", "status").text(state(shown, filter)).text(" ");
    html.element("a", "What is watched", "href", "/watches").text(" · ");
    html.element("a", "As a feed (Atom)", "href", "/alerts.atom").close().line();
    filters(shown.watches(), filter, html);
    if (shown.unseen() > 0 && !shown.alerts().isEmpty() && isOfAll(filter)) {
      seen("upTo", shown.alerts().getFirst().alert(), "Mark all as seen", html);
    }
    html.open("ol", "class", "alerts", "id", "alerts").line();
    for (Told told : shown.alerts()) {
      alert(told, shown.headlines(), html);
    }
    html.close().line();
    if (shown.alerts().isEmpty() && !isOfAll(filter)) {
      html.element("p", "No alert fits.").line();
    }
    more(shown.alerts(), filter, html);
  }

  private static boolean isOfAll(Filter filter) {
    return filter.kind().isEmpty() && filter.watch().isEmpty() && filter.before().isEmpty();
  }

  private static String state(Shown shown, Filter filter) {
    String unseen =
        shown.unseen() > 0
            ? Counts.counted(shown.unseen(), "alert") + " new."
            : shown.alerts().isEmpty() && isOfAll(filter) && !filter.unseen()
                ? none(shown)
                : "All are seen.";
    return switch (shown.waiting()) {
      case 0 -> unseen;
      case 1 -> unseen + " One story is still to be read for what is new in it.";
      default ->
          unseen + " " + shown.waiting() + " stories are still to be read for what is new in them.";
    };
  }

  private static String none(Shown shown) {
    return shown.watches().isEmpty()
        ? "There is no alert, since nothing is watched."
        : "There is no alert yet.";
  }

  private static void filters(List<Watch> watches, Filter filter, HtmlWriter html)
      throws IOException {
    html.open("form", "method", "get", "action", "/alerts", "class", "filters").line();
    html.open("label").text("Sort ").open("select", "name", "kind");
    Choice.option("", "all", filter.kind().isEmpty(), html);
    for (Alert.Kind kind : Alert.Kind.values()) {
      Choice.option(kind.word(), kind.told(), filter.kind().equals(Optional.of(kind)), html);
    }
    html.close().close().text(" ");
    html.open("label").text("Watch ").open("select", "name", "watch");
    Choice.option("", "all", filter.watch().isEmpty(), html);
    for (Watch watch : watches) {
      String number = String.valueOf(watch.number());
      Choice.option(number, watch.told(), filter.watch().equals(Optional.of(watch.number())), html);
    }
    html.close().close().text(" ");
    html.open("label").text("Only new ");
    checkbox(filter.unseen(), html);
    html.close().text(" ").element("button", "Show", "type", "submit").close().line();
  }

  private static void checkbox(boolean chosen, HtmlWriter html) throws IOException {
    if (chosen) {
      html.empty(
          "input", "type", "checkbox", "name", "unseen", "value", "yes", "checked", "checked");
    } else {
      html.empty("input", "type", "checkbox", "name", "unseen", "value", "yes");
    }
  }

  private void alert(Told told, Map<StoryId, String> headlines, HtmlWriter html)
      throws IOException {
    Alert alert = told.alert();
    html.open("li", "class", alert.seen().isPresent() ? "seen" : "new", "id", alert.id()).line();
    html.open("p", "class", "what");
    html.element("b", alert.news().kind().told()).text(" · " + alert.watch().told() + " · ");
    html.element("time", alert.at().replace("T", " ").replace("Z", " UTC"), "datetime", alert.at());
    html.text(" · ").open("a", "href", "/stories/" + alert.story().value());
    html.element("bdi", headlines.getOrDefault(alert.story(), "story")).close();
    html.close().line();
    html.open("p").element("bdi", alert.news().line()).close().line();
    passages(told, html);
    if (alert.seen().isEmpty()) {
      seen("number", alert, "Seen", html);
    }
    html.close().line();
  }

  private static void passages(Told told, HtmlWriter html) throws IOException {
    List<Alert.Cited> passages = told.alert().news().passages();
    html.open("details").element("summary", Counts.counted(passages.size(), "passage"));
    html.open("ul").line();
    for (int i = 0; i < passages.size(); i++) {
      Alert.Cited passage = passages.get(i);
      html.open("li").open("q").element("bdi", passage.words()).close();
      html.text(" " + passage.report().value() + ", version " + passage.version() + " ");
      Optional<String> address = told.addresses().get(i);
      if (address.isPresent()) {
        html.element("a", "there", "href", address.get(), "rel", "noreferrer");
      }
      html.close().line();
    }
    html.close().close().line();
  }

  private void seen(String field, Alert alert, String name, HtmlWriter html) throws IOException {
    html.open("form", "method", "post", "action", "/alerts/seen", "class", "analyst");
    layout.token(html);
    html.empty("input", "type", "hidden", "name", field, "value", String.valueOf(alert.number()));
    html.element("button", name, "type", "submit").close().line();
  }

  private static void more(List<Told> alerts, Filter filter, HtmlWriter html) throws IOException {
    if (alerts.size() == MOST) {
      String address =
          "/alerts?before="
              + alerts.getLast().alert().number()
              + filter.kind().map(kind -> "&kind=" + kind.word()).orElse("")
              + filter.watch().map(watch -> "&watch=" + watch).orElse("")
              + (filter.unseen() ? "&unseen=yes" : "");
      html.open("p").element("a", "Earlier ones", "href", address, "rel", "next").close().line();
    }
  }

  private void see(Context request) {
    Optional<String> one = Optional.ofNullable(request.formParam("number"));
    long number =
        Fields.number(one.or(() -> Optional.ofNullable(request.formParam("upTo"))).orElse(""));
    shelf.write(
        archive -> {
          if (one.isPresent()) {
            archive.alerts().see(number);
          } else {
            archive.alerts().seeUpTo(number);
          }
          return true;
        });
    request.redirect("/alerts", HttpStatus.SEE_OTHER);
  }

  /** How many are new, for the bar of every page. */
  private void unseen(Context request) {
    int unseen = shelf.read(archive -> archive.alerts().unseen());
    request.contentType(Body.JSON).result("{\"unseen\":" + unseen + "}");
  }
}
