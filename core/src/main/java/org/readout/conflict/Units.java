package org.readout.conflict;

import java.util.Map;
import java.util.Optional;

/** Units that measure the same. */
final class Units {

  /** How many of the second make one of the first. */
  private static final Map<String, Map<String, Double>> RATIOS =
      Map.of(
          "mile", Map.of("kilometer", 1.609, "kilometre", 1.609, "km", 1.609),
          "foot", Map.of("meter", 0.3048, "metre", 0.3048, "m", 0.3048),
          "pound", Map.of("kilogram", 0.4536, "kg", 0.4536, "kilo", 0.4536),
          "acre", Map.of("hectare", 0.4047),
          "hour", Map.of("minute", 60.0),
          "day", Map.of("hour", 24.0),
          "week", Map.of("day", 7.0),
          "year", Map.of("month", 12.0));

  private Units() {}

  /** How many of the other unit make one of the first; empty if they measure different things. */
  static Optional<Double> ratio(String unit, String other) {
    Double ratio = RATIOS.getOrDefault(unit, Map.of()).get(other);
    if (ratio != null) {
      return Optional.of(ratio);
    }
    Double inverse = RATIOS.getOrDefault(other, Map.of()).get(unit);
    return inverse == null ? Optional.empty() : Optional.of(1 / inverse);
  }
}
