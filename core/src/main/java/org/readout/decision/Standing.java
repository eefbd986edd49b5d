package org.readout.decision;

import java.util.List;
import java.util.Optional;

/**
 * What became of a decision.
 *
 * @param on the ids of the findings that it acts on: an entity, attributions, conflicts; empty if
 *     it is stale
 * @param stale why it no longer applies, in words; empty if it does
 */
public record Standing(Decided decided, List<String> on, Optional<String> stale) {

  public Standing {
    on = List.copyOf(on);
    if (on.isEmpty() == stale.isEmpty()) {
      throw new IllegalArgumentException("it acts on something or is stale: " + on + stale);
    }
  }

  public static Standing on(Decided decided, List<String> findings) {
    return new Standing(decided, findings, Optional.empty());
  }

  public static Standing stale(Decided decided, String why) {
    return new Standing(decided, List.of(), Optional.of(why));
  }

  public boolean applies() {
    return stale.isEmpty();
  }
}
