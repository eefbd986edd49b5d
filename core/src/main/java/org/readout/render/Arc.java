package org.readout.render;

import java.util.Locale;
import org.readout.render.Ring.Point;

/**
 * An arrow bent between two places of a ring, by a quadratic curve.
 *
 * @param bend where the curve is drawn to
 * @param thickness of the line
 */
record Arc(Point from, Point bend, Point to, double thickness) {

  /** From the middle of a place to where an arrow may begin. */
  private static final double GAP = 10;

  private static final double HEAD = 10;

  /** Between arrows of the same two, unless there are many. */
  private static final double BETWEEN = 40;

  /** Over all of them. */
  private static final double SPREAD = 200;

  /** By how much of its length an arrow between two of one side leads round those between them. */
  private static final double ROUND = 0.4;

  /**
   * An arrow between two places.
   *
   * @param backward whether it leads against the direction in which the arrows of the two are
   *     counted
   * @param index of the arrow among those of the two
   * @param count of these
   */
  static Arc of(Point from, Point to, boolean backward, int index, int count, double thickness) {
    double x = to.x() - from.x();
    double y = to.y() - from.y();
    double length = Math.sqrt(x * x + y * y);
    double between = Math.min(BETWEEN, SPREAD / count);
    double side = backward ? -1 : 1;
    double aside;
    if (from.isLeft() == to.isLeft()) {
      // Toward the middle, away from what is written.
      side = from.isLeft() == y > 0 ? -1 : 1;
      aside = ROUND * length + index * between;
    } else {
      aside = (index - (count - 1) / 2.0) * between;
    }
    Point bend =
        new Point(
            (from.x() + to.x()) / 2 - side * aside * y / length,
            (from.y() + to.y()) / 2 + side * aside * x / length);
    return new Arc(toward(from, bend, GAP), bend, toward(to, bend, GAP), thickness);
  }

  private static Point toward(Point from, Point to, double distance) {
    double x = to.x() - from.x();
    double y = to.y() - from.y();
    double length = Math.max(1, Math.sqrt(x * x + y * y));
    return new Point(from.x() + x / length * distance, from.y() + y / length * distance);
  }

  /** The data of the line's path, which ends within the head. */
  String line() {
    return "M" + at(from) + "Q" + at(bend) + " " + at(toward(to, bend, HEAD - 1));
  }

  /** The data of the head's path. */
  String head() {
    Point foot = toward(to, bend, HEAD);
    double half = 3.2 + thickness / 2;
    double x = (to.x() - foot.x()) / HEAD * half;
    double y = (to.y() - foot.y()) / HEAD * half;
    return "M"
        + at(to)
        + "L"
        + at(new Point(foot.x() - y, foot.y() + x))
        + "L"
        + at(new Point(foot.x() + y, foot.y() - x))
        + "Z";
  }

  private static String at(Point point) {
    return number(point.x()) + " " + number(point.y());
  }

  static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
