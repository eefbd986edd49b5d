package org.readout.event;

import java.util.Optional;

/**
 * Who acts, or is acted upon.
 *
 * @param entity the id of the story's entity, where the reports name one
 * @param name its full name, or the description that a report gives: "protesters"
 * @param country ISO 3166 alpha-3, where one is known
 * @param sector PLOVER's three letters ("GOV", "MIL"), where one is known
 */
public record Actor(
    Optional<String> entity, String name, Optional<String> country, Optional<String> sector) {

  public Actor {
    if (name.isBlank()) {
      throw new IllegalArgumentException("an actor without a name");
    }
  }
}
