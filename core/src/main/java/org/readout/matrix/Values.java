package org.readout.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.text.Span;

/**
 * Numbers, days and places in which the sides of an item differ, however each builds its sentence:
 * what is in one account and not in the other is laid beside what is in the other and not in the
 * one. Other than the ledger of differences, which compares clauses that are alike, this knows that
 * both accounts are of one item, and so needs no more than what is counted, or which days may be
 * meant.
 */
final class Values {

  /** A number, a day or a place of a point. */
  interface Value {
    Point point();

    /** The words that tell it. */
    Span words();
  }

  /** How the values of one kind are found and laid beside each other. */
  interface Sort<V extends Value> {

    Divergence.Kind kind();

    List<V> in(Point point);

    /** Whether both tell the same. */
    boolean isSame(V one, V other);

    /**
     * How sure it is that one stands in the place of the other; empty if it does not.
     *
     * @param alone whether no other of either side could
     */
    Optional<Double> instead(V one, V other, boolean alone);
  }

  private final List<Sort<?>> sorts;

  Values(List<Sort<?>> sorts) {
    this.sorts = List.copyOf(sorts);
  }

  /** All of them, by kind. */
  List<Divergence> in(Row row, Names names) {
    return sorts.stream().flatMap(sort -> in(row, names, sort).stream()).toList();
  }

  private static <V extends Value> List<Divergence> in(Row row, Names names, Sort<V> sort) {
    List<List<V>> told = row.sides().stream().map(side -> in(row.of(side), sort)).toList();
    List<Divergence> found = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      for (int j = i + 1; j < told.size(); j++) {
        found.addAll(between(told.get(i), told.get(j), names, sort));
      }
    }
    return found;
  }

  private static <V extends Value> List<V> in(List<Point> points, Sort<V> sort) {
    return points.stream().flatMap(point -> sort.in(point).stream()).toList();
  }

  private static <V extends Value> List<Divergence> between(
      List<V> one, List<V> other, Names names, Sort<V> sort) {
    List<V> here = without(one, other, sort);
    List<V> there = without(other, one, sort);
    boolean alone = here.size() == 1 && there.size() == 1;
    List<V> free = new ArrayList<>(there);
    List<Divergence> found = new ArrayList<>();
    for (V value : here) {
      Optional<V> instead =
          free.stream().filter(v -> sort.instead(value, v, alone).isPresent()).findFirst();
      if (instead.isPresent()) {
        free.remove(instead.get());
        found.add(divergence(value, instead.get(), alone, names, sort));
      }
    }
    return found;
  }

  private static <V extends Value> List<V> without(List<V> some, List<V> others, Sort<V> sort) {
    return some.stream().filter(v -> others.stream().noneMatch(o -> sort.isSame(v, o))).toList();
  }

  private static <V extends Value> Divergence divergence(
      V one, V other, boolean alone, Names names, Sort<V> sort) {
    return new Divergence(
        sort.kind(),
        names.quoting(one.point(), one.words())
            + "; "
            + names.quoting(other.point(), other.words()),
        List.of(one.point().passage(one.words()), other.point().passage(other.words())),
        sort.instead(one, other, alone).orElseThrow());
  }
}
