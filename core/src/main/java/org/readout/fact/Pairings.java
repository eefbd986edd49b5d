package org.readout.fact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** Finds the pairs of tellings of different reports that may tell one fact, and measures them. */
final class Pairings {

  /** Below this two clauses have next to nothing in common. */
  private static final double LEAST_COSINE = 0.6;

  /** So many clauses of one report are looked at for one of another, the first ones. */
  private static final int MOST = 32;

  private final List<Telling> tellings;
  private final Rarity rarity;
  private final int reports;

  /**
   * By telling and report: the greatest cosine and the greatest equality with one of its tellings.
   */
  private final double[][] nearest;

  private final double[][] mostEqual;

  private final int[][] counts;

  Pairings(List<Telling> tellings) {
    this.tellings = tellings;
    rarity = new Rarity(tellings);
    reports = tellings.stream().mapToInt(Telling::place).max().orElse(-1) + 1;
    nearest = new double[tellings.size()][reports];
    mostEqual = new double[tellings.size()][reports];
    counts = new int[tellings.size()][reports];
  }

  /**
   * A pair and what was measured of it.
   *
   * @param one the number of the telling whose report comes first
   * @param other the number of the other
   * @param measures all of them
   */
  record Pairing(int one, int other, Measures measures) {

    double measure(Measure measure) {
      return measures.of(measure);
    }
  }

  /**
   * The pairs, by their tellings.
   *
   * @param promising of a pair of which all is measured but what costs most, whether it is to be
   *     measured in full; the others are left out
   */
  List<Pairing> find(Predicate<Measures> promising) {
    List<Pairing> near = new ArrayList<>();
    List<Sense> senses = tellings.stream().map(Telling::sense).toList();
    for (int i = 0; i < tellings.size(); i++) {
      float[] cosines = senses.get(i).cosines(senses.subList(i + 1, senses.size()));
      for (int j = i + 1; j < tellings.size(); j++) {
        if (tellings.get(i).place() != tellings.get(j).place()) {
          double cosine = cosines[j - i - 1];
          note(nearest, i, j, cosine);
          if (cosine >= LEAST_COSINE) {
            Measures measures = Likeness.of(tellings.get(i), tellings.get(j), cosine);
            note(mostEqual, i, j, measures.of(Measure.EQUAL));
            if (promising.test(measures) && hasRoom(i, j)) {
              near.add(new Pairing(i, j, measures));
            }
          }
        }
      }
    }
    near.parallelStream()
        .forEach(
            pairing -> {
              compareWithOthers(pairing);
              cover(pairing);
            });
    return near;
  }

  /** Texts that say one thing over and over have more pairs than memory. */
  private boolean hasRoom(int i, int j) {
    int placeI = tellings.get(i).place();
    int placeJ = tellings.get(j).place();
    if (counts[i][placeJ] >= MOST || counts[j][placeI] >= MOST) {
      return false;
    }
    counts[i][placeJ]++;
    counts[j][placeI]++;
    return true;
  }

  private void note(double[][] best, int i, int j, double value) {
    int placeI = tellings.get(i).place();
    int placeJ = tellings.get(j).place();
    best[i][placeJ] = Math.max(best[i][placeJ], value);
    best[j][placeI] = Math.max(best[j][placeI], value);
  }

  private void compareWithOthers(Pairing pairing) {
    margins(pairing, nearest, Measure.COSINE, Measure.NEARER, Measure.FARTHER);
    margins(pairing, mostEqual, Measure.EQUAL, Measure.MORE_EQUAL, Measure.LESS_EQUAL);
  }

  private void margins(
      Pairing pairing, double[][] best, Measure of, Measure smaller, Measure larger) {
    double value = pairing.measure(of);
    double one = best[pairing.one()][tellings.get(pairing.other()).place()] - value;
    double other = best[pairing.other()][tellings.get(pairing.one()).place()] - value;
    pairing.measures().set(smaller, Math.min(one, other));
    pairing.measures().set(larger, Math.max(one, other));
  }

  private void cover(Pairing pairing) {
    Sense one = tellings.get(pairing.one()).sense();
    Sense other = tellings.get(pairing.other()).sense();
    float[][] nearest = one.nearest(other);
    double[] covered = {rarity.covered(one, nearest[0]), rarity.covered(other, nearest[1])};
    Arrays.sort(covered);
    pairing.measures().set(Measure.LESS, covered[0]);
    pairing.measures().set(Measure.MORE, covered[1]);
  }
}
