package org.readout.brief;

import java.util.List;
import org.readout.report.Passage;

/**
 * A line of the brief: no name, number, day or quoted word stands in it that its passages do not
 * hold.
 *
 * @param text the line
 * @param cites the passages that it rests on, at least one
 */
public record BriefLine(String text, List<Passage> cites) {

  public BriefLine {
    cites = List.copyOf(cites);
    if (cites.isEmpty()) {
      throw new IllegalArgumentException("a line that rests on nothing: " + text);
    }
  }
}
