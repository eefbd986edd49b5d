package org.readout.app.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.annotation.TimeExpression;
import org.readout.annotation.TimeFinder;
import org.readout.format.JsonObject;
import org.readout.format.MalformedJson;
import org.readout.ingest.LineParser;
import org.readout.report.Report;

/**
 * Scores the time expressions. MEANTIME: precision, recall and F1 of spans (equal, and
 * overlapping), and of values: each gold expression is paired with the one found that shares most
 * characters with it, one to one, and the pair is right if the values are equal; only the six lines
 * that the set's annotators went through count. Recognizers-Text: the share of expressions whose
 * best overlapping one means what the set says.
 */
public final class TimeEvaluation {

  /** MEANTIME is annotated in its title, its date line and four sentences, a line each. */
  private static final int ANNOTATED_LINES = 6;

  private final TimeFinder finder;

  public TimeEvaluation(TimeFinder finder) {
    this.finder = finder;
  }

  /** A table for each file. */
  public List<Table> evaluate(List<Path> files) throws IOException, MalformedJson {
    List<Table> tables = new ArrayList<>();
    for (Path file : files) {
      tables.add(evaluate(file));
    }
    return tables;
  }

  private Table evaluate(Path file) throws IOException, MalformedJson {
    Map<String, Report> reports = reports(file);
    List<Scored> documents = new ArrayList<>();
    boolean recognizers = false;
    for (String line : Files.readAllLines(file)) {
      JsonObject document = JsonObject.parse(line);
      recognizers = document.names().contains("reference");
      int end = recognizers ? Integer.MAX_VALUE : annotated(document.string("text"));
      Optional<Report> report = Optional.ofNullable(reports.get(document.string("id")));
      documents.add(
          new Scored(
              GoldTime.of(document),
              report.map(known -> before(end, finder.find(known, List.of()))).orElse(List.of())));
    }
    String title = "Times, " + file.getFileName();
    return recognizers ? resolved(title, documents) : spans(title, documents);
  }

  /** Where the first lines end, which alone are annotated. */
  private static int annotated(String text) {
    int end = -1;
    for (int i = 0; i < ANNOTATED_LINES; i++) {
      end = text.indexOf('\n', end + 1);
      if (end < 0) {
        return text.length();
      }
    }
    return end;
  }

  private static List<TimeExpression> before(int end, List<TimeExpression> found) {
    return found.stream().filter(time -> time.span().start() < end).toList();
  }

  private static Map<String, Report> reports(Path file) {
    Map<String, Report> reports = new HashMap<>();
    ReportFiles.in(file, TimeEvaluation::fields)
        .forEach(report -> reports.put(report.sourceId().orElse(""), report));
    return reports;
  }

  /** The day of publication is {@code published}, else the day of {@code reference}. */
  private static LineParser.Fields fields(String line) throws LineParser.MalformedLine {
    try {
      JsonObject record = JsonObject.parse(line);
      Optional<String> published = record.optionalString("published");
      Optional<String> reference =
          record.optionalString("reference").map(moment -> moment.substring(0, 10));
      return new LineParser.Fields(
          record.optionalString("id"),
          record.string("text"),
          published.or(() -> reference),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
    } catch (MalformedJson e) {
      throw new LineParser.MalformedLine(String.valueOf(e.getMessage()));
    }
  }

  /** A document's gold expressions and those found. */
  private record Scored(List<GoldTime> gold, List<TimeExpression> found) {

    /** For each gold expression the number of the one found that it is paired with, or -1. */
    int[] pairs() {
      int[] pairs = new int[gold.size()];
      Set<Integer> taken = new HashSet<>();
      for (int i = 0; i < pairs.length; i++) {
        pairs[i] = best(gold.get(i), taken);
        taken.add(pairs[i]);
      }
      return pairs;
    }

    private int best(GoldTime time, Set<Integer> taken) {
      int best = -1;
      double share = 0;
      for (int i = 0; i < found.size(); i++) {
        double overlap = overlap(time, found.get(i));
        if (overlap > share && !taken.contains(i)) {
          best = i;
          share = overlap;
        }
      }
      return best;
    }

    /** Shared characters, and less for what is not shared. */
    private static double overlap(GoldTime gold, TimeExpression found) {
      int start = Math.max(gold.span().start(), found.span().start());
      int end = Math.min(gold.span().end(), found.span().end());
      double both = gold.span().length() + found.span().length();
      return end <= start ? 0 : (end - start) / both;
    }
  }

  private static Table spans(String title, List<Scored> documents) {
    int gold = 0;
    int found = 0;
    int strict = 0;
    int relaxed = 0;
    int values = 0;
    for (Scored document : documents) {
      gold += document.gold().size();
      found += document.found().size();
      int[] pairs = document.pairs();
      for (int i = 0; i < pairs.length; i++) {
        if (pairs[i] >= 0) {
          GoldTime time = document.gold().get(i);
          TimeExpression one = document.found().get(pairs[i]);
          relaxed++;
          strict += one.span().equals(time.span()) ? 1 : 0;
          values += time.values().contains(one.value()) ? 1 : 0;
        }
      }
    }
    return new Table(
        title,
        List.of("", "precision", "recall", "F1", "right", "found", "gold"),
        List.of(
            row("spans, strict", strict, found, gold),
            row("spans, relaxed", relaxed, found, gold),
            row("values", values, found, gold)));
  }

  private static List<String> row(String name, int right, int found, int gold) {
    double precision = found == 0 ? 0 : (double) right / found;
    double recall = gold == 0 ? 0 : (double) right / gold;
    double f1 = right == 0 ? 0 : 2 * precision * recall / (precision + recall);
    return List.of(
        name,
        share(precision),
        share(recall),
        share(f1),
        Integer.toString(right),
        Integer.toString(found),
        Integer.toString(gold));
  }

  private static Table resolved(String title, List<Scored> documents) {
    int[][] counts = new int[3][2];
    for (Scored document : documents) {
      int[] pairs = document.pairs();
      for (int i = 0; i < pairs.length; i++) {
        GoldTime time = document.gold().get(i);
        boolean paired = pairs[i] >= 0;
        boolean past = paired && TimeReading.agrees(document.found().get(pairs[i]), time, 0);
        int last = time.readings().size() - 1;
        boolean either =
            past || (paired && TimeReading.agrees(document.found().get(pairs[i]), time, last));
        count(counts[time.ambiguous() ? 1 : 0], past);
        if (time.ambiguous()) {
          count(counts[2], either);
        }
      }
    }
    return new Table(
        title,
        List.of("", "share", "right", "gold"),
        List.of(
            resolved("unambiguous", counts[0]),
            resolved("ambiguous, the past reading", counts[1]),
            resolved("ambiguous, either reading", counts[2])));
  }

  private static void count(int[] counts, boolean right) {
    counts[0] += right ? 1 : 0;
    counts[1]++;
  }

  private static List<String> resolved(String name, int[] counts) {
    double share = counts[1] == 0 ? 0 : (double) counts[0] / counts[1];
    return List.of(name, share(share), Integer.toString(counts[0]), Integer.toString(counts[1]));
  }

  private static String share(double share) {
    return String.format(Locale.ROOT, "%.3f", share);
  }
}
