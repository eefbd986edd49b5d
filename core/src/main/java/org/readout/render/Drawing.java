package org.readout.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Function;
import org.readout.event.Code.Quadrant;
import org.readout.event.Event;
import org.readout.event.Network;
import org.readout.event.Network.Node;
import org.readout.event.Network.Tie;

/**
 * What is drawn of a network: the actors of most events, and an arrow for what one does to another
 * in one quadrant. What one does to oneself is not drawn, nor what is done to nobody in particular.
 *
 * @param actors in the order in which they come up
 * @param left how many actors who deal with others are not drawn
 */
record Drawing(List<Node> actors, List<Arrow> arrows, int left) {

  /** More than these make no picture. */
  private static final int MOST = 20;

  /** What one does to another in one quadrant. */
  record Arrow(Node source, Node target, Quadrant quadrant, List<Event> events) {

    /** Whether nothing of it is told as done. */
    boolean isOpen() {
      return events.stream().noneMatch(event -> event.status() == Event.Status.HAPPENED);
    }

    /** "Norland accuses (2), threatens Sudland – verbal conflict". */
    String words() {
      StringJoiner does = new StringJoiner(", ");
      counted(this::does).forEach((words, count) -> does.add(words + times(count)));
      String open = isOpen() ? ", none told as done" : "";
      return name(source)
          + " "
          + does
          + " "
          + name(target)
          + " – "
          + Drawing.words(quadrant)
          + open;
    }

    private String does(Event event) {
      return Doing.of(event).active(event);
    }

    private Map<String, Integer> counted(Function<Event, String> words) {
      Map<String, Integer> counts = new LinkedHashMap<>();
      events.forEach(event -> counts.merge(words.apply(event), 1, Integer::sum));
      return counts;
    }

    /** "accuses Sudland (2)" to who does it, "is accused by Norland (2)" to whom it is done. */
    private void tell(Node one, StringJoiner words) {
      String open = isOpen() ? " – not told as done" : "";
      if (source.equals(one)) {
        counted(this::does)
            .forEach((does, count) -> words.add(does + " " + name(target) + times(count) + open));
      } else if (target.equals(one)) {
        counted(event -> Doing.of(event).passive(one.actor()))
            .forEach((is, count) -> words.add(is + " " + name(source) + times(count) + open));
      }
    }
  }

  static Drawing of(Network network) {
    List<Tie> ties = network.ties().stream().filter(Tie::isBetweenTwo).toList();
    Map<Node, Integer> counts = new HashMap<>();
    for (Tie tie : ties) {
      counts.merge(tie.source(), tie.events().size(), Integer::sum);
      counts.merge(tie.target().orElseThrow(), tie.events().size(), Integer::sum);
    }
    Set<Node> chosen =
        new HashSet<>(
            counts.keySet().stream()
                .sorted(
                    Comparator.comparing((Node node) -> -counts.getOrDefault(node, 0))
                        .thenComparing(Node::number))
                .limit(MOST)
                .toList());
    List<Arrow> arrows = new ArrayList<>();
    for (Tie tie : ties) {
      if (chosen.contains(tie.source()) && chosen.contains(tie.target().orElseThrow())) {
        arrows.addAll(arrows(tie));
      }
    }
    Set<Node> reached = new HashSet<>();
    arrows.forEach(arrow -> reached.addAll(List.of(arrow.source, arrow.target)));
    List<Node> actors = network.nodes().stream().filter(reached::contains).toList();
    return new Drawing(actors, List.copyOf(arrows), counts.size() - actors.size());
  }

  private static List<Arrow> arrows(Tie tie) {
    Map<Quadrant, List<Event>> events = new EnumMap<>(Quadrant.class);
    for (Event event : tie.events()) {
      events.computeIfAbsent(event.code().quadrant(), q -> new ArrayList<>()).add(event);
    }
    List<Arrow> arrows = new ArrayList<>();
    events.forEach(
        (quadrant, of) ->
            arrows.add(new Arrow(tie.source(), tie.target().orElseThrow(), quadrant, of)));
    return arrows;
  }

  /** "Norland: accuses Sudland, is accused by Sudland (2)". */
  String words(Node actor) {
    StringJoiner words = new StringJoiner(", ", name(actor) + ": ", "");
    arrows.forEach(arrow -> arrow.tell(actor, words));
    return words.toString();
  }

  static String name(Node node) {
    return Deed.name(node.actor());
  }

  private static String times(int count) {
    return count == 1 ? "" : " (" + count + ")";
  }

  /** "verbal conflict". */
  static String words(Quadrant quadrant) {
    return quadrant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** By which the style knows it. */
  static String kind(Quadrant quadrant) {
    return quadrant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
