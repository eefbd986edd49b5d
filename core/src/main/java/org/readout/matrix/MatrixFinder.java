package org.readout.matrix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.annotation.AnnotatedReport;
import org.readout.fact.Facts;
import org.readout.fact.Meaning;
import org.readout.fact.Telling;
import org.readout.report.ReportId;
import org.readout.words.Languages;

/**
 * Lays the official accounts of a story beside each other. Where fewer than two sides speak it does
 * nothing. Safe for several threads.
 */
public final class MatrixFinder {

  /** Finds none. */
  public static final MatrixFinder NONE =
      new MatrixFinder(new Languages(Map.of()), texts -> List.of());

  /** An account has seldom more than fifty points; of a transcript the first ones are compared. */
  private static final int MOST_POINTS = 150;

  /** So many sides are compared, the first ones. */
  private static final int MOST_SIDES = 8;

  private final Languages languages;
  private final Topics topics;

  public MatrixFinder(Languages languages, Meaning meaning) {
    this.languages = languages;
    topics = new Topics(languages, meaning);
  }

  /**
   * One matrix of all sides, or none where fewer than two have something to compare.
   *
   * @param reports of the story in order
   * @param told what they tell
   */
  public List<Matrix> of(List<AnnotatedReport> reports, Facts.Told told) {
    List<Sides.Voice> voices = Sides.of(reports);
    if (voices.size() < 2 || told.tellings().isEmpty()) {
      return List.of();
    }
    voices = voices.subList(0, Math.min(MOST_SIDES, voices.size()));
    List<Point> points = points(voices, told.tellings());
    if (points.stream().map(Point::side).distinct().count() < 2) {
      return List.of();
    }
    List<Row> rows = Runs.joined(Rows.of(points, new Pairer(told.matches())), points);
    return List.of(new Tabulation(voices, points, rows, languages).matrix(told.facts()));
  }

  private List<Point> points(List<Sides.Voice> voices, List<Telling> tellings) {
    Map<ReportId, List<Telling>> byReport = new HashMap<>();
    for (Telling telling : tellings) {
      byReport
          .computeIfAbsent(telling.report().report().id(), id -> new ArrayList<>())
          .add(telling);
    }
    List<List<PointFinder.Place>> places = new ArrayList<>();
    for (Sides.Voice voice : voices) {
      List<PointFinder.Place> own = new ArrayList<>();
      for (AnnotatedReport account : voice.accounts()) {
        own.addAll(
            PointFinder.of(account, byReport.getOrDefault(account.report().id(), List.of())));
      }
      places.add(own.subList(0, Math.min(MOST_POINTS, own.size())));
    }
    return topics.of(places);
  }
}
