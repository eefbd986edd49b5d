package org.readout.matrix;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Where an item stands among those that all its sides tell: in the first third of one account and
 * in the last of another.
 */
final class Ranks implements DivergenceFinder {

  /** Of fewer items the order tells nothing. */
  private static final int FEWEST = 4;

  private static final double CERTAINTY = 0.9;

  private final Map<Row, List<Integer>> ranks;
  private final int shared;

  /**
   * @param ranks of each row that several sides tell, its rank among them in each account, from 0;
   *     -1 where a side does not tell it
   * @param shared how many such rows there are
   */
  Ranks(Map<Row, List<Integer>> ranks, int shared) {
    this.ranks = ranks;
    this.shared = shared;
  }

  @Override
  public Optional<Divergence> in(Row row, Names names) {
    List<Integer> own = ranks.getOrDefault(row, List.of());
    List<Integer> telling =
        IntStream.range(0, own.size()).filter(side -> own.get(side) >= 0).boxed().toList();
    if (shared < FEWEST || telling.size() < 2) {
      return Optional.empty();
    }
    int least = telling.stream().mapToInt(own::get).min().orElse(0);
    int most = telling.stream().mapToInt(own::get).max().orElse(0);
    if (3 * (least + 1) > shared + 2 || 3 * most < 2 * shared) {
      return Optional.empty();
    }
    List<String> places =
        telling.stream()
            .map(side -> names.of(side) + ": " + (own.get(side) + 1) + " of " + shared)
            .toList();
    return Optional.of(
        new Divergence(
            Divergence.Kind.ORDER,
            "place among what both tell: " + String.join("; ", places),
            row.points().stream().map(Point::passage).toList(),
            CERTAINTY));
  }
}
