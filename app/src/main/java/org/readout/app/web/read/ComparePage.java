package org.readout.app.web.read;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.List;
import org.readout.app.web.exchange.Needs;
import org.readout.app.web.exchange.Pastes;
import org.readout.app.web.exchange.Route;
import org.readout.app.web.exchange.Uploads;
import org.readout.app.web.page.Boxes;
import org.readout.app.web.page.Layout;
import org.readout.render.HtmlWriter;

/** Compares reports that are pasted or dropped, and keeps nothing of them but for a while. */
final class ComparePage {

  private final Comparisons comparisons;
  private final Layout layout;

  ComparePage(Comparisons comparisons, Layout layout) {
    this.comparisons = comparisons;
    this.layout = layout;
  }

  List<Route> routes() {
    return List.of(
        Route.get("/compare", this::ask),
        Route.post("/compare", this::compare, Needs.READER, Needs.WORK),
        Route.get("/compared/{key}", this::show));
  }

  private void ask(Context request) {
    request.html(layout.page("Compare", this::form));
  }

  private void form(HtmlWriter html) throws IOException {
    html.element("h1", "Compare reports of one event").line();
    html.element(
            "p",
            "Paste a report into each box, or choose files. Head lines such as “Title:”, “Outlet:”"
                + " and “Date:” are understood. "
                + Boxes.SEVERAL
                + " Nothing is kept.")
        .line();
    html.open(
            "form",
            "method",
            "post",
            "action",
            "/compare",
            "enctype",
            "multipart/form-data",
            "class",
            "paste")
        .line();
    layout.token(html);
    Boxes.write(html);
    html.text(" ").open("label").text("Files ");
    html.empty("input", "type", "file", "name", "file", "multiple", "multiple").close().close();
    html.open("p").element("button", "Compare", "type", "submit").close().close().line();
  }

  private void compare(Context request) {
    String key = comparisons.begin(Comparisons.reports(Uploads.read(request, Pastes::passing)));
    request.redirect("/compared/" + key, HttpStatus.SEE_OTHER);
  }

  private void show(Context request) {
    new ReadingAnswer(layout).send(comparisons.reading(request.pathParam("key")), request);
  }
}
