package org.readout.matrix;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.readout.annotation.Attribution;
import org.readout.text.Span;

/**
 * Joins again what was cut and only one side tells: parts of one sentence, sentences of one
 * quotation.
 */
final class Runs {

  private final IdentityHashMap<Point, Row> rowOf = new IdentityHashMap<>();

  private Runs(List<Row> rows) {
    rows.forEach(row -> row.points().forEach(point -> rowOf.put(point, row)));
  }

  /**
   * The rows, by their first points.
   *
   * @param points of all rows, by side and place
   */
  static List<Row> joined(List<Row> rows, List<Point> points) {
    Runs runs = new Runs(rows);
    List<Row> joined = new ArrayList<>();
    List<Point> run = new ArrayList<>();
    double nearest = 0;
    for (Point point : points) {
      Row row = runs.rowOf.get(point);
      if (row == null || row.points().size() > 1) {
        continue;
      }
      if (!run.isEmpty() && !goesOn(run.getLast(), point)) {
        joined.add(new Row(run, 1, nearest));
        run.clear();
        nearest = 0;
      }
      run.add(point);
      nearest = Math.max(nearest, row.nearest());
    }
    if (!run.isEmpty()) {
      joined.add(new Row(run, 1, nearest));
    }
    rows.stream().filter(row -> row.points().size() > 1).forEach(joined::add);
    return joined;
  }

  private static boolean goesOn(Point one, Point next) {
    boolean same =
        one.side() == next.side() && one.report().report().id().equals(next.report().report().id());
    return same && (isOneSentence(one, next) || isOneQuotation(one, next));
  }

  private static boolean isOneSentence(Point one, Point next) {
    Span both = one.span().cover(next.span());
    return one.report().sentences().stream().anyMatch(sentence -> sentence.span().contains(both));
  }

  private static boolean isOneQuotation(Point one, Point next) {
    return one.report().attributions().stream()
        .anyMatch(attribution -> holds(attribution, one) && holds(attribution, next));
  }

  private static boolean holds(Attribution attribution, Point point) {
    return attribution.quoted().stream().anyMatch(quoted -> quoted.overlaps(point.span()));
  }
}
