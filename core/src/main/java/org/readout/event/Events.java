package org.readout.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Entity;
import org.readout.fact.When;
import org.readout.report.Passage;
import org.readout.report.ReportId;
import org.readout.text.Days;
import org.readout.text.Digest;

/**
 * Brings together what several reports tell of one event: the same source, category, target and
 * status, and days that do not exclude each other.
 */
public final class Events {

  /** What is less certain is not shown. */
  public static final double LEAST = 0.65;

  private final EventReader reader;

  public Events(EventReader reader) {
    this.reader = reader;
  }

  /**
   * What a report tells.
   *
   * @param number in the order of the reports and their texts
   */
  private record Told(int number, ReportId report, ToldEvent event) {
    Passage passage() {
      return new Passage(report, event.span());
    }
  }

  /** What events have in common that may be one. */
  private record Key(String source, Code code, String target, Event.Status status) {}

  /**
   * The events of a story, by their first passages.
   *
   * @param reports in the order of the story, with the entities of the story
   */
  public List<Event> of(List<AnnotatedReport> reports) {
    List<List<ToldEvent>> read = reports.parallelStream().map(reader::read).toList();
    Map<Key, List<Told>> alike = new LinkedHashMap<>();
    int number = 0;
    for (int i = 0; i < reports.size(); i++) {
      Map<String, String> states = states(reports.get(i));
      for (ToldEvent event : read.get(i)) {
        if (event.certainty() >= LEAST) {
          alike
              .computeIfAbsent(key(event, states), key -> new ArrayList<>())
              .add(new Told(number++, reports.get(i).report().id(), event));
        }
      }
    }
    List<Numbered> events = new ArrayList<>();
    alike.forEach((key, told) -> byDay(told).forEach(one -> events.add(event(key, one))));
    events.sort(Comparator.comparingInt(Numbered::number));
    return events.stream().map(Numbered::event).toList();
  }

  /** An event with the number of its first telling. */
  private record Numbered(int number, Event event) {}

  /** A country is one with what else is called by its name. */
  private static Map<String, String> states(AnnotatedReport report) {
    Map<String, String> states = new HashMap<>();
    for (Entity entity : report.entities()) {
      if (entity.kind() == Entity.Kind.COUNTRY) {
        entity.country().ifPresent(code -> states.put(entity.id(), code));
      }
    }
    return states;
  }

  private static Key key(ToldEvent event, Map<String, String> states) {
    return new Key(
        key(event.source(), states),
        event.code(),
        event.target().map(target -> key(target, states)).orElse(""),
        event.status());
  }

  private static String key(Actor actor, Map<String, String> states) {
    return actor
        .entity()
        .map(id -> states.getOrDefault(id, id))
        .orElseGet(() -> actor.name().toLowerCase(Locale.ROOT) + "|" + actor.country().orElse(""));
  }

  /**
   * Parts what is of different days. What tells no day joins the others where there is one day
   * only, else it stays apart.
   */
  private static List<List<Told>> byDay(List<Told> told) {
    List<List<Told>> groups = new ArrayList<>();
    List<Told> undated = new ArrayList<>();
    List<Told> dated = new ArrayList<>();
    for (Told one : told) {
      (one.event.when().isPresent() ? dated : undated).add(one);
    }
    dated.sort(Comparator.comparing(one -> length(days(one))));
    Map<Optional<LocalDate>, List<Told>> byStart = new LinkedHashMap<>();
    for (Told one : dated) {
      Optional<List<Told>> fitting =
          byStart.values().stream().filter(group -> fits(group.getFirst(), one)).findFirst();
      fitting
          .orElseGet(() -> byStart.computeIfAbsent(days(one).earliest(), day -> new ArrayList<>()))
          .add(one);
    }
    groups.addAll(byStart.values());
    if (groups.size() == 1) {
      groups.getFirst().addAll(undated);
    } else if (!undated.isEmpty()) {
      groups.add(undated);
    }
    return groups;
  }

  private static Days days(Told told) {
    return told.event.when().map(When::days).orElse(Days.UNKNOWN);
  }

  private static long length(Days days) {
    return days.earliest().isPresent() && days.latest().isPresent()
        ? days.latest().get().toEpochDay() - days.earliest().get().toEpochDay()
        : Long.MAX_VALUE;
  }

  /** Whether the days of the narrower lie within those of the other. */
  private static boolean fits(Told narrow, Told wide) {
    Days inner = days(narrow);
    Days outer = days(wide);
    return inner.earliest().isPresent()
        && inner.latest().isPresent()
        && outer.earliest().filter(day -> day.isAfter(inner.earliest().get())).isEmpty()
        && outer.latest().filter(day -> day.isBefore(inner.latest().get())).isEmpty();
  }

  private static Numbered event(Key key, List<Told> group) {
    List<Told> told = new ArrayList<>(group);
    told.sort(Comparator.comparingInt(Told::number));
    ToldEvent clearest =
        told.stream()
            .map(Told::event)
            .max(Comparator.comparingDouble(ToldEvent::certainty))
            .orElseThrow();
    Optional<When> when = first(told, ToldEvent::when);
    String id =
        Digest.of(
            'v',
            key.source,
            key.code.name(),
            key.target,
            key.status.name(),
            when.map(When::value).orElse(""));
    return new Numbered(
        told.getFirst().number,
        new Event(
            id,
            clearest.source(),
            key.code,
            first(told, ToldEvent::mode),
            clearest.target(),
            when,
            first(told, ToldEvent::where),
            key.status,
            told.stream().map(Told::passage).distinct().toList(),
            clearest.certainty()));
  }

  private static <T> Optional<T> first(
      List<Told> told, Function<ToldEvent, Optional<T>> component) {
    return told.stream()
        .map(one -> component.apply(one.event))
        .flatMap(Optional::stream)
        .findFirst();
  }
}
