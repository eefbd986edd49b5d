package org.readout.toll;

import java.util.List;
import org.readout.annotation.Toll.Kind;

/**
 * How many people of a story were killed, or injured.
 *
 * @param kind {@link Kind#KILLED} or {@link Kind#INJURED}
 * @param number the likeliest count
 * @param positions what the reports count, in the order of the first report of each
 * @param course how the positions hang together
 */
public record TollCount(Kind kind, int number, List<TollPosition> positions, Course course) {

  /** How the counts of several reports hang together. */
  public enum Course {
    /** All give the same, or only one gives any. */
    AGREED,
    /** Later reports know more: the dead only rise, or the hurt fall when they do. */
    UPDATED,
    /** Neither. */
    DISPUTED
  }

  public TollCount {
    positions = List.copyOf(positions);
  }
}
