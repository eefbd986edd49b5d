package org.readout.bench.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.readout.bench.conflict.Plant.Sort;
import org.readout.conflict.Conflict;

/** The tables of how many plants were found, and as what. */
final class Scores {

  private static final double ALIKE = 0.6;

  private final List<Outcome> outcomes;

  Scores(List<Outcome> outcomes) {
    this.outcomes = List.copyOf(outcomes);
  }

  String text() {
    StringBuilder text = new StringBuilder();
    for (Sort sort : Sort.values()) {
      List<Outcome> some = some(o -> o.plant().sort() == sort);
      text.append(recall(some).text("Planted " + name(sort)));
      text.append(confusion(some).text("Found as, " + name(sort)));
    }
    return text.toString();
  }

  private static String name(Sort sort) {
    return switch (sort) {
      case ACROSS -> "across two reports of an event";
      case COPY -> "in a copy";
    };
  }

  private List<Outcome> some(Predicate<Outcome> which) {
    return outcomes.stream().filter(which).toList();
  }

  private static Rows recall(List<Outcome> some) {
    Rows rows = new Rows();
    rows.add("kind", "plants", "found", "recall", "of its kind", "no mere update", "beside");
    for (PlantKind kind : PlantKind.values()) {
      add(rows, name(kind), some.stream().filter(o -> o.plant().kind() == kind).toList());
    }
    add(rows, "all", some);
    add(rows, "detail once", some.stream().filter(o -> o.plant().once()).toList());
    add(rows, "alike", some.stream().filter(o -> o.plant().likeness() >= ALIKE).toList());
    return rows;
  }

  private static void add(Rows rows, String name, List<Outcome> some) {
    long found = some.stream().filter(Outcome::isFound).count();
    rows.add(
        name,
        some.size(),
        found,
        share(found, some.size()),
        share(some.stream().filter(Outcome::isOfItsKind).count(), some.size()),
        share(some.stream().filter(Outcome::isContradiction).count(), some.size()),
        some.stream().mapToInt(Outcome::beside).sum());
  }

  private static double share(long part, int all) {
    return all == 0 ? 0 : (double) part / all;
  }

  private static Rows confusion(List<Outcome> some) {
    Rows rows = new Rows();
    List<Object> heads = new ArrayList<>();
    for (Conflict.Kind kind : Conflict.Kind.values()) {
      heads.add(name(kind));
    }
    heads.add("missed");
    rows.add("planted", heads.toArray());
    for (PlantKind kind : PlantKind.values()) {
      List<Outcome> ofKind = some.stream().filter(o -> o.plant().kind() == kind).toList();
      List<Object> cells = new ArrayList<>();
      for (Conflict.Kind as : Conflict.Kind.values()) {
        cells.add(ofKind.stream().filter(o -> o.kind().filter(k -> k == as).isPresent()).count());
      }
      cells.add(ofKind.stream().filter(o -> !o.isFound()).count());
      rows.add(name(kind), cells.toArray());
    }
    return rows;
  }

  static String name(Enum<?> constant) {
    return constant.name().toLowerCase(java.util.Locale.ROOT);
  }
}
