package org.readout.conflict;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.readout.annotation.Claim.Argument;
import org.readout.annotation.Claim.Role;
import org.readout.fact.Telling;

/** Tells whether two tellings speak of different places, groups or stretches of time. */
final class Scopes {
  private static final Set<String> WHERE =
      Set.of("in", "at", "near", "across", "throughout", "within", "around", "among");

  private Scopes() {}

  /** In what they differ, in words. */
  static Optional<String> differ(Telling a, Telling b) {
    Set<String> one = places(a);
    Set<String> other = places(b);
    boolean apart = !one.isEmpty() && !other.isEmpty() && one.stream().noneMatch(other::contains);
    return apart
        ? Optional.of("one speaks of “" + first(a) + "”, the other of “" + first(b) + "”")
        : Optional.empty();
  }

  private static Set<String> places(Telling telling) {
    Set<String> places = new HashSet<>();
    for (Argument argument : telling.claim().arguments()) {
      if (isWhere(argument)) {
        places.add(argument.entity().orElse(argument.head()));
      }
    }
    return places;
  }

  private static boolean isWhere(Argument argument) {
    return argument.role() == Role.OTHER && WHERE.contains(argument.preposition());
  }

  private static String first(Telling telling) {
    return telling.claim().arguments().stream()
        .filter(Scopes::isWhere)
        .map(one -> one.span().in(telling.report().report().text()))
        .findFirst()
        .orElse("");
  }
}
