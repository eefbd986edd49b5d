package org.readout.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.event.Code.Quadrant;
import org.readout.event.Network.Node;
import org.readout.render.Drawing.Arrow;
import org.readout.render.Ring.Chord;
import org.readout.render.Ring.Point;

/** A network as a picture that needs no script, with what its lines mean. */
final class HtmlDrawing {

  /** How many columns a line of a name may take. */
  private static final int LINE = 16;

  /** From the middle of an actor's place to the name. */
  private static final double BESIDE = 12;

  private static final double THIN = 1.2;
  private static final double THICKER = 0.8;
  private static final double THICK = 6;

  private final HtmlWriter html;

  HtmlDrawing(HtmlWriter html) {
    this.html = html;
  }

  void write(Drawing drawing) throws IOException {
    Map<Node, Integer> numbers = new HashMap<>();
    drawing.actors().forEach(actor -> numbers.put(actor, numbers.size()));
    Map<Chord, List<Arrow>> between = new LinkedHashMap<>();
    for (Arrow arrow : drawing.arrows()) {
      between.computeIfAbsent(chord(arrow, numbers), chord -> new ArrayList<>()).add(arrow);
    }
    Ring ring = Ring.of(drawing.actors().size(), List.copyOf(between.keySet()));
    html.open("figure", "class", "network").line();
    html.open(
        "svg",
        "viewBox",
        "0 0 " + 2 * Ring.MIDDLE + " " + ring.height(),
        "role",
        "img",
        "aria-labelledby",
        "network-title network-about");
    html.element("title", Deed.HEADING, "id", "network-title");
    html.element("desc", about(drawing), "id", "network-about").line();
    for (Map.Entry<Chord, List<Arrow>> entry : between.entrySet()) {
      arrows(entry.getKey(), entry.getValue(), numbers, ring);
    }
    for (int i = 0; i < drawing.actors().size(); i++) {
      actor(drawing.actors().get(i), ring.place(i), drawing);
    }
    html.close().line().open("figcaption");
    legend(drawing);
    html.close().close().line();
  }

  private static Chord chord(Arrow arrow, Map<Node, Integer> numbers) {
    int from = numbers.getOrDefault(arrow.source(), 0);
    int to = numbers.getOrDefault(arrow.target(), 0);
    return new Chord(Math.min(from, to), Math.max(from, to));
  }

  private static String about(Drawing drawing) {
    return Wording.count(drawing.actors().size(), "actor", "actors")
        + ", "
        + Wording.count(drawing.arrows().size(), "arrow", "arrows")
        + " from who does something to whom it is done. Every event is in the list below.";
  }

  /** The arrows of two, side by side. */
  private void arrows(Chord chord, List<Arrow> arrows, Map<Node, Integer> numbers, Ring ring)
      throws IOException {
    Point one = ring.place(chord.from());
    Point other = ring.place(chord.to());
    for (int i = 0; i < arrows.size(); i++) {
      Arrow arrow = arrows.get(i);
      boolean backward = numbers.getOrDefault(arrow.source(), 0) != chord.from();
      double thickness = Math.min(THICK, THIN + THICKER * (arrow.events().size() - 1));
      arrow(
          arrow,
          Arc.of(
              backward ? other : one,
              backward ? one : other,
              backward,
              i,
              arrows.size(),
              thickness));
    }
  }

  private void arrow(Arrow arrow, Arc arc) throws IOException {
    html.open(
        "g",
        "class",
        "arrow " + Drawing.kind(arrow.quadrant()) + (arrow.isOpen() ? " open" : ""),
        "data-from",
        String.valueOf(arrow.source().number()),
        "data-to",
        String.valueOf(arrow.target().number()),
        "data-kind",
        Drawing.kind(arrow.quadrant()));
    html.element("title", arrow.words());
    html.empty("path", "class", "reach", "d", arc.line());
    html.empty(
        "path", "class", "way", "d", arc.line(), "stroke-width", Arc.number(arc.thickness()));
    html.empty("path", "class", "head", "d", arc.head());
    html.close().line();
  }

  private void actor(Node actor, Point place, Drawing drawing) throws IOException {
    html.open("g", "class", "actor", "data-actor", String.valueOf(actor.number()));
    html.element("title", drawing.words(actor));
    html.empty("circle", "cx", Arc.number(place.x()), "cy", Arc.number(place.y()), "r", "6");
    String x = Arc.number(place.isLeft() ? place.x() - BESIDE : place.x() + BESIDE);
    html.open(
        "text",
        "x",
        x,
        "y",
        Arc.number(place.y()),
        "text-anchor",
        place.isLeft() ? "end" : "start");
    List<String> lines = lines(Drawing.name(actor));
    for (int i = 0; i < lines.size(); i++) {
      String down = i > 0 ? "1.1em" : lines.size() > 1 ? "-.2em" : ".35em";
      html.element("tspan", lines.get(i), "x", x, "dy", down);
    }
    html.close().close().line();
  }

  /** Two at most; dots where more would follow. */
  private static List<String> lines(String name) {
    List<String> lines = Wrapped.lines(name, LINE);
    if (lines.size() < 3) {
      return lines;
    }
    String second = lines.get(1);
    boolean room = Columns.width(second) < LINE;
    String cut =
        room ? second : second.substring(0, second.offsetByCodePoints(second.length(), -1));
    return List.of(lines.getFirst(), cut + "…");
  }

  private void legend(Drawing drawing) throws IOException {
    Set<Quadrant> quadrants = EnumSet.noneOf(Quadrant.class);
    drawing.arrows().forEach(arrow -> quadrants.add(arrow.quadrant()));
    html.open("ul", "class", "legend");
    for (Quadrant quadrant : quadrants) {
      html.open("li");
      sample("arrow " + Drawing.kind(quadrant));
      html.text(Drawing.words(quadrant)).close();
    }
    if (drawing.arrows().stream().anyMatch(Arrow::isOpen)) {
      html.open("li");
      sample("arrow open");
      html.text("none of it is told as done").close();
    }
    html.element("li", "the thicker, the more events");
    if (drawing.left() > 0) {
      html.element(
          "li",
          "of "
              + (drawing.actors().size() + drawing.left())
              + " actors the "
              + drawing.actors().size()
              + " with most events; the list has all");
    }
    html.close();
  }

  private void sample(String kind) throws IOException {
    html.open("svg", "width", "46", "height", "12", "aria-hidden", "true", "class", kind);
    html.empty("path", "class", "way", "d", "M1 6H36", "stroke-width", "2");
    html.empty("path", "class", "head", "d", "M45 6L35 2L35 10Z");
    html.close().text(" ");
  }
}
