package org.readout.matrix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Brings points into rows: the likeliest pair first; a row takes a second point of a side only if
 * that is likely indeed and the point goes with nothing else, for what is one item to one side is
 * seldom two to the other.
 */
final class Rows {

  /** A pair below this joins nothing. */
  private static final double LEAST = 0.4;

  /** What a second point of one side must come to with one of the other's, beside the average. */
  private static final double SECOND = 0.7;

  private record Pair(int one, int other, double probability) {}

  private final List<Point> points;
  private final double[][] probabilities;
  private final int[] rowOf;
  private final List<List<Integer>> rows = new ArrayList<>();

  private Rows(List<Point> points, Pairer pairer) {
    this.points = points;
    probabilities = new double[points.size()][points.size()];
    rowOf = new int[points.size()];
    for (int i = 0; i < points.size(); i++) {
      rowOf[i] = i;
      rows.add(new ArrayList<>(List.of(i)));
      for (int j = 0; j < i; j++) {
        if (points.get(i).side() != points.get(j).side()) {
          probabilities[i][j] = pairer.probability(points.get(j), points.get(i));
          probabilities[j][i] = probabilities[i][j];
        }
      }
    }
  }

  /**
   * The rows, by their first points; a point that nothing goes with is a row too.
   *
   * @param points by side and place
   */
  static List<Row> of(List<Point> points, Pairer pairer) {
    Rows rows = new Rows(points, pairer);
    rows.pairs().forEach(rows::join);
    List<Row> found = new ArrayList<>();
    for (List<Integer> members : rows.rows) {
      if (!members.isEmpty()) {
        List<Point> own = members.stream().sorted().map(points::get).toList();
        found.add(new Row(own, rows.certainty(members), rows.nearest(members)));
      }
    }
    return found;
  }

  private List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      for (int j = i + 1; j < points.size(); j++) {
        if (probabilities[i][j] >= LEAST) {
          pairs.add(new Pair(i, j, probabilities[i][j]));
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble(Pair::probability)
            .reversed()
            .thenComparingInt(Pair::one)
            .thenComparingInt(Pair::other));
    return pairs;
  }

  private void join(Pair pair) {
    int row = rowOf[pair.one];
    List<Integer> one = rows.get(row);
    List<Integer> other = rows.get(rowOf[pair.other]);
    if (row == rowOf[pair.other] || !belong(one, other)) {
      return;
    }
    other.forEach(member -> rowOf[member] = row);
    one.addAll(other);
    other.clear();
  }

  /** Whether their points go together on average, by those of different sides. */
  private boolean belong(List<Integer> one, List<Integer> other) {
    boolean second = one.stream().anyMatch(i -> other.stream().anyMatch(j -> side(i) == side(j)));
    if (second && one.size() > 1 && other.size() > 1) {
      return false;
    }
    double sum = 0;
    double most = 0;
    int pairs = 0;
    for (int i : one) {
      for (int j : other) {
        if (side(i) != side(j)) {
          sum += probabilities[i][j];
          most = Math.max(most, probabilities[i][j]);
          pairs++;
        }
      }
    }
    return pairs > 0 && sum >= pairs * LEAST && (!second || most >= SECOND);
  }

  private int side(int point) {
    return points.get(point).side();
  }

  /** The mean over the pairs of different sides; 1 for what one side tells. */
  private double certainty(List<Integer> members) {
    double sum = 0;
    int pairs = 0;
    for (int i : members) {
      for (int j : members) {
        if (side(i) < side(j)) {
          sum += probabilities[i][j];
          pairs++;
        }
      }
    }
    return pairs == 0 ? 1 : sum / pairs;
  }

  private double nearest(List<Integer> members) {
    double nearest = 0;
    for (int i : members) {
      for (int j = 0; j < points.size(); j++) {
        if (!members.contains(j)) {
          nearest = Math.max(nearest, probabilities[i][j]);
        }
      }
    }
    return nearest;
  }
}
