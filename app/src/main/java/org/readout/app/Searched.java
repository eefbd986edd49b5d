package org.readout.app;

import java.util.List;

/**
 * What a search came to.
 *
 * @param behind so many reports came, changed or went since the index was made; those are not found
 *     as they are now
 */
public record Searched(List<Found> found, int behind) {

  public Searched {
    found = List.copyOf(found);
  }
}
