package org.readout.conflict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Attribution;
import org.readout.annotation.Entity;
import org.readout.annotation.Entity.Role;
import org.readout.annotation.Mention;
import org.readout.annotation.Sentence;
import org.readout.conflict.Conflict.Judgement;
import org.readout.conflict.Conflict.Position;
import org.readout.report.Passage;
import org.readout.text.Digest;
import org.readout.text.Span;

/**
 * Finds one person to whom two reports, in their own voice, give two offices that nobody holds at
 * once. A report that gives both is no witness against either.
 */
final class RoleConflicts {

  /** So many days later somebody may have another office. */
  private static final int SOON = 30;

  /** A title stands so near to the name, in characters. */
  private static final int NEAR = 60;

  private static final double CERTAINTY = 0.8;

  /** What a report says of a person's office. */
  private record Held(AnnotatedReport report, OfficeWords office, Passage passage) {
    String words() {
      return passage.span().in(report.report().text());
    }
  }

  private RoleConflicts() {}

  /**
   * The conflicts, one a person.
   *
   * @param own the reports in the order of the story, each with its own entities
   * @param linked the same with the entities of the story
   */
  static List<Conflict> of(List<AnnotatedReport> own, List<AnnotatedReport> linked) {
    Map<String, List<List<Held>>> byPerson = new LinkedHashMap<>();
    for (int i = 0; i < own.size(); i++) {
      read(own.get(i), linked.get(i), byPerson);
    }
    List<Conflict> conflicts = new ArrayList<>();
    byPerson.values().forEach(reports -> conflict(reports).ifPresent(conflicts::add));
    return conflicts;
  }

  private static void read(
      AnnotatedReport own, AnnotatedReport linked, Map<String, List<List<Held>>> byPerson) {
    Map<Span, String> story = new HashMap<>();
    for (Entity entity : linked.entities()) {
      entity.mentions().forEach(mention -> story.putIfAbsent(mention.span(), entity.id()));
    }
    for (Entity entity : own.entities()) {
      if (entity.kind() == Entity.Kind.PERSON && isNamed(entity)) {
        String id = story.getOrDefault(entity.mentions().getFirst().span(), entity.id());
        List<Held> held = held(own, entity);
        if (!held.isEmpty()) {
          byPerson.computeIfAbsent(id, person -> new ArrayList<>()).add(held);
        }
      }
    }
  }

  private static boolean isNamed(Entity entity) {
    return entity.mentions().stream().anyMatch(mention -> mention.form() == Mention.Form.NAME);
  }

  private static List<Held> held(AnnotatedReport report, Entity person) {
    List<Held> held = new ArrayList<>();
    for (Role role : person.roles()) {
      OfficeWords.of(role, report.entities())
          .ifPresent(
              office ->
                  passage(report, person, role)
                      .ifPresent(where -> held.add(new Held(report, office, where))));
    }
    return held;
  }

  /** Where the title stands beside the name, in the report's own voice. */
  private static Optional<Passage> passage(AnnotatedReport report, Entity person, Role role) {
    for (Mention mention : person.mentions()) {
      Optional<Span> title =
          mention.form() == Mention.Form.PRONOUN
              ? Optional.empty()
              : sentence(report, mention.span()).flatMap(one -> title(report, one, mention, role));
      if (title.filter(span -> !isQuoted(report, span)).isPresent()) {
        return title.map(span -> new Passage(report.report().id(), span));
      }
    }
    return Optional.empty();
  }

  private static Optional<Sentence> sentence(AnnotatedReport report, Span span) {
    return report.sentences().stream().filter(one -> one.span().contains(span)).findFirst();
  }

  private static Optional<Span> title(
      AnnotatedReport report, Sentence sentence, Mention mention, Role role) {
    int from = Math.max(sentence.span().start(), mention.span().start() - NEAR);
    int to = Math.min(sentence.span().end(), mention.span().end() + NEAR);
    String around = report.report().text().substring(from, to).toLowerCase(Locale.ROOT);
    int at = around.indexOf(role.title().toLowerCase(Locale.ROOT));
    return at < 0
        ? Optional.empty()
        : Optional.of(new Span(from + at, from + at + role.title().length()));
  }

  private static boolean isQuoted(AnnotatedReport report, Span span) {
    return report.attributions().stream()
        .map(Attribution::quoted)
        .flatMap(List::stream)
        .anyMatch(quoted -> quoted.overlaps(span));
  }

  /** The first two that exclude each other, with all reports that say either. */
  private static Optional<Conflict> conflict(List<List<Held>> reports) {
    for (int i = 0; i < reports.size(); i++) {
      for (List<Held> other : reports.subList(i + 1, reports.size())) {
        Optional<Conflict> found = conflict(reports.get(i), other);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Conflict> conflict(List<Held> one, List<Held> other) {
    for (Held a : one) {
      for (Held b : other) {
        boolean apart = other.stream().allMatch(held -> a.office.excludes(held.office));
        boolean back = one.stream().allMatch(held -> b.office.excludes(held.office));
        if (apart && back && isSoon(a, b)) {
          return Optional.of(conflict(a, b));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isSoon(Held one, Held other) {
    Optional<LocalDate> day = one.report.report().published().day();
    Optional<LocalDate> otherDay = other.report.report().published().day();
    return day.isEmpty()
        || otherDay.isEmpty()
        || Math.abs(day.get().toEpochDay() - otherDay.get().toEpochDay()) <= SOON;
  }

  private static Conflict conflict(Held one, Held other) {
    return new Conflict(
        Digest.of('c', Conflict.Kind.ROLE.name(), place(one), place(other)),
        Conflict.Kind.ROLE,
        one.words(),
        List.of(),
        List.of(position(one), position(other)),
        Judgement.CONTRADICTION,
        "one person cannot well be both at once",
        CERTAINTY);
  }

  private static String place(Held held) {
    Span span = held.passage.span();
    return held.passage.report().value() + " " + span.start() + "-" + span.end();
  }

  private static Position position(Held held) {
    return new Position(held.words(), List.of(held.passage));
  }
}
