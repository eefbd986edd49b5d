package org.readout.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Finds the pairs of tellings of different reports that may tell one fact, and measures them. */
final class Pairings {

  /** Below this two clauses have next to nothing in common. */
  private static final double LEAST_COSINE = 0.6;

  /** So many clauses of one report are looked at for one of another, the first ones. */
  private static final int MOST = 32;

  /** So many tellings are compared with all others at a time: of more, the pairs need memory. */
  private static final int AT_A_TIME = 8;

  /** About what two predicates come to that nothing joins. */
  private static final double UNKNOWN_PREDICATES = 0.6;

  private final List<Telling> tellings;
  private final Rarity rarity;
  private final int reports;

  /**
   * By telling and report: the greatest cosine and the greatest equality with one of its tellings.
   */
  private final double[][] nearest;

  private final double[][] mostEqual;

  private final int[][] counts;

  /**
   * By telling, the piece that is its predicate; empty where the wording has it not as it stands.
   */
  private final List<OptionalInt> predicates;

  Pairings(List<Telling> tellings) {
    this.tellings = tellings;
    rarity = new Rarity(tellings);
    reports = tellings.stream().mapToInt(Telling::place).max().orElse(-1) + 1;
    nearest = new double[tellings.size()][reports];
    mostEqual = new double[tellings.size()][reports];
    counts = new int[tellings.size()][reports];
    predicates =
        tellings.stream()
            .map(
                one ->
                    one.sense().find(one.claim().predicateSpan().in(one.report().report().text())))
            .toList();
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
    for (int from = 0; from < tellings.size(); from += AT_A_TIME) {
      IntStream.range(from, Math.min(from + AT_A_TIME, tellings.size()))
          .parallel()
          .mapToObj(i -> row(i, senses))
          .toList()
          .forEach(row -> take(row, promising, near));
    }
    near.parallelStream()
        .forEach(
            pairing -> {
              compareWithOthers(pairing);
              cover(pairing);
            });
    return near;
  }

  /** A telling beside those after it: the cosines, and the measures of those near enough. */
  private static final class Row {
    private final int one;
    private final float[] cosines;
    private final List<Pairing> near;

    Row(int one, float[] cosines, List<Pairing> near) {
      this.one = one;
      this.cosines = cosines;
      this.near = near;
    }
  }

  private Row row(int i, List<Sense> senses) {
    float[] cosines = senses.get(i).cosines(senses.subList(i + 1, senses.size()));
    List<Pairing> near = new ArrayList<>();
    for (int j = i + 1; j < tellings.size(); j++) {
      double cosine = cosines[j - i - 1];
      if (tellings.get(i).place() != tellings.get(j).place() && cosine >= LEAST_COSINE) {
        near.add(new Pairing(i, j, Likeness.of(tellings.get(i), tellings.get(j), cosine)));
      }
    }
    return new Row(i, cosines, near);
  }

  /** In the order of the tellings, for there is not room for all. */
  private void take(Row row, Predicate<Measures> promising, List<Pairing> near) {
    int i = row.one;
    for (int j = i + 1; j < tellings.size(); j++) {
      if (tellings.get(i).place() != tellings.get(j).place()) {
        note(nearest, i, j, row.cosines[j - i - 1]);
      }
    }
    for (Pairing pairing : row.near) {
      note(mostEqual, i, pairing.other, pairing.measure(Measure.EQUAL));
      if (promising.test(pairing.measures) && hasRoom(i, pairing.other)) {
        near.add(pairing);
      }
    }
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
    set(pairing.measures(), smaller, larger, one, other);
  }

  private void cover(Pairing pairing) {
    Sense one = tellings.get(pairing.one()).sense();
    Sense other = tellings.get(pairing.other()).sense();
    float[][] nearest = one.nearest(other);
    Rarity.Cover cover = rarity.cover(one, nearest[0]);
    Rarity.Cover otherCover = rarity.cover(other, nearest[1]);
    Measures m = pairing.measures();
    set(m, Measure.LESS, Measure.MORE, cover.share(), otherCover.share());
    set(m, Measure.LACKED_LESS, Measure.LACKED_MORE, cover.most(), otherCover.most());
    double lacking = Math.log1p(cover.lacking());
    set(m, Measure.LACKING_LESS, Measure.LACKING_MORE, lacking, Math.log1p(otherCover.lacking()));
    OptionalInt predicate = predicates.get(pairing.one());
    OptionalInt otherPredicate = predicates.get(pairing.other());
    double near = predicate.isPresent() ? nearest[0][predicate.getAsInt()] : cover.share();
    double otherNear =
        otherPredicate.isPresent() ? nearest[1][otherPredicate.getAsInt()] : otherCover.share();
    set(m, Measure.PREDICATE_LESS, Measure.PREDICATE_MORE, near, otherNear);
    boolean both = predicate.isPresent() && otherPredicate.isPresent();
    m.set(
        Measure.PREDICATES,
        both
            ? one.cosine(predicate.getAsInt(), other, otherPredicate.getAsInt())
            : UNKNOWN_PREDICATES);
  }

  private static void set(
      Measures measures, Measure smaller, Measure larger, double one, double other) {
    measures.set(smaller, Math.min(one, other));
    measures.set(larger, Math.max(one, other));
  }
}
