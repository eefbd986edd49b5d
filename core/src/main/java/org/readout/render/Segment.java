package org.readout.render;

import java.util.ArrayList;
import java.util.List;

/**
 * Neighbouring positions of an alignment at which the readings agree or differ alike: a cell a
 * reading, of one or more words. A table of segments is read where one of words is spelled.
 *
 * @param cells in the order of the readings
 */
record Segment(List<Cell> cells) {

  /** The segments of readings that are all aligned. */
  static List<Segment> of(List<Reading> readings) {
    List<Segment> segments = new ArrayList<>();
    int positions = readings.getFirst().cells().size();
    int from = 0;
    for (int to = 1; to <= positions; to++) {
      if (to == positions || !alike(readings, from, to)) {
        int begin = from;
        int end = to;
        segments.add(
            new Segment(
                readings.stream().map(r -> Cell.joined(r.cells().subList(begin, end))).toList()));
        from = to;
      }
    }
    return segments;
  }

  private static boolean alike(List<Reading> readings, int one, int other) {
    for (Reading reading : readings) {
      Cell first = reading.cells().get(one);
      Cell second = reading.cells().get(other);
      if (first.isGap() != second.isGap() || first.differs() != second.differs()) {
        return false;
      }
    }
    return true;
  }

  /** The longest cell in characters. */
  int width() {
    return cells.stream().mapToInt(cell -> cell.text().length()).max().orElse(0);
  }
}
