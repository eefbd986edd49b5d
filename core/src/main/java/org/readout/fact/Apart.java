package org.readout.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.annotation.AnnotatedReport;
import org.readout.fact.Facts.Told;
import org.readout.report.Passage;

/** Takes facts apart whose passages do not tell them alike. */
public final class Apart {
  private Apart() {}

  /**
   * The same with a fact for each group of passages. That which keeps its statement keeps its id;
   * of none is anything said of the reports that tell it otherwise.
   *
   * @param otherwise by the id of a fact, passages that tell it otherwise, those that agree
   *     together
   * @param reports in the order of the story
   */
  public static Told of(
      Told told, Map<String, List<Set<Passage>>> otherwise, List<AnnotatedReport> reports) {
    if (otherwise.isEmpty()) {
      return told;
    }
    Map<Passage, Telling> tellings = new HashMap<>();
    told.tellings().forEach(telling -> tellings.putIfAbsent(telling.passage(), telling));
    List<Fact> facts = new ArrayList<>();
    Map<String, Telling> clearest = new HashMap<>(told.clearest());
    for (Fact fact : told.facts()) {
      List<Set<Passage>> groups = otherwise.getOrDefault(fact.id(), List.of());
      if (groups.isEmpty()) {
        facts.add(fact);
        continue;
      }
      Set<Passage> others = new HashSet<>();
      groups.forEach(others::addAll);
      List<Telling> kept =
          members(fact.passages().stream().filter(one -> !others.contains(one)).toList(), tellings);
      facts.add(Facts.fact(Optional.of(fact.id()), kept, fact, reports.size()));
      clearest.put(fact.id(), Facts.clearest(kept));
      for (Set<Passage> group : groups) {
        List<Telling> members =
            members(fact.passages().stream().filter(group::contains).toList(), tellings);
        Fact other = Facts.fact(Optional.empty(), members, fact, reports.size());
        facts.add(other);
        clearest.put(other.id(), Facts.clearest(members));
      }
    }
    facts.sort(Facts.inOrder(reports));
    return new Told(List.copyOf(facts), clearest, told.matches(), told.tellings());
  }

  private static List<Telling> members(List<Passage> passages, Map<Passage, Telling> tellings) {
    return passages.stream()
        .flatMap(one -> Optional.ofNullable(tellings.get(one)).stream())
        .toList();
  }
}
