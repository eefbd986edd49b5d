package org.readout.app.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.readout.collation.Collation;
import org.readout.fact.Fact;
import org.readout.format.JsonObject;
import org.readout.format.MalformedJson;
import org.readout.report.Passage;
import org.readout.report.Report;
import org.readout.report.ReportId;
import org.readout.text.Span;

/**
 * Scores the facts grid against facts that a reader found in two or more reports of an event. A
 * passage and a labelled one meet if they share more than half of the shorter. A fact is found if a
 * row joins passages of two reports that meet it. A row is right if one fact is met in all of its
 * reports; what the reader overlooked counts against it, so the precision is a lower bound.
 */
public final class FactEvaluation {
  private final Function<List<Report>, Collation> collate;

  public FactEvaluation(Function<List<Report>, Collation> collate) {
    this.collate = collate;
  }

  /** A labelled fact. */
  private record Gold(boolean minor, Map<String, List<Span>> passages) {

    boolean meets(String report, Span passage) {
      return passages.getOrDefault(report, List.of()).stream()
          .anyMatch(span -> shared(span, passage) * 2 > Math.min(span.length(), passage.length()));
    }

    private static int shared(Span one, Span other) {
      return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    }
  }

  /** What was counted in some events. */
  private static final class Tally {
    private int rows;
    private int right;
    private int facts;
    private int found;
    private int major;
    private int majorFound;
    private int told;
    private int covered;
  }

  /** A row for the labels of each reader. */
  public List<Table> evaluate(List<JsonObject> labels, Map<String, List<Report>> reports)
      throws MalformedJson {
    Map<String, Tally> tallies = new java.util.TreeMap<>();
    Map<String, Collation> collations = new HashMap<>();
    for (JsonObject label : labels) {
      String event = label.string("event");
      List<Report> told = reports.get(event);
      if (told == null) {
        continue;
      }
      String name =
          (label.truth("sampled") ? "sampled" : "other")
              + " events, reader "
              + label.integer("reader");
      Collation collation = collations.computeIfAbsent(event, e -> collate.apply(told));
      count(collation, gold(label), tallies.computeIfAbsent(name, n -> new Tally()));
    }
    List<List<String>> rows = new ArrayList<>();
    tallies.forEach((name, tally) -> rows.add(row(name, tally)));
    return List.of(
        new Table(
            "Facts told by two or more reports",
            List.of(
                "",
                "rows",
                "right",
                "precision",
                "facts",
                "found",
                "recall",
                "major",
                "recall of major",
                "in brief"),
            rows));
  }

  private static List<String> row(String name, Tally tally) {
    return List.of(
        name,
        String.valueOf(tally.rows),
        String.valueOf(tally.right),
        share(tally.right, tally.rows),
        String.valueOf(tally.facts),
        String.valueOf(tally.found),
        share(tally.found, tally.facts),
        String.valueOf(tally.major),
        share(tally.majorFound, tally.major),
        share(tally.covered, tally.told));
  }

  private static String share(int part, int whole) {
    return whole == 0 ? "-" : String.format(Locale.ROOT, "%.3f", (double) part / whole);
  }

  private static List<Gold> gold(JsonObject label) throws MalformedJson {
    List<Gold> gold = new ArrayList<>();
    for (JsonObject fact : label.objects("facts")) {
      Map<String, List<Span>> passages = new HashMap<>();
      for (JsonObject passage : fact.objects("passages")) {
        passages
            .computeIfAbsent(passage.string("report"), r -> new ArrayList<>())
            .add(new Span(passage.integer("start"), passage.integer("end")));
      }
      gold.add(new Gold(fact.truth("minor"), passages));
    }
    return gold;
  }

  private static void count(Collation collation, List<Gold> gold, Tally tally) {
    Map<ReportId, String> names = new HashMap<>();
    collation
        .reports()
        .forEach(one -> names.put(one.report().id(), one.report().sourceId().orElse("")));
    Set<Gold> found = new HashSet<>();
    for (Fact fact : collation.facts()) {
      if (fact.status() == Fact.Status.ONE) {
        continue;
      }
      tally.rows++;
      boolean right = false;
      for (Gold one : gold) {
        Set<String> met = met(one, fact, names);
        if (met.size() > 1) {
          found.add(one);
        }
        right |= met.size() == fact.reports();
      }
      tally.right += right ? 1 : 0;
      if (fact.status() == Fact.Status.ALL) {
        tally.told++;
        tally.covered += isCited(fact, collation) ? 1 : 0;
      }
    }
    tally.facts += gold.size();
    tally.found += found.size();
    tally.major += (int) gold.stream().filter(one -> !one.minor).count();
    tally.majorFound += (int) found.stream().filter(one -> !one.minor).count();
  }

  private static Set<String> met(Gold gold, Fact fact, Map<ReportId, String> names) {
    Set<String> met = new HashSet<>();
    for (Passage passage : fact.passages()) {
      String report = names.getOrDefault(passage.report(), "");
      if (gold.meets(report, passage.span())) {
        met.add(report);
      }
    }
    return met;
  }

  private static boolean isCited(Fact fact, Collation collation) {
    return collation.brief().stream()
        .flatMap(line -> line.cites().stream())
        .anyMatch(
            cited ->
                fact.passages().stream()
                    .anyMatch(
                        passage ->
                            passage.report().equals(cited.report())
                                && passage.span().overlaps(cited.span())));
  }
}
