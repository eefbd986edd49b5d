package org.readout.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.collation.Collation;
import org.readout.event.Event;
import org.readout.event.Network;
import org.readout.event.Network.Node;
import org.readout.event.Network.Tie;

/** Who did what to whom: drawn, listed pair by pair, and by day. */
final class HtmlNetwork {

  private final HtmlWriter html;
  private final HtmlCites cites;
  private final List<Deed> deeds;
  private final Network network;

  /** Which actors of the network an event is between: "1 2". */
  private final Map<Event, String> between = new HashMap<>();

  HtmlNetwork(HtmlWriter html, Sigla sigla, Collation collation) {
    this.html = html;
    this.cites = new HtmlCites(html, sigla);
    this.deeds = Deed.of(collation, sigla);
    this.network = Network.of(collation.events());
    for (Tie tie : network.ties()) {
      String numbers =
          tie.source().number() + tie.target().map(one -> " " + one.number()).orElse("");
      tie.events().forEach(event -> between.put(event, numbers));
    }
  }

  boolean isEmpty() {
    return deeds.isEmpty();
  }

  void write() throws IOException {
    if (isEmpty()) {
      return;
    }
    html.section("network", "Network");
    Drawing drawing = Drawing.of(network);
    if (drawing.arrows().isEmpty()) {
      html.element(
          "p", "No event is between two that are told, so nothing is drawn.", "class", "legend");
    } else {
      new HtmlDrawing(html).write(drawing);
    }
    html.element("h3", "Pair by pair").line();
    Map<Event, Deed> byEvent = new HashMap<>();
    deeds.forEach(deed -> byEvent.put(deed.event(), deed));
    for (Tie tie : network.ties()) {
      List<Deed> shown = tie.events().stream().flatMap(event -> of(byEvent, event)).toList();
      if (!shown.isEmpty()) {
        pair(tie, shown);
      }
    }
    lanes(Lanes.of(deeds));
    html.close().line();
  }

  private static Stream<Deed> of(Map<Event, Deed> deeds, Event event) {
    return Optional.ofNullable(deeds.get(event)).stream();
  }

  private void pair(Tie tie, List<Deed> events) throws IOException {
    html.open("div", "class", "pair").open("h4");
    name(tie.source());
    if (tie.target().isPresent()) {
      html.text(events.stream().allMatch(Deed::mutual) ? " ↔ " : " → ");
      name(tie.target().get());
    } else {
      html.text(", to nobody in particular");
    }
    html.close().line().open("ul", "class", "deeds").line();
    for (Deed deed : events) {
      deed(deed);
    }
    html.close().close().line();
  }

  private void name(Node node) throws IOException {
    html.element("bdi", Drawing.name(node));
    List<String> known =
        Stream.of(node.actor().country(), node.actor().sector())
            .flatMap(Optional::stream)
            .map(Legible::line)
            .toList();
    if (!known.isEmpty()) {
      html.text(" ").element("small", String.join(" ", known));
    }
  }

  /**
   * Opens an item of an event, which says whom it is between.
   *
   * @param more names and values of other attributes
   */
  private void item(Deed deed, String... more) throws IOException {
    List<String> attributes = new ArrayList<>(List.of(more));
    attributes.addAll(List.of("data-between", between.getOrDefault(deed.event(), "")));
    attributes.addAll(List.of("data-kind", Drawing.kind(deed.event().code().quadrant())));
    if (deed.mutual()) {
      attributes.addAll(List.of("data-mutual", "true"));
    }
    html.open("li", attributes.toArray(String[]::new));
  }

  private void deed(Deed deed) throws IOException {
    item(deed, "id", Anchors.finding(deed.event().id()), "class", deed.status());
    html.open("p").element("b", deed.does()).text(" ");
    if (!deed.mutual()) {
      html.element("bdi", deed.target()).text(" ");
    }
    html.element("q", deed.words()).text(" ");
    cites.copied(deed.cites());
    html.close().element("small", deed.details()).close().line();
  }

  private void lanes(Lanes lanes) throws IOException {
    html.element("h3", "When it happened, and when it was first reported").line();
    if (!lanes.rows().isEmpty()) {
      html.open("table", "class", "lanes").open("thead").open("tr");
      html.element("th", "Day", "scope", "col").element("th", "Happened", "scope", "col");
      html.element("th", "First reported", "scope", "col").close().close().line();
      html.open("tbody").line();
      for (Lanes.Row row : lanes.rows()) {
        html.open("tr").element("th", row.day(), "scope", "row");
        lane(row.happened(), false);
        lane(row.reported(), true);
        html.close().line();
      }
      html.close().close().line();
    }
    apart("No day is told of when it happened:", lanes.undated());
    apart("In no report whose day is known:", lanes.unreported());
  }

  private void lane(List<Deed> events, boolean reported) throws IOException {
    html.open("td", "data-l", reported ? "First reported" : "Happened");
    list(events, reported);
    html.close();
  }

  private void apart(String why, List<Deed> events) throws IOException {
    if (!events.isEmpty()) {
      html.open("div", "class", "apart").element("p", why, "class", "legend").line();
      list(events, false);
      html.close().line();
    }
  }

  private void list(List<Deed> events, boolean reported) throws IOException {
    if (events.isEmpty()) {
      return;
    }
    html.open("ul");
    for (Deed deed : events) {
      item(deed);
      html.element("a", deed.line(), "href", "#" + Anchors.finding(deed.event().id()));
      String first = reported ? deed.first().map(one -> "in " + one.letter()).orElse("") : "";
      mark(deed.isDone() ? "" : deed.status());
      mark(first);
      html.close();
    }
    html.close();
  }

  private void mark(String words) throws IOException {
    if (!words.isEmpty()) {
      html.text(" ").element("small", words);
    }
  }
}
