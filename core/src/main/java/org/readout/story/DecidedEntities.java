package org.readout.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Entity;
import org.readout.decision.Decided;
import org.readout.decision.Decision;
import org.readout.decision.Standing;
import org.readout.report.ReportId;
import org.readout.story.SameEntities.Member;

/** The entities of a story as analysts join and part them. */
final class DecidedEntities {

  /**
   * Members that are one entity.
   *
   * @param name that was decided, else as they are called
   */
  private record Group(List<Member> members, Optional<String> name) {

    Entity entity() {
      Entity found = SameEntities.together(members);
      return name.map(decided -> named(found, decided)).orElse(found);
    }

    private static Entity named(Entity entity, String name) {
      return new Entity(
          Entity.idOf(entity.kind(), name),
          name,
          entity.kind(),
          entity.country(),
          entity.roles(),
          List.of());
    }
  }

  /** What came of a decision: some member of the entity that it acts on, or why it is stale. */
  private record Result(Optional<Member> on, String stale) {}

  private final List<AnnotatedReport> reports;
  private final List<Group> groups = new ArrayList<>();
  private final Map<Decided, Result> results = new LinkedHashMap<>();

  DecidedEntities(List<AnnotatedReport> reports, List<List<Member>> found) {
    this.reports = reports;
    found.forEach(members -> groups.add(new Group(members, Optional.empty())));
  }

  static boolean isOnEntities(Decision decision) {
    return switch (decision) {
      case Decision.SamePerson same -> true;
      case Decision.OtherPerson other -> true;
      case Decision.WrongSpeaker wrong -> false;
      case Decision.NotAConflict none -> false;
    };
  }

  /** Heeds a decision if it is on who is who. */
  void apply(Decided decided) {
    switch (decided.decision()) {
      case Decision.SamePerson same -> results.put(decided, join(same));
      case Decision.OtherPerson other -> results.put(decided, part(other));
      case Decision.WrongSpeaker wrong -> {}
      case Decision.NotAConflict none -> {}
    }
  }

  /** For each entity of each report, by its key, the entity of the story. */
  Map<String, Entity> chosen() {
    Map<String, Entity> chosen = new HashMap<>();
    for (Group group : groups) {
      Entity entity = group.entity();
      group.members.forEach(member -> chosen.put(member.key(), entity));
    }
    return chosen;
  }

  /** What became of the decisions that were heeded, in their order. */
  List<Standing> standings() {
    if (results.isEmpty()) {
      return List.of();
    }
    Map<String, Entity> chosen = chosen();
    List<Standing> standings = new ArrayList<>();
    results.forEach((decided, result) -> standings.add(standing(decided, result, chosen)));
    return standings;
  }

  private static Standing standing(Decided decided, Result result, Map<String, Entity> chosen) {
    return result
        .on
        .flatMap(member -> Optional.ofNullable(chosen.get(member.key())))
        .map(entity -> Standing.on(decided, List.of(entity.id())))
        .orElseGet(() -> Standing.stale(decided, result.stale));
  }

  private static Result stale(String why) {
    return new Result(Optional.empty(), why);
  }

  private Result join(Decision.SamePerson same) {
    Callings callings = callings(member -> true);
    Set<String> ids = new LinkedHashSet<>();
    for (String name : same.names()) {
      Set<String> called = callings.called(name);
      if (name.isEmpty()) {
        return stale("a name went with the reports that were forgotten");
      }
      if (called.isEmpty()) {
        return stale("no report of the story calls anybody “" + name + "” any more");
      }
      if (called.size() > 1 && callings.shown(name).isEmpty()) {
        return stale("“" + name + "” may now be any of " + callings.names(called));
      }
      ids.addAll(called);
    }
    return join(ids, same.names().getFirst());
  }

  private Result join(Set<String> ids, String name) {
    List<Member> members = new ArrayList<>();
    for (Group group : List.copyOf(groups)) {
      if (ids.contains(group.entity().id())) {
        members.addAll(group.members);
        groups.remove(group);
      }
    }
    groups.add(new Group(members, Optional.of(name)));
    return new Result(Optional.of(members.getFirst()), "");
  }

  private Result part(Decision.OtherPerson other) {
    if (other.name().isEmpty()) {
      return stale("the name went with the reports that were forgotten");
    }
    Set<Integer> places = places(other.reports());
    if (places.isEmpty()) {
      return stale("the reports that it is about are not in the story");
    }
    Callings callings = callings(member -> places.contains(member.report()));
    Set<String> called = callings.called(other.name());
    String those = String.join(", ", other.reports().stream().map(ReportId::value).toList());
    if (called.isEmpty()) {
      return stale("nobody is called “" + other.name() + "” any more in " + those);
    }
    if (called.size() > 1) {
      String any = callings.names(called);
      return stale("“" + other.name() + "” may now be any of " + any + " in " + those);
    }
    return part(called, places);
  }

  private Result part(Set<String> ids, Set<Integer> places) {
    List<Member> apart = new ArrayList<>();
    for (Group group : List.copyOf(groups)) {
      if (ids.contains(group.entity().id())) {
        List<Member> rest = new ArrayList<>();
        group.members.forEach(one -> (places.contains(one.report()) ? apart : rest).add(one));
        groups.remove(group);
        if (!rest.isEmpty()) {
          groups.add(new Group(rest, group.name));
        }
      }
    }
    Group made = new Group(apart, Optional.empty());
    groups.add(new Group(apart, another(made.entity())));
    return new Result(Optional.of(apart.getFirst()), "");
  }

  /** Two of one name must not be taken for one: "another John Smith". */
  private Optional<String> another(Entity entity) {
    Set<String> taken = new LinkedHashSet<>();
    groups.forEach(group -> taken.add(group.entity().id()));
    String name = entity.name();
    for (int number = 1; taken.contains(Entity.idOf(entity.kind(), name)); number++) {
      name = "another " + entity.name() + (number > 1 ? " (" + number + ")" : "");
    }
    return name.equals(entity.name()) ? Optional.empty() : Optional.of(name);
  }

  private Set<Integer> places(List<ReportId> ids) {
    Set<ReportId> those = new HashSet<>(ids);
    Set<Integer> places = new HashSet<>();
    for (int i = 0; i < reports.size(); i++) {
      if (those.contains(reports.get(i).report().id())) {
        places.add(i);
      }
    }
    return places;
  }

  private Callings callings(Predicate<Member> which) {
    Callings callings = new Callings();
    for (Group group : groups) {
      Entity entity = group.entity();
      group.members.stream()
          .filter(which)
          .forEach(
              one -> callings.add(entity, one.entity(), reports.get(one.report()).report().text()));
    }
    return callings;
  }
}
