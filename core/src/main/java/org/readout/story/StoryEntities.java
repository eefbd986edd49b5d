package org.readout.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Entity;

/** Makes one entity of what several reports of a story name. */
public interface StoryEntities {

  /**
   * The reports with the speakers of their attributions named as the story knows them.
   *
   * @param reports in the order of the story
   */
  Linked link(List<AnnotatedReport> reports);

  /**
   * Reports whose attributions name the entities of the story.
   *
   * @param reports in the order they were given
   * @param entities of the story, by their first mention, without mentions of their own
   */
  record Linked(List<AnnotatedReport> reports, List<Entity> entities) {

    public Linked {
      reports = List.copyOf(reports);
      entities = List.copyOf(entities);
    }
  }

  /** Entities are one if their ids are: of one kind, with one name. */
  static StoryEntities byId() {
    return reports -> {
      Map<String, Entity> entities = new LinkedHashMap<>();
      for (AnnotatedReport report : reports) {
        for (Entity entity : report.entities()) {
          entities.putIfAbsent(entity.id(), withoutMentions(entity));
        }
      }
      return new Linked(reports, new ArrayList<>(entities.values()));
    };
  }

  private static Entity withoutMentions(Entity entity) {
    return new Entity(
        entity.id(), entity.name(), entity.kind(), entity.country(), entity.roles(), List.of());
  }
}
