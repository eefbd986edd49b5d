package org.readout.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Attribution;
import org.readout.annotation.Entity;
import org.readout.annotation.Mention;
import org.readout.annotation.Speaker;
import org.readout.annotation.TimeExpression;
import org.readout.collation.Collation;
import org.readout.fact.Fact;
import org.readout.report.Passage;
import org.readout.text.Days;

/**
 * Who, what, when and where of a story in a few words, each with the place in every report that has
 * it.
 *
 * @param answers in that order; what is not known is left out
 */
record Glance(List<Answer> answers) {

  /** So many people are told. */
  private static final int MOST_WHO = 4;

  private static final int MOST_WHERE = 2;

  /** Somebody named in fewer of the reports than this share of them is not whom the story is of. */
  private static final double LEAST_SHARE = 0.5;

  Glance {
    answers = List.copyOf(answers);
  }

  /**
   * An answer.
   *
   * @param question "who", "what", "when" or "where"
   */
  record Answer(String question, List<Part> parts) {

    Answer {
      parts = List.copyOf(parts);
    }
  }

  /**
   * A part of an answer.
   *
   * @param words in which it is told
   * @param passages the first in each report that has it, in the order of the reports
   */
  record Part(String words, List<Passage> passages) {

    Part {
      passages = List.copyOf(passages);
    }
  }

  static Glance of(Collation collation) {
    Map<String, Part> named = named(collation);
    List<Answer> answers = new ArrayList<>();
    add("who", who(collation, named), answers);
    add("what", what(collation), answers);
    add("when", when(collation).stream().toList(), answers);
    add("where", where(collation, named), answers);
    return new Glance(answers);
  }

  private static void add(String question, List<Part> parts, List<Answer> answers) {
    if (!parts.isEmpty()) {
      answers.add(new Answer(question, parts));
    }
  }

  /** All the passages, for who shows the reports' texts. */
  Stream<Passage> passages() {
    return answers.stream()
        .flatMap(answer -> answer.parts().stream())
        .flatMap(part -> part.passages().stream());
  }

  /** By the id of an entity where each report first names it. */
  private static Map<String, Part> named(Collation collation) {
    Map<String, List<Passage>> firsts = new HashMap<>();
    for (AnnotatedReport report : collation.reports()) {
      for (Entity entity : report.entities()) {
        entity.mentions().stream()
            .filter(mention -> mention.form() == Mention.Form.NAME)
            .findFirst()
            .map(mention -> new Passage(report.report().id(), mention.span()))
            .ifPresent(
                passage ->
                    firsts.computeIfAbsent(entity.id(), id -> new ArrayList<>()).add(passage));
      }
    }
    Map<String, Part> named = new LinkedHashMap<>();
    for (Entity entity : collation.entities()) {
      List<Passage> passages = firsts.getOrDefault(entity.id(), List.of());
      if (!passages.isEmpty()) {
        named.put(entity.id(), new Part(Legible.line(entity.name()), passages));
      }
    }
    return named;
  }

  /**
   * The people, and the bodies that speak, whom most reports name; of equals people first, then
   * whom the facts speak of most.
   */
  private static List<Part> who(Collation collation, Map<String, Part> named) {
    Map<String, Long> told = new HashMap<>();
    for (Fact fact : collation.facts()) {
      fact.who().forEach(id -> told.merge(id, (long) fact.passages().size(), Long::sum));
    }
    Set<String> people = people(collation);
    double least = collation.reports().size() * LEAST_SHARE;
    List<Actor> actors = new ArrayList<>();
    for (Entity entity : collation.entities()) {
      Part part = named.get(entity.id());
      Long facts = told.get(entity.id());
      if (people.contains(entity.id())
          && facts != null
          && part != null
          && part.passages().size() >= least) {
        actors.add(new Actor(part, entity.kind() == Entity.Kind.PERSON, facts));
      }
    }
    return actors.stream().sorted(MOST_FIRST).limit(MOST_WHO).map(Actor::part).toList();
  }

  /**
   * Somebody who acts in the story.
   *
   * @param person and not a body
   * @param facts how many passages tell of them
   */
  private record Actor(Part part, boolean person, long facts) {}

  private static final Comparator<Actor> MOST_FIRST =
      Comparator.comparing((Actor actor) -> -actor.part.passages().size())
          .thenComparing(actor -> !actor.person)
          .thenComparing(actor -> -actor.facts)
          .thenComparing(actor -> actor.part.words());

  /**
   * Those who speak, and people who are called otherwise than by their names too: a town that is
   * taken for somebody is neither.
   */
  private static Set<String> people(Collation collation) {
    Set<String> people = new HashSet<>();
    for (AnnotatedReport report : collation.reports()) {
      for (Attribution attribution : report.attributions()) {
        if (attribution.speaker() instanceof Speaker.Named named) {
          people.add(named.entity());
        }
      }
      report.entities().stream()
          .filter(entity -> entity.kind() == Entity.Kind.PERSON)
          .filter(entity -> entity.mentions().stream().anyMatch(m -> m.form() != Mention.Form.NAME))
          .forEach(entity -> people.add(entity.id()));
    }
    return people;
  }

  /** What weighs most. */
  private static List<Part> what(Collation collation) {
    return collation.facts().stream()
        .limit(1)
        .map(fact -> new Part(Findings.statement(fact.statement()), firsts(fact.passages())))
        .toList();
  }

  private static List<Passage> firsts(List<Passage> passages) {
    Map<Object, Passage> firsts = new LinkedHashMap<>();
    passages.forEach(passage -> firsts.putIfAbsent(passage.report(), passage));
    return List.copyOf(firsts.values());
  }

  private static Optional<Part> when(Collation collation) {
    Days days = collation.story().days();
    String words = Wording.days(days);
    List<Passage> passages =
        collation.reports().stream().flatMap(report -> first(report, days).stream()).toList();
    return words.isEmpty() || passages.isEmpty()
        ? Optional.empty()
        : Optional.of(new Part(words, passages));
  }

  private static Optional<Passage> first(AnnotatedReport report, Days days) {
    Function<TimeExpression, Passage> passage =
        time -> new Passage(report.report().id(), time.span());
    return report.times().stream()
        .filter(time -> time.days().equals(days))
        .findFirst()
        .map(passage);
  }

  private static List<Part> where(Collation collation, Map<String, Part> named) {
    return collation.story().places().stream()
        .flatMap(id -> Optional.ofNullable(named.get(id)).stream())
        .limit(MOST_WHERE)
        .toList();
  }
}
