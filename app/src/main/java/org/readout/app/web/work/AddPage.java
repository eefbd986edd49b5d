package org.readout.app.web.work;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.app.web.exchange.Needs;
import org.readout.app.web.exchange.Refusal;
import org.readout.app.web.exchange.Route;
import org.readout.app.web.exchange.Uploads;
import org.readout.app.web.page.Counts;
import org.readout.app.web.page.Headline;
import org.readout.app.web.page.Layout;
import org.readout.app.web.shelf.Addition;
import org.readout.app.web.shelf.Additions;
import org.readout.app.web.shelf.Shelf;
import org.readout.archive.Archive;
import org.readout.grouping.StoryId;
import org.readout.render.HtmlWriter;
import org.readout.report.Ingested;

/** Adds reports to the archive: pasted, as files, from addresses, or the examples. */
final class AddPage {

  private static final String AGAIN_SECONDS = "1";

  private final Shelf shelf;
  private final Additions additions;
  private final Layout layout;
  private final Optional<Path> examples;

  AddPage(Shelf shelf, Additions additions, Layout layout, Optional<Path> examples) {
    this.shelf = shelf;
    this.additions = additions;
    this.layout = layout;
    this.examples = examples;
  }

  List<Route> routes() {
    return List.of(
        Route.get("/add", this::ask, Needs.ANALYST),
        Route.post("/add", this::add, Needs.ANALYST, Needs.WORK),
        Route.get("/added/{number}", this::show, Needs.ANALYST));
  }

  private void ask(Context request) {
    request.html(layout.page("Add", this::form));
  }

  private void form(HtmlWriter html) throws IOException {
    html.element("h1", "Add reports to the archive").line();
    html.element(
            "p",
            "A text may begin with head lines such as “Title:”, “Outlet:” and “Date:”;"
                + " “Kind: statement” and “Side:” make it an official statement.")
        .line();
    html.open(
            "form",
            "method",
            "post",
            "action",
            "/add",
            "enctype",
            "multipart/form-data",
            "class",
            "paste")
        .line();
    layout.token(html);
    html.open("label").text("Addresses of pages, feeds, OPML files or sitemaps, a line each");
    html.open("textarea", "name", "addresses", "rows", "3", "spellcheck", "false").close();
    html.close().line();
    html.open("label").text("A report, pasted");
    html.open("textarea", "name", "text", "rows", "10", "spellcheck", "false").close();
    html.close().line();
    html.open("label").text("Files ");
    html.empty("input", "type", "file", "name", "file", "multiple", "multiple").close().line();
    html.open("p").element("button", "Add", "type", "submit").close().close().line();
  }

  private void add(Context request) {
    Addition addition = addition(request);
    request.redirect("/added/" + addition.number(), HttpStatus.SEE_OTHER);
  }

  private Addition addition(Context request) {
    if (request.formParam("examples") != null) {
      return additions.addAll(examples.stream().map(Path::toString).toList());
    }
    List<String> addresses = addresses(request);
    if (!addresses.isEmpty()) {
      return additions.addAll(addresses);
    }
    List<Ingested> documents = Uploads.read(request);
    if (documents.isEmpty()) {
      throw new Refusal(
          400, "There is nothing to add: name an address, paste a report, or choose a file.");
    }
    return additions.add(documents);
  }

  /** Nothing but addresses of the web: whoever is at a browser has no business with our files. */
  private static List<String> addresses(Context request) {
    List<String> addresses =
        Optional.ofNullable(request.formParam("addresses"))
            .orElse("")
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .toList();
    for (String address : addresses) {
      if (!address.matches("(?i)https?://.*")) {
        throw new Refusal(400, "“" + address + "” is no address of the web.");
      }
    }
    return addresses;
  }

  private void show(Context request) {
    Addition addition = numbered(request.pathParam("number"));
    Addition.State state = addition.state();
    if (state.end().isEmpty()) {
      request.header("Refresh", AGAIN_SECONDS);
    }
    Map<StoryId, String> stories = shelf.read(archive -> stories(state, archive));
    request.html(layout.page("Adding", html -> show(state, stories, html)));
  }

  /** The stories that the reports are in, with their headlines. */
  private static Map<StoryId, String> stories(Addition.State state, Archive archive) {
    Map<StoryId, String> stories = new LinkedHashMap<>();
    state.stories().forEach(story -> stories.put(story, Headline.of(story, archive)));
    return stories;
  }

  private Addition numbered(String number) {
    try {
      return additions
          .numbered(Integer.parseInt(number))
          .orElseThrow(() -> new Refusal(404, "That addition is no longer remembered."));
    } catch (NumberFormatException e) {
      throw new Refusal(404, "There is no such addition.");
    }
  }

  private static void show(Addition.State state, Map<StoryId, String> stories, HtmlWriter html)
      throws IOException {
    html.element("h1", state.end().orElse("Adding …")).line();
    html.open("p", "role", "status");
    html.text(Counts.counted(state.added(), "report") + " added, ");
    html.text(state.there() + " already there, " + state.notAdded() + " rejected. ");
    if (state.waiting()) {
      html.text("Another process is writing to the archive; this waits for it. ");
    }
    html.element("a", "To the stories", "href", "/").close().line();
    if (!stories.isEmpty()) {
      html.element("p", "They are in:").open("ul", "class", "added").line();
      for (Map.Entry<StoryId, String> one : stories.entrySet()) {
        html.open("li").open("a", "href", "/stories/" + one.getKey().value());
        html.element("bdi", one.getValue()).close().close().line();
      }
      html.close().line();
    }
    if (!state.refused().isEmpty()) {
      html.open("ul").line();
      for (String refused : state.refused()) {
        html.element("li", refused).line();
      }
      html.close().line();
    }
  }
}
