package org.readout.matrix;

import java.util.List;
import org.readout.text.Span;

/**
 * What the sides are called in reasons.
 *
 * @param sides their names, by number
 */
record Names(List<String> sides) {

  Names {
    sides = List.copyOf(sides);
  }

  /** "Presidency of Chile: “agreed to”". */
  String quoting(Point point, Span words) {
    return of(point.side()) + ": “" + quoted(point, words) + "”";
  }

  String of(int side) {
    return sides.get(side);
  }

  /** On one line. */
  static String quoted(Point point, Span words) {
    return String.join(" ", words.in(point.report().report().text()).split("\\s+"));
  }
}
