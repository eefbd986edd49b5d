package org.readout.app.web.watch;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.readout.app.web.exchange.Body;
import org.readout.app.web.exchange.Conditions;
import org.readout.app.web.exchange.Route;
import org.readout.app.web.shelf.Shelf;
import org.readout.archive.Alert;
import org.readout.render.HtmlWriter;

/** Alerts for feed readers (Atom, RFC 4287), filtered as the page is. */
final class AlertsFeed {

  private static final String ATOM = "application/atom+xml; charset=utf-8";
  private static final String NEVER = "1970-01-01T00:00:00Z";

  private final Shelf shelf;
  private final Conditions conditions;

  AlertsFeed(Shelf shelf, Conditions conditions) {
    this.shelf = shelf;
    this.conditions = conditions;
  }

  List<Route> routes() {
    return List.of(Route.get("/alerts.atom", this::send));
  }

  private void send(Context request) {
    List<Alert> alerts = shelf.read(archive -> archive.alerts().list(AlertsPage.filter(request)));
    String base = conditions.base(request);
    Body.of(ATOM, out -> write(alerts, base, out)).sendTo(request);
  }

  /** Names of elements are as in HTML: it is only that all are closed, and all text is escaped. */
  private static void write(List<Alert> alerts, String base, Writer out) throws IOException {
    HtmlWriter xml = new HtmlWriter(out);
    xml.raw("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    xml.open("feed", "xmlns", "http://www.w3.org/2005/Atom").line();
    xml.element("id", base + "/alerts").line();
    xml.element("title", "Readout: alerts").line();
    xml.element("updated", alerts.stream().findFirst().map(Alert::at).orElse(NEVER)).line();
    xml.open("author").element("name", "Readout").close().line();
    xml.empty("link", "rel", "self", "href", base + "/alerts.atom").line();
    xml.empty("link", "rel", "alternate", "href", base + "/alerts").line();
    for (Alert alert : alerts) {
      entry(alert, base, xml);
    }
    xml.close().line();
  }

  private static void entry(Alert alert, String base, HtmlWriter xml) throws IOException {
    xml.open("entry").line();
    xml.element("id", "urn:readout:alert:" + alert.id()).line();
    xml.element("title", alert.news().kind().told() + ": " + alert.news().line()).line();
    xml.element("updated", alert.at()).line();
    xml.empty("link", "rel", "alternate", "href", base + "/stories/" + alert.story().value());
    xml.line();
    xml.empty("category", "term", alert.news().kind().word()).line();
    xml.element("summary", "Watched: " + alert.watch().told()).line();
    xml.close().line();
  }
}
