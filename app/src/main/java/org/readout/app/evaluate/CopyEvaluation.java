package org.readout.app.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.readout.format.JsonObject;
import org.readout.format.MalformedJson;
import org.readout.independence.Independence;
import org.readout.independence.Link;
import org.readout.language.english.EnglishNotes;
import org.readout.report.Report;
import org.readout.words.Languages;

/**
 * Scores which reports are taken for copies or rewrites of which, pair by pair, against pairs that
 * were read. Each pair is looked at by itself, as a story of two.
 */
public final class CopyEvaluation {

  /** What a pair is, as read. */
  private enum Label {
    COPY,
    REWRITE,
    INDEPENDENT,
    CHROME;

    boolean isTaken() {
      return this == COPY || this == REWRITE;
    }
  }

  /** What the program says of a pair. */
  private enum Found {
    COPY,
    REWRITE,
    APART
  }

  private record Pair(String one, String other, long event, Label label, boolean doubtful) {}

  private record Judged(Pair pair, Found found) {}

  private CopyEvaluation() {}

  /**
   * The scores and what is taken for what.
   *
   * @param files labels, then the reports that they speak of
   * @throws IOException if one cannot be read
   * @throws MalformedJson if one is not as it should be
   */
  public static List<Table> tables(List<String> files) throws IOException, MalformedJson {
    if (files.size() != 2) {
      throw new MalformedJson("copies takes a file of labels and one of reports");
    }
    Map<String, Report> reports = reports(files.getLast());
    Independence independence =
        new Independence(new Languages(Map.of("en", EnglishNotes.standard())));
    List<Judged> judged = new ArrayList<>();
    for (Pair pair : pairs(Path.of(files.getFirst()))) {
      judged.add(new Judged(pair, found(pair, reports, independence)));
    }
    return List.of(scores(judged), confusion(judged));
  }

  private static Found found(Pair pair, Map<String, Report> reports, Independence independence)
      throws MalformedJson {
    List<Report> both = new ArrayList<>();
    for (String id : List.of(pair.one, pair.other)) {
      both.add(
          Optional.ofNullable(reports.get(id))
              .orElseThrow(() -> new MalformedJson("no such report: " + id)));
    }
    both.sort(Comparator.comparing(r -> r.published().day().map(Object::toString).orElse("~")));
    Optional<Link> link = independence.of(both).links().stream().filter(Link::derives).findFirst();
    return link.map(l -> l.kind() == Link.Kind.COPY ? Found.COPY : Found.REWRITE)
        .orElse(Found.APART);
  }

  private static List<Pair> pairs(Path file) throws IOException, MalformedJson {
    List<Pair> pairs = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonObject json = JsonObject.parse(line);
      pairs.add(
          new Pair(
              json.string("one"),
              json.string("other"),
              number(json.string("event")),
              json.word("label", Label.class),
              json.truth("doubtful")));
    }
    return pairs;
  }

  private static long number(String event) throws MalformedJson {
    try {
      return Long.parseLong(event);
    } catch (NumberFormatException e) {
      throw new MalformedJson("not the number of an event: " + event);
    }
  }

  private static Map<String, Report> reports(String file) {
    Map<String, Report> reports = new HashMap<>();
    ReportFiles.in(Path.of(file))
        .forEach(report -> reports.put(report.sourceId().orElse(""), report));
    return reports;
  }

  private static Table scores(List<Judged> judged) {
    return new Table(
        "Copied or rewritten",
        List.of("pairs", "labelled", "gold", "found", "precision", "recall", "F1"),
        List.of(
            row("all", judged, one -> true),
            row("of events with an even number", judged, one -> one.pair.event % 2 == 0),
            row("of events with an odd number", judged, one -> one.pair.event % 2 != 0),
            row("without the doubtful", judged, one -> !one.pair.doubtful)));
  }

  private static List<String> row(String name, List<Judged> judged, Predicate<Judged> counts) {
    List<Judged> here = judged.stream().filter(counts).toList();
    long gold = here.stream().filter(one -> one.pair.label.isTaken()).count();
    long found = here.stream().filter(one -> one.found != Found.APART).count();
    long right =
        here.stream().filter(one -> one.pair.label.isTaken() && one.found != Found.APART).count();
    return Stream.of(
            Stream.of(name, here.size(), gold, found).map(String::valueOf),
            Stream.of(share(right, found), share(right, gold), share(2 * right, gold + found)))
        .flatMap(cells -> cells)
        .toList();
  }

  private static String share(long part, long whole) {
    return String.format(Locale.ROOT, "%.3f", whole == 0 ? 0 : (double) part / whole);
  }

  private static Table confusion(List<Judged> judged) {
    List<List<String>> rows = new ArrayList<>();
    for (Label label : Label.values()) {
      Map<Found, Long> counts = new EnumMap<>(Found.class);
      judged.stream()
          .filter(one -> one.pair.label == label)
          .forEach(one -> counts.merge(one.found, 1L, Long::sum));
      List<String> row = new ArrayList<>(List.of(label.name().toLowerCase(Locale.ROOT)));
      for (Found found : Found.values()) {
        row.add(String.valueOf(counts.getOrDefault(found, 0L)));
      }
      rows.add(row);
    }
    return new Table(
        "What is taken for what",
        List.of("read as", "found a copy", "found a rewrite", "found apart"),
        rows);
  }
}
