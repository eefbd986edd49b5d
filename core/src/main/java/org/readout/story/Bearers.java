package org.readout.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Entity;

/** In how many reports of a story each of its persons is called by a title. */
final class Bearers {
  private final NameRules rules;
  private final Map<String, Map<String, Integer>> uses = new HashMap<>();

  Bearers(NameRules rules, List<AnnotatedReport> reports, Map<String, Entity> chosen) {
    this.rules = rules;
    for (int i = 0; i < reports.size(); i++) {
      for (Entity entity : reports.get(i).entities()) {
        Entity story = chosen.getOrDefault(SameEntities.key(i, entity), entity);
        Map<String, Integer> titles = uses.computeIfAbsent(story.id(), id -> new HashMap<>());
        entity.roles().stream()
            .map(Entity.Role::title)
            .distinct()
            .forEach(title -> titles.merge(title, 1, Integer::sum));
      }
    }
  }

  int uses(String entity, String title) {
    int sum = 0;
    for (Map.Entry<String, Integer> use : uses.getOrDefault(entity, Map.of()).entrySet()) {
      sum += rules.sameOffice(use.getKey(), title) ? use.getValue() : 0;
    }
    return sum;
  }
}
