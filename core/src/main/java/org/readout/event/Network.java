package org.readout.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.readout.text.Digest;

/**
 * Who deals with whom.
 *
 * @param nodes the actors of all events, in the order in which they come up
 * @param ties the events between each two of them, those of which there are most first
 */
public record Network(List<Node> nodes, List<Tie> ties) {

  /**
   * An actor of one or more events. Two are one if they are the same entity, or have none and are
   * described alike.
   *
   * @param id derived from what makes it one actor
   * @param number from 1
   * @param actor as first told, with the country and the sector that a later event may add
   * @param events how many it takes part in
   */
  public record Node(String id, int number, Actor actor, int events) {}

  /**
   * What one does to the other.
   *
   * @param target empty where the events name none
   * @param events at least one, in their order
   */
  public record Tie(Node source, Optional<Node> target, List<Event> events) {

    public Tie {
      events = List.copyOf(events);
    }

    /** Whether both are told and are not the same. */
    public boolean isBetweenTwo() {
      return target.isPresent() && !target.get().equals(source);
    }
  }

  public Network {
    nodes = List.copyOf(nodes);
    ties = List.copyOf(ties);
  }

  public static Network of(List<Event> events) {
    Map<String, List<Actor>> actors = new LinkedHashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    Map<List<String>, List<Event>> between = new LinkedHashMap<>();
    for (Event event : events) {
      List<String> keys = new ArrayList<>(List.of(key(event.source())));
      event.target().map(Network::key).ifPresent(keys::add);
      between.computeIfAbsent(keys, k -> new ArrayList<>()).add(event);
      actors.computeIfAbsent(keys.getFirst(), k -> new ArrayList<>()).add(event.source());
      event
          .target()
          .ifPresent(
              one -> actors.computeIfAbsent(keys.getLast(), k -> new ArrayList<>()).add(one));
      keys.stream().distinct().forEach(key -> counts.merge(key, 1, Integer::sum));
    }
    Map<String, Node> nodes = new LinkedHashMap<>();
    actors.forEach(
        (key, told) ->
            nodes.put(
                key,
                new Node(
                    Digest.of('n', key),
                    nodes.size() + 1,
                    merged(told),
                    counts.getOrDefault(key, 0))));
    return new Network(List.copyOf(nodes.values()), ties(between, nodes));
  }

  private static List<Tie> ties(Map<List<String>, List<Event>> between, Map<String, Node> nodes) {
    List<Tie> ties = new ArrayList<>();
    between.forEach(
        (keys, events) -> {
          List<Node> ends = keys.stream().flatMap(key -> found(nodes, key).stream()).toList();
          Optional<Node> target = ends.size() > 1 ? Optional.of(ends.get(1)) : Optional.empty();
          ties.add(new Tie(ends.getFirst(), target, events));
        });
    ties.sort(Collections.reverseOrder(Comparator.comparingInt(tie -> tie.events.size())));
    return ties;
  }

  private static Optional<Node> found(Map<String, Node> nodes, String key) {
    return Optional.ofNullable(nodes.get(key));
  }

  private static String key(Actor actor) {
    return actor.entity().orElse("described " + actor.name().strip().toLowerCase(Locale.ROOT));
  }

  private static Actor merged(List<Actor> told) {
    Actor first = told.getFirst();
    return new Actor(
        first.entity(),
        first.name(),
        told.stream().flatMap(one -> one.country().stream()).findFirst(),
        told.stream().flatMap(one -> one.sector().stream()).findFirst());
  }
}
