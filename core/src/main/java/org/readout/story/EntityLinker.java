package org.readout.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Attribution;
import org.readout.annotation.Entity;
import org.readout.annotation.Mention;
import org.readout.annotation.Speaker;
import org.readout.decision.Decided;
import org.readout.report.Report;

/**
 * Joins what several reports of a story name: equal names, names that one person can bear, a
 * surname with the full name, an acronym with what it shortens, a title with who bears it.
 */
public final class EntityLinker implements StoryEntities {
  private final NameRules rules;

  public EntityLinker(NameRules rules) {
    this.rules = rules;
  }

  @Override
  public Linked link(List<AnnotatedReport> reports, List<Decided> decisions) {
    DecidedEntities decided = new DecidedEntities(reports, new SameEntities(rules).of(reports));
    decisions.forEach(decided::apply);
    Map<String, Entity> chosen = decided.chosen();
    Bearers bearers = new Bearers(rules, reports, chosen);
    List<AnnotatedReport> linked = new ArrayList<>();
    Map<String, Entity> story = new LinkedHashMap<>();
    for (int i = 0; i < reports.size(); i++) {
      AnnotatedReport report = linked(reports.get(i), i, chosen, bearers);
      linked.add(report);
      for (Entity entity : report.entities()) {
        story.putIfAbsent(entity.id(), withMentions(entity, List.of()));
      }
    }
    return new Linked(linked, new ArrayList<>(story.values()), decided.standings());
  }

  private AnnotatedReport linked(
      AnnotatedReport report, int index, Map<String, Entity> chosen, Bearers bearers) {
    Map<String, Entity> here = new HashMap<>();
    Map<String, List<Mention>> mentions = new LinkedHashMap<>();
    Map<String, Entity> byId = new HashMap<>();
    for (Entity entity : report.entities()) {
      Entity story = chosen.getOrDefault(SameEntities.key(index, entity), entity);
      here.put(entity.id(), story);
      byId.put(story.id(), story);
      mentions.computeIfAbsent(story.id(), id -> new ArrayList<>()).addAll(entity.mentions());
    }
    List<Entity> entities = new ArrayList<>();
    mentions.forEach((id, all) -> entities.add(withMentions(require(byId, id), ordered(all))));
    List<Attribution> attributions = new ArrayList<>();
    for (Attribution attribution : report.attributions()) {
      attributions.add(linked(attribution, report, bearers, here));
    }
    return new AnnotatedReport(
        report.report(), report.sentences(), entities, report.times(), attributions);
  }

  private static Entity require(Map<String, Entity> byId, String id) {
    Entity entity = byId.get(id);
    if (entity == null) {
      throw new IllegalStateException(id);
    }
    return entity;
  }

  private Attribution linked(
      Attribution attribution, AnnotatedReport report, Bearers bearers, Map<String, Entity> here) {
    Speaker speaker =
        switch (attribution.speaker()) {
          case Speaker.Named named -> renamed(named, here);
          case Speaker.Unnamed unnamed -> byTitle(attribution, unnamed, report, bearers, here);
          case Speaker.Narrator narrator -> narrator;
          case Speaker.Unknown unknown -> unknown;
        };
    return attribution.withSpeaker(
        speaker, attribution.certainty(), attribution.addressee().map(to -> renamed(to, here)));
  }

  private static Speaker.Named renamed(Speaker.Named named, Map<String, Entity> here) {
    Entity entity = here.get(named.entity());
    return entity == null ? named : new Speaker.Named(entity.id(), entity.name());
  }

  /** A source without a name in its own report, whom another report names. */
  private Speaker byTitle(
      Attribution attribution,
      Speaker.Unnamed unnamed,
      AnnotatedReport report,
      Bearers bearers,
      Map<String, Entity> here) {
    for (Entity entity : report.entities()) {
      Entity story = here.get(entity.id());
      if (story != null && !isNamed(entity) && !story.id().equals(entity.id())) {
        for (Mention mention : entity.mentions()) {
          String words = mention.span().in(report.report().text());
          boolean described = unnamed.description().equals(words);
          if (described && !attribution.source().isEmpty()) {
            return new Speaker.Named(story.id(), story.name());
          }
        }
      }
    }
    return bearer(unnamed, report, bearers, here)
        .or(() -> counterpart(unnamed, report, here))
        .<Speaker>map(e -> new Speaker.Named(e.id(), e.name()))
        .orElse(unnamed);
  }

  /**
   * Whom a title alone means, "the president": of those whom the report names, the one whom most
   * reports of the story call so; nobody if two are called so alike. Of a statement that names none
   * who may be meant, the only one in the story who may.
   */
  private Optional<Entity> bearer(
      Speaker.Unnamed unnamed, AnnotatedReport report, Bearers bearers, Map<String, Entity> here) {
    Optional<String> title = rules.titleAlone(unnamed.description());
    if (title.isEmpty()) {
      return Optional.empty();
    }
    Entity best = null;
    int most = 0;
    boolean named = false;
    for (Entity entity : report.entities()) {
      if (entity.kind() != Entity.Kind.PERSON || !isNamed(entity)) {
        continue;
      }
      Entity story = here.getOrDefault(entity.id(), entity);
      named |= bearers.mayMean(title.get(), story.id());
      int uses = bearers.uses(story.id(), title.get());
      if (uses > most) {
        best = story;
        most = uses;
      } else if (uses == most && best != null && !best.id().equals(story.id())) {
        best = null;
      }
    }
    boolean official = report.report().kind() == Report.Kind.STATEMENT;
    return official && !named ? bearers.only(title.get()) : Optional.ofNullable(best);
  }

  /**
   * "His Finnish counterpart": the only one whom the report names and the story knows to be of it.
   */
  private Optional<Entity> counterpart(
      Speaker.Unnamed unnamed, AnnotatedReport report, Map<String, Entity> here) {
    Optional<String> country = rules.counterpartOf(unnamed.description());
    if (country.isEmpty()) {
      return Optional.empty();
    }
    Set<Entity> fitting = new HashSet<>();
    for (Entity entity : report.entities()) {
      Entity story = here.getOrDefault(entity.id(), entity);
      if (story.kind() == Entity.Kind.PERSON
          && isNamed(entity)
          && story.country().equals(country)) {
        fitting.add(story);
      }
    }
    return fitting.size() == 1 ? fitting.stream().findFirst() : Optional.empty();
  }

  /** Whether the report has a name for it, not a title alone. */
  static boolean isNamed(Entity entity) {
    for (Mention mention : entity.mentions()) {
      if (mention.form() == Mention.Form.NAME) {
        return true;
      }
    }
    return false;
  }

  static Entity withMentions(Entity entity, List<Mention> mentions) {
    return new Entity(
        entity.id(), entity.name(), entity.kind(), entity.country(), entity.roles(), mentions);
  }

  private static List<Mention> ordered(List<Mention> mentions) {
    Set<Mention> seen = new HashSet<>();
    List<Mention> ordered = new ArrayList<>();
    for (Mention mention : mentions) {
      if (seen.add(mention)) {
        ordered.add(mention);
      }
    }
    ordered.sort(java.util.Comparator.comparing(Mention::span));
    return ordered;
  }

  /** What is told of entities that are one, together. */
  static Entity together(List<Entity> same, Entity.Kind kind, String name) {
    Optional<String> country = Optional.empty();
    List<Entity.Role> roles = new ArrayList<>();
    for (Entity entity : same) {
      country = country.isPresent() ? country : entity.country();
      for (Entity.Role role : entity.roles()) {
        if (!roles.contains(role)) {
          roles.add(role);
        }
      }
    }
    return new Entity(Entity.idOf(kind, name), name, kind, country, roles, List.of());
  }
}
