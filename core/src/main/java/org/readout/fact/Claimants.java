package org.readout.fact;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.readout.annotation.Entity;
import org.readout.annotation.Speaker;
import org.readout.report.Report;

/**
 * Whose word a fact is: that of one who is said to say it wherever it is told, or of one side,
 * where all that tell it are statements of that side and what others have that side say, its people
 * among them.
 */
final class Claimants {
  private final List<Telling> members;
  private final Map<String, Entity> entities = new HashMap<>();

  private Claimants(List<Telling> members) {
    this.members = members;
    for (Telling member : members) {
      member.report().entities().forEach(one -> entities.putIfAbsent(one.id(), one));
    }
  }

  /** The entity; empty where a report tells it as its own, or several say it. */
  static Optional<String> of(List<Telling> members) {
    return new Claimants(members).claimant();
  }

  private Optional<String> claimant() {
    Set<String> sides = new LinkedHashSet<>();
    Set<String> speakers = new LinkedHashSet<>();
    for (Telling member : members) {
      Optional<String> speaker = speaker(member);
      Optional<String> side = speaker.isPresent() ? Optional.empty() : side(member);
      if (speaker.isEmpty() && side.isEmpty()) {
        return Optional.empty();
      }
      speaker.ifPresent(speakers::add);
      side.ifPresent(sides::add);
    }
    if (sides.isEmpty() && speakers.size() == 1) {
      return speakers.stream().findFirst();
    }
    return sides.size() > 1 ? Optional.empty() : ofSide(sides, speakers);
  }

  private Optional<String> ofSide(Set<String> sides, Set<String> speakers) {
    List<Entity> said = speakers.stream().map(entities::get).filter(Objects::nonNull).toList();
    String side = sides.stream().findFirst().or(() -> body(said)).orElse("");
    Predicate<Entity> is = one -> isWithin(one.name(), side);
    boolean one =
        said.size() == speakers.size() && said.stream().allMatch(is.or(who -> isOf(who, side)));
    return one
        ? said.stream().filter(is).findFirst().or(() -> said.stream().findFirst()).map(Entity::id)
        : Optional.empty();
  }

  /** The first of some who is no person that speaks for another. */
  private static Optional<String> body(List<Entity> said) {
    return said.stream().filter(one -> one.roles().isEmpty()).map(Entity::name).findFirst();
  }

  private boolean isOf(Entity person, String side) {
    return person.roles().stream()
        .flatMap(role -> role.of().stream())
        .map(entities::get)
        .anyMatch(body -> body != null && isWithin(body.name(), side));
  }

  /** Whether all words of a name are in that of a side: "Kestria", "Government of Kestria". */
  private static boolean isWithin(String name, String side) {
    return words(side).containsAll(words(name));
  }

  private static Set<String> words(String name) {
    return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty() && !word.equals("the"))
        .collect(Collectors.toSet());
  }

  private static Optional<String> speaker(Telling member) {
    return member
        .attribution()
        .flatMap(
            said ->
                said.speaker() instanceof Speaker.Named named
                    ? Optional.of(named.entity())
                    : Optional.empty());
  }

  /** Whose statement it is that tells it as its own. */
  private static Optional<String> side(Telling member) {
    Report report = member.report().report();
    boolean own = member.attribution().isEmpty() && report.kind() == Report.Kind.STATEMENT;
    return own ? report.side().or(report::outlet) : Optional.empty();
  }
}
