package org.readout.matrix;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Where an item stands among those that all its sides tell: in the first third of one account and
 * in the last of another.
 */
final class Ranks implements DivergenceFinder {

  /** Of fewer items the order tells nothing. */
  private static final int FEWEST = 4;

  private static final double CERTAINTY = 0.9;

  private final Function<Row, List<Integer>> ranks;
  private final int shared;

  /**
   * @param ranks of a row that all sides tell, its rank among such rows in each account, from 0;
   *     none of others
   * @param shared how many such rows there are
   */
  Ranks(Function<Row, List<Integer>> ranks, int shared) {
    this.ranks = ranks;
    this.shared = shared;
  }

  @Override
  public Optional<Divergence> in(Row row, Names names) {
    List<Integer> own = ranks.apply(row);
    if (shared < FEWEST || own.isEmpty()) {
      return Optional.empty();
    }
    int least = own.stream().mapToInt(Integer::intValue).min().orElse(0);
    int most = own.stream().mapToInt(Integer::intValue).max().orElse(0);
    if (3 * (least + 1) > shared + 2 || 3 * most < 2 * shared) {
      return Optional.empty();
    }
    List<String> places =
        IntStream.range(0, own.size())
            .mapToObj(side -> names.of(side) + ": number " + (own.get(side) + 1))
            .toList();
    return Optional.of(
        new Divergence(
            Divergence.Kind.ORDER,
            String.join("; ", places) + " of the " + shared + " items that all tell",
            row.points().stream().map(Point::passage).toList(),
            CERTAINTY));
  }
}
