package org.readout.app.evaluate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.readout.annotation.AnnotatedReport;
import org.readout.format.JsonObject;
import org.readout.format.MalformedJson;
import org.readout.language.english.English;
import org.readout.report.Report;
import org.readout.toll.Casualties;
import org.readout.toll.TolledReport;
import org.readout.toll.Tolls;

/**
 * Scores how many people the reports of an event are found to say were killed and injured, against
 * an archive. Events with one report alone are left out; a count is right if it is the archive's.
 */
public final class TollEvaluation {
  private static final int FEWEST = 2;

  private static final Comparator<Report> IN_ORDER =
      Comparator.comparing((Report r) -> r.published().day().orElse(LocalDate.MAX))
          .thenComparing(Report::id);

  private final English english;

  public TollEvaluation(English english) {
    this.english = english;
  }

  /** How often counts are right, and how far off they are. */
  private static final class Tally {
    private int events;
    private int killed;
    private int injured;
    private int both;
    private int killedOff;
    private int injuredOff;

    void add(Casualties gold, Casualties found) {
      events++;
      killed += gold.killed() == found.killed() ? 1 : 0;
      injured += gold.injured() == found.injured() ? 1 : 0;
      both += gold.equals(found) ? 1 : 0;
      killedOff += Math.abs(gold.killed() - found.killed());
      injuredOff += Math.abs(gold.injured() - found.injured());
    }
  }

  /**
   * Two tables: the shares right with the mean error, and the shares by the number of reports.
   *
   * @param facts with {@code event}, {@code killed} and {@code injured}
   * @param reports by event
   */
  List<Table> evaluate(List<JsonObject> facts, Map<String, List<Report>> reports)
      throws MalformedJson {
    Tally all = new Tally();
    Map<Integer, Tally> sizes = new TreeMap<>();
    for (JsonObject fact : facts) {
      List<Report> story = reports.getOrDefault(fact.string("event"), List.of());
      if (story.size() >= FEWEST) {
        Casualties gold = new Casualties(fact.integer("killed"), fact.integer("injured"));
        Casualties found = count(story);
        all.add(gold, found);
        sizes.computeIfAbsent(story.size(), size -> new Tally()).add(gold, found);
      }
    }
    return List.of(counts(all), bySize(sizes));
  }

  private Casualties count(List<Report> story) {
    List<Report> inOrder = new ArrayList<>(story);
    inOrder.sort(IN_ORDER);
    return Tolls.count(inOrder.parallelStream().map(this::tolled).toList());
  }

  private TolledReport tolled(Report report) {
    AnnotatedReport annotated = english.annotate(report);
    return new TolledReport(annotated, english.tolls(annotated));
  }

  private static Table counts(Tally all) {
    return new Table(
        "Casualties of the events with two or more reports",
        List.of("count", "events", "right", "share right", "mean error"),
        List.of(
            row("killed", all, all.killed, decimal(all.killedOff, all.events)),
            row("injured", all, all.injured, decimal(all.injuredOff, all.events)),
            row("both", all, all.both, "-")));
  }

  private static List<String> row(String name, Tally all, int right, String error) {
    return List.of(
        name,
        Integer.toString(all.events),
        Integer.toString(right),
        decimal(right, all.events),
        error);
  }

  private static Table bySize(Map<Integer, Tally> sizes) {
    List<List<String>> rows = new ArrayList<>();
    sizes.forEach(
        (size, tally) ->
            rows.add(
                List.of(
                    Integer.toString(size),
                    Integer.toString(tally.events),
                    decimal(tally.killed, tally.events),
                    decimal(tally.injured, tally.events))));
    return new Table(
        "Casualties by the number of reports",
        List.of("reports", "events", "killed right", "injured right"),
        rows);
  }

  private static String decimal(int part, int whole) {
    return whole == 0 ? "-" : String.format(Locale.ROOT, "%.3f", (double) part / whole);
  }
}
