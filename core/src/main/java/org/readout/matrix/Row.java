package org.readout.matrix;

import java.util.List;

/**
 * The points that are of one item.
 *
 * @param points by side and place, at least one
 * @param certainty the probability that all are of one, 0 to 1
 * @param nearest the greatest probability that a point of another side that is not in it is of it
 */
record Row(List<Point> points, double certainty, double nearest) {

  Row {
    points = List.copyOf(points);
  }

  /** The numbers of the sides that tell it, in order. */
  List<Integer> sides() {
    return points.stream().map(Point::side).distinct().sorted().toList();
  }

  /** What a side tells of it, in order. */
  List<Point> of(int side) {
    return points.stream().filter(point -> point.side() == side).toList();
  }

  boolean isShared() {
    return sides().size() > 1;
  }
}
