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
    for (int position = 0; position < readings.getFirst().cells().size(); position++) {
      Segment next = at(readings, position);
      if (!segments.isEmpty() && segments.getLast().isLike(next)) {
        segments.add(segments.removeLast().joined(next));
      } else {
        segments.add(next);
      }
    }
    return segments;
  }

  private static Segment at(List<Reading> readings, int position) {
    return new Segment(readings.stream().map(reading -> reading.cells().get(position)).toList());
  }

  private boolean isLike(Segment other) {
    for (int i = 0; i < cells.size(); i++) {
      Cell mine = cells.get(i);
      Cell theirs = other.cells.get(i);
      if (mine.isGap() != theirs.isGap() || mine.differs() != theirs.differs()) {
        return false;
      }
    }
    return true;
  }

  private Segment joined(Segment next) {
    List<Cell> joined = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      Cell mine = cells.get(i);
      joined.add(mine.isGap() ? Cell.GAP : mine.joined(next.cells.get(i)));
    }
    return new Segment(joined);
  }

  /** The longest cell in characters. */
  int width() {
    return cells.stream().mapToInt(cell -> cell.text().length()).max().orElse(0);
  }
}
