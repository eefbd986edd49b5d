package org.readout.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.annotation.Claim;
import org.readout.annotation.Claim.Amount;
import org.readout.annotation.Claim.Argument;
import org.readout.annotation.Claim.Role;

/**
 * How far each of the tellings of one fact is as most of them are: in its numbers, its days, those
 * of whom it speaks, and in whether it says that it is so.
 */
final class Agreement {

  /** From what can differ to the values that the tellings have, each with their number. */
  private final Map<String, Map<String, Integer>> values = new HashMap<>();

  Agreement(List<Telling> tellings) {
    for (Telling telling : tellings) {
      of(telling)
          .forEach(
              (what, value) ->
                  values
                      .computeIfAbsent(what, none -> new HashMap<>())
                      .merge(value, 1, Integer::sum));
    }
  }

  /**
   * The least share of the other tellings that have the same, over all that can differ; 1 where
   * nobody else has any.
   */
  double share(Telling telling) {
    double least = 1;
    for (Map.Entry<String, String> one : of(telling).entrySet()) {
      Map<String, Integer> all = values.getOrDefault(one.getKey(), Map.of());
      int having = all.values().stream().mapToInt(Integer::intValue).sum();
      int same = all.getOrDefault(one.getValue(), 1);
      if (having > 1) {
        least = Math.min(least, (same - 1.0) / (having - 1));
      }
    }
    return least;
  }

  private static Map<String, String> of(Telling telling) {
    Claim claim = telling.claim();
    Map<String, String> values = new HashMap<>();
    values.put("so", String.valueOf(claim.negated()));
    values.put("stance", claim.stance().name());
    for (Amount amount : claim.amounts()) {
      values.putIfAbsent("number " + amount.unit(), String.valueOf(amount.value()));
    }
    claim.times().stream()
        .filter(time -> time.days().earliest().isPresent())
        .findFirst()
        .ifPresent(time -> values.put("time", time.days().toString()));
    for (Argument argument : claim.arguments()) {
      String key = argument.role() == Role.OTHER ? argument.preposition() : argument.role().name();
      Optional<String> who = telling.referent(argument).filter(id -> !id.isEmpty());
      who.ifPresent(id -> values.putIfAbsent("who " + key, id));
    }
    return values;
  }
}
