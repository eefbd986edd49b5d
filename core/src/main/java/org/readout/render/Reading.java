package org.readout.render;

import java.util.List;
import java.util.Set;
import org.readout.utterance.Variant.Change;
import org.readout.utterance.Variant.Meaning;

/**
 * A wording of an utterance and all the places that have it.
 *
 * @param places at least one; the first is the earliest
 * @param phrase the words in running text
 * @param cells the words by position; empty if too little is shared for an alignment to be read
 */
record Reading(
    List<Place> places,
    String phrase,
    List<Cell> cells,
    Set<Change> changes,
    Set<Meaning> meaning) {

  Place place() {
    return places.getFirst();
  }

  boolean isAligned() {
    return !cells.isEmpty();
  }
}
