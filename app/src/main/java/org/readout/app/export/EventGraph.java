package org.readout.app.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.readout.annotation.AnnotatedReport;
import org.readout.collation.Collation;
import org.readout.event.Event;
import org.readout.event.Network;
import org.readout.fact.When;
import org.readout.render.Shown;
import org.readout.report.Passage;
import org.readout.report.Report;
import org.readout.report.ReportId;
import org.readout.text.Days;

/**
 * The events of a story as a graph for other programs: actors are nodes, an event is an edge.
 *
 * @param title of the story
 * @param about what is left out of it, in words
 */
record EventGraph(String title, String about, List<Node> nodes, List<Edge> edges) {

  /** What is known of a node or an edge. */
  record Attribute(String name, String type) {

    private static Attribute text(String name) {
      return new Attribute(name, "string");
    }
  }

  static final List<Attribute> OF_NODES =
      List.of(
          Attribute.text("name"),
          Attribute.text("country"),
          Attribute.text("sector"),
          Attribute.text("entity"),
          new Attribute("events", "int"));

  static final List<Attribute> OF_EDGES =
      List.of(
          Attribute.text("code"),
          Attribute.text("does"),
          Attribute.text("mode"),
          Attribute.text("quadrant"),
          Attribute.text("status"),
          Attribute.text("day"),
          Attribute.text("earliest"),
          Attribute.text("latest"),
          Attribute.text("place"),
          new Attribute("certainty", "double"),
          Attribute.text("report"),
          Attribute.text("outlet"),
          Attribute.text("published"),
          Attribute.text("where"),
          Attribute.text("quotation"));

  /**
   * An actor.
   *
   * @param values by the names of {@link #OF_NODES}; what is not known is not there
   */
  record Node(String id, String name, Map<String, String> values) {}

  /**
   * An event.
   *
   * @param values by the names of {@link #OF_EDGES}, likewise
   */
  record Edge(String id, String source, String target, String label, Map<String, String> values) {}

  static EventGraph of(Collation collation) {
    Network network = Network.of(collation.events());
    Shown shown = Shown.of(collation);
    Map<ReportId, Report> reports = new LinkedHashMap<>();
    for (AnnotatedReport one : collation.reports()) {
      reports.put(one.report().id(), one.report());
    }
    List<Edge> edges = new ArrayList<>();
    int alone = 0;
    for (Network.Tie tie : network.ties()) {
      if (tie.target().isEmpty()) {
        alone += tie.events().size();
      } else {
        String target = tie.target().get().id();
        tie.events()
            .forEach(one -> edges.add(edge(one, tie.source().id(), target, shown, reports)));
      }
    }
    String about =
        alone == 0
            ? ""
            : "Events that name nobody to whom they are done are no edges: "
                + alone
                + ". The table of events has them.";
    return new EventGraph(
        Shown.line(collation.story().headline()),
        about,
        network.nodes().stream().map(EventGraph::node).toList(),
        edges);
  }

  private static Node node(Network.Node node) {
    Values values = new Values();
    values.put("name", node.actor().name());
    values.put("country", node.actor().country());
    values.put("sector", node.actor().sector());
    values.put("entity", node.actor().entity());
    values.put("events", String.valueOf(node.events()));
    return new Node(node.id(), Shown.line(node.actor().name()), values.all);
  }

  private static Edge edge(
      Event event, String source, String target, Shown shown, Map<ReportId, Report> reports) {
    Values values = new Values();
    values.put("code", event.code().name());
    values.put("does", Shown.does(event));
    values.put("mode", event.mode());
    values.put("quadrant", event.code().quadrant().name().toLowerCase(Locale.ROOT));
    values.put("status", event.status().name().toLowerCase(Locale.ROOT));
    Days days = event.when().map(When::days).orElse(Days.UNKNOWN);
    values.put("day", days.isOneDay() ? days.earliest() : Optional.empty());
    values.put("earliest", days.earliest());
    values.put("latest", days.latest());
    values.put("place", event.where().map(shown::name));
    values.put("certainty", String.format(Locale.ROOT, "%.4f", event.certainty()));
    Passage first = event.passages().getFirst();
    values.put("report", first.report().value());
    Optional<Report> report = Optional.ofNullable(reports.get(first.report()));
    values.put("outlet", report.flatMap(Report::outlet));
    values.put("published", report.flatMap(one -> one.published().day()));
    values.put("where", shown.places(event.passages()));
    values.put("quotation", report.map(one -> first.span().in(one.text())));
    return new Edge(event.id(), source, target, Shown.does(event), values.all);
  }

  /** Values on one line, without characters that no document of XML may hold. */
  private static final class Values {

    private final Map<String, String> all = new LinkedHashMap<>();

    void put(String name, Optional<?> value) {
      value.ifPresent(one -> put(name, one.toString()));
    }

    void put(String name, String value) {
      String line = Shown.line(value);
      if (!line.isEmpty()) {
        all.put(name, line);
      }
    }
  }
}
