package org.readout.app.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.readout.event.Code;

/** How well categories of events are told. What is not told counts as wrong. */
final class CodeScore {
  static final List<String> COLUMNS =
      List.of("", "sentences", "told", "macro F1", "root right", "quad right");

  private final Map<Code, Counts> counts = new EnumMap<>(Code.class);
  private int sentences;
  private int told;
  private int right;
  private int quad;

  void add(Code gold, Optional<Code> found) {
    sentences++;
    told += found.isPresent() ? 1 : 0;
    boolean same = found.equals(Optional.of(gold));
    right += same ? 1 : 0;
    quad += found.map(Code::quadrant).equals(Optional.of(gold.quadrant())) ? 1 : 0;
    counts.merge(gold, new Counts(same ? 1 : 0, 1, 0), Counts::plus);
    found.ifPresent(code -> counts.merge(code, new Counts(0, 0, 1), Counts::plus));
  }

  List<String> row(String name) {
    double macro =
        counts.values().stream()
            .filter(one -> one.expected() > 0)
            .mapToDouble(Counts::f1)
            .average()
            .orElse(0);
    return List.of(
        name,
        Integer.toString(sentences),
        Integer.toString(told),
        decimal(macro),
        decimal((double) right / Math.max(1, sentences)),
        decimal((double) quad / Math.max(1, sentences)));
  }

  /** A row for each category. */
  Table byCode() {
    List<List<String>> rows = new ArrayList<>();
    counts.forEach((code, one) -> rows.add(one.row(code.name())));
    return new Table(
        "Events by root",
        List.of("", "precision", "recall", "F1", "right", "expected", "found"),
        rows);
  }

  private static String decimal(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }
}
