package org.readout.app.web.work;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.readout.app.web.exchange.Caller;
import org.readout.app.web.exchange.Needs;
import org.readout.app.web.exchange.Pastes;
import org.readout.app.web.exchange.Refusal;
import org.readout.app.web.exchange.Route;
import org.readout.app.web.exchange.Uploads;
import org.readout.app.web.page.Boxes;
import org.readout.app.web.page.Layout;
import org.readout.app.web.shelf.Addition;
import org.readout.app.web.shelf.Additions;
import org.readout.render.HtmlWriter;
import org.readout.report.Ingested;

/** Adds reports to the archive: pasted, as files, from addresses, or the examples. */
final class AddPage {

  private final InstantSource clock;
  private final Additions additions;
  private final Layout layout;
  private final Optional<Path> examples;

  AddPage(InstantSource clock, Additions additions, Layout layout, Optional<Path> examples) {
    this.clock = clock;
    this.additions = additions;
    this.layout = layout;
    this.examples = examples;
  }

  List<Route> routes() {
    return List.of(
        Route.get("/add", this::ask, Needs.ANALYST),
        Route.post("/add", this::add, Needs.ANALYST, Needs.WORK));
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
    html.element("p", "Reports, pasted, one into each box. " + Boxes.SEVERAL).line();
    Boxes.write(html);
    html.text(" ").open("label").text("Files ");
    html.empty("input", "type", "file", "name", "file", "multiple", "multiple").close().close();
    html.open("p").element("button", "Add", "type", "submit").close().close().line();
  }

  private void add(Context request) {
    Addition addition = addition(request);
    request.redirect(AddedPage.path(addition), HttpStatus.SEE_OTHER);
  }

  private Addition addition(Context request) {
    String by = Caller.of(request).name();
    if (request.formParam("examples") != null) {
      return additions.addAll(examples.stream().map(Path::toString).toList(), by);
    }
    List<String> addresses = addresses(request);
    if (!addresses.isEmpty()) {
      return additions.addAll(addresses, by);
    }
    List<Ingested> documents = Uploads.read(request, boxes -> Pastes.of(boxes, clock.instant()));
    if (documents.isEmpty()) {
      throw new Refusal(
          400, "There is nothing to add: name an address, paste a report, or choose a file.");
    }
    return additions.add(documents, by);
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
}
