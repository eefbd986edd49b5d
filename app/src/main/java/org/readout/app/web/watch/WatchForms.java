package org.readout.app.web.watch;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import org.readout.app.web.exchange.Refusal;
import org.readout.app.web.page.Layout;
import org.readout.app.web.shelf.Shelf;
import org.readout.archive.Archive;
import org.readout.archive.Misnamed;
import org.readout.render.HtmlWriter;

/** The forms by which is said what is watched, and what comes of them. */
final class WatchForms {

  private static final String WHERE = "/watches";

  private final Shelf shelf;
  private final Layout layout;

  WatchForms(Shelf shelf, Layout layout) {
    this.shelf = shelf;
    this.layout = layout;
  }

  /** Begins one. */
  void open(String action, HtmlWriter html) throws IOException {
    html.open("form", "method", "post", "action", action, "class", "filters analyst").line();
    layout.token(html);
  }

  static void field(String name, String label, String value, HtmlWriter html) throws IOException {
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

  /** A button that ends something. */
  void remove(String action, HtmlWriter html) throws IOException {
    html.open("form", "method", "post", "action", action, "class", "inline analyst");
    layout.token(html);
    html.element("button", "End", "type", "submit").close();
  }

  /** Changes what is watched. */
  @FunctionalInterface
  interface Change {
    void on(Archive archive);
  }

  /** Changes the archive for whoever sent one, and leads back to the page. */
  void change(Context request, Change change) {
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
