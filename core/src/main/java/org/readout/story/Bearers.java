package org.readout.story;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Entity;

/** By which titles the reports of a story call its persons. */
final class Bearers {
  private final NameRules rules;
  private final Map<String, Map<String, Integer>> uses = new HashMap<>();
  private final Map<String, Entity> named = new LinkedHashMap<>();

  Bearers(NameRules rules, List<AnnotatedReport> reports, Map<String, Entity> chosen) {
    this.rules = rules;
    for (int i = 0; i < reports.size(); i++) {
      for (Entity entity : reports.get(i).entities()) {
        Entity story = chosen.getOrDefault(SameEntities.key(i, entity), entity);
        if (entity.kind() == Entity.Kind.PERSON && EntityLinker.isNamed(entity)) {
          named.putIfAbsent(story.id(), story);
        }
        Map<String, Integer> titles = uses.computeIfAbsent(story.id(), id -> new HashMap<>());
        entity.roles().stream()
            .map(Entity.Role::title)
            .distinct()
            .forEach(title -> titles.merge(title, 1, Integer::sum));
      }
    }
  }

  /** Whom alone of all that the reports name a title may mean. */
  Optional<Entity> only(String title) {
    List<Entity> bearers =
        named.values().stream().filter(entity -> mayMean(title, entity.id())).toList();
    return bearers.size() == 1 ? Optional.of(bearers.getFirst()) : Optional.empty();
  }

  /** Whether a title alone may mean somebody. */
  boolean mayMean(String title, String entity) {
    return uses.getOrDefault(entity, Map.of()).keySet().stream()
        .anyMatch(office -> rules.isShortFor(title, office));
  }

  /** In how many reports somebody is called by a title. */
  int uses(String entity, String title) {
    int sum = 0;
    for (Map.Entry<String, Integer> use : uses.getOrDefault(entity, Map.of()).entrySet()) {
      sum += rules.sameOffice(use.getKey(), title) ? use.getValue() : 0;
    }
    return sum;
  }
}
