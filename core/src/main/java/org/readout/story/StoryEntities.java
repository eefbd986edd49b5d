package org.readout.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Entity;
import org.readout.decision.Decided;
import org.readout.decision.Standing;

/** Makes one entity of what several reports of a story name. */
public interface StoryEntities {

  /**
   * The reports with the speakers of their attributions named as the story knows them.
   *
   * @param reports in the order of the story
   * @param decisions in the order in which they were taken; those on who is who are heeded
   */
  Linked link(List<AnnotatedReport> reports, List<Decided> decisions);

  /** The same where nobody decided anything. */
  default Linked link(List<AnnotatedReport> reports) {
    return link(reports, List.of());
  }

  /**
   * Reports whose attributions name the entities of the story.
   *
   * @param reports in the order they were given
   * @param entities of the story, by their first mention, without mentions of their own
   * @param standings of the decisions on who is who, in their order
   */
  record Linked(List<AnnotatedReport> reports, List<Entity> entities, List<Standing> standings) {

    public Linked {
      reports = List.copyOf(reports);
      entities = List.copyOf(entities);
      standings = List.copyOf(standings);
    }
  }

  /**
   * Entities are one if their ids are, of one kind, with one name; no decision changes that, and
   * each on it is stale.
   */
  static StoryEntities byId() {
    return (reports, decisions) -> {
      Map<String, Entity> entities = new LinkedHashMap<>();
      for (AnnotatedReport report : reports) {
        for (Entity entity : report.entities()) {
          entities.putIfAbsent(entity.id(), withoutMentions(entity));
        }
      }
      List<Standing> standings =
          decisions.stream()
              .filter(one -> DecidedEntities.isOnEntities(one.decision()))
              .map(one -> Standing.stale(one, "who is who is told by nothing but the names"))
              .toList();
      return new Linked(reports, new ArrayList<>(entities.values()), standings);
    };
  }

  private static Entity withoutMentions(Entity entity) {
    return new Entity(
        entity.id(), entity.name(), entity.kind(), entity.country(), entity.roles(), List.of());
  }
}
