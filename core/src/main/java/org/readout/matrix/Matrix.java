package org.readout.matrix;

import java.util.List;

/**
 * The official accounts of one event laid beside each other.
 *
 * @param sides whose accounts they are, at least two, in the order of the reports
 * @param items what they tell: first what several tell, in the order of the longest account that
 *     tells it, then what one tells, account by account
 */
public record Matrix(List<Side> sides, List<Item> items) {

  public Matrix {
    sides = List.copyOf(sides);
    items = List.copyOf(items);
    if (sides.size() < 2) {
      throw new IllegalArgumentException("it takes two sides: " + sides);
    }
  }
}
