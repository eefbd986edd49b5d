package org.readout.render;

import java.util.ArrayList;
import java.util.List;
import org.readout.fact.Fact;

/**
 * How many of the facts a report tells.
 *
 * @param all facts that every report tells
 * @param some facts that it shares with some
 * @param one facts of which no other telling was found
 */
record Coverage(int all, int some, int one) {

  static List<Coverage> of(FactGrid grid) {
    List<Coverage> coverage = new ArrayList<>();
    for (int i = 0; i < grid.letters().size(); i++) {
      int report = i;
      List<FactRow> told =
          grid.rows().stream().filter(row -> row.cells().get(report).isTold()).toList();
      coverage.add(
          new Coverage(
              count(told, Fact.Status.ALL),
              count(told, Fact.Status.SOME),
              count(told, Fact.Status.ONE)));
    }
    return coverage;
  }

  private static int count(List<FactRow> rows, Fact.Status status) {
    return (int) rows.stream().filter(row -> row.fact().status() == status).count();
  }

  int total() {
    return all + some + one;
  }

  /** "5 in all, 12 in some, 30 found only here". */
  String parts() {
    return all + " in all, " + some + " in some, " + one + " found only here";
  }
}
