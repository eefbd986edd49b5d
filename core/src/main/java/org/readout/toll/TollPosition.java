package org.readout.toll;

import java.util.List;
import org.readout.report.Passage;

/**
 * A count that some reports of a story give.
 *
 * @param number so many
 * @param passages where they tell of it, by report; at least one
 */
public record TollPosition(int number, List<Passage> passages) {

  public TollPosition {
    passages = List.copyOf(passages);
    if (passages.isEmpty()) {
      throw new IllegalArgumentException("a position without a passage: " + number);
    }
  }
}
