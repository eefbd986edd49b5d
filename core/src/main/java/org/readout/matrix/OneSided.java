package org.readout.matrix;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Only some sides tell it. Nothing is said of an account that is not whole, nor where another
 * account has something near it.
 */
final class OneSided implements DivergenceFinder {

  /** Below this it is not said. */
  private static final double LEAST = 0.5;

  /** What is always left open: an account may tell it in words that nothing brings together. */
  private static final double MOST = 0.7;

  private static final double LOSS = 1.5;

  private final List<Boolean> whole;

  /**
   * @param whole of each side, whether all its accounts are whole
   */
  OneSided(List<Boolean> whole) {
    this.whole = List.copyOf(whole);
  }

  @Override
  public Optional<Divergence> in(Row row, Names names) {
    List<Integer> telling = row.sides();
    List<String> silent =
        IntStream.range(0, whole.size())
            .filter(side -> !telling.contains(side) && whole.get(side))
            .mapToObj(names::of)
            .toList();
    double certainty = MOST - LOSS * row.nearest();
    if (silent.isEmpty() || certainty < LEAST) {
      return Optional.empty();
    }
    String because = "nothing near it in the whole text of " + String.join(", ", silent);
    return Optional.of(
        new Divergence(
            Divergence.Kind.ONLY,
            because,
            row.points().stream().map(Point::passage).toList(),
            certainty));
  }
}
