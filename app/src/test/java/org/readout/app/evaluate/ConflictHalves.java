package org.readout.app.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.readout.annotation.AnnotatedReport;
import org.readout.conflict.ClaimRelation;
import org.readout.conflict.ClaimStance;
import org.readout.conflict.ClaimStance.Stance;
import org.readout.conflict.StanceReading;
import org.readout.conflict.StanceWords;
import org.readout.format.JsonObject;
import org.readout.format.MalformedJson;
import org.readout.language.english.English;
import org.readout.language.english.EnglishStanceWords;
import org.readout.meaning.SentenceModel;
import org.readout.report.Report;
import org.readout.report.ReportId;
import org.readout.text.Digest;
import org.readout.text.Span;

/**
 * Scores whether a report agrees with a claim, on FNC-1 with relatedness given, and whether one
 * statement weakens or strengthens another, on ClaimDiff. The weights were set by hand with an eye
 * on these files; the two halves (every other event that holds a disagreement, every other of the
 * rest; every other topic) show how far a score depends on the texts.
 */
final class ConflictHalves {
  private final Function<Report, AnnotatedReport> annotate;
  private final Map<String, StanceReading> read = new HashMap<>();

  /**
   * @param annotate annotates an English report
   */
  private ConflictHalves(Function<Report, AnnotatedReport> annotate) {
    this.annotate = annotate;
  }

  /**
   * Prints the scores on files of either set.
   *
   * @param files those whose names begin with "fnc" hold claims and reports, others statements
   */
  public static void main(String[] files) throws IOException, MalformedJson {
    StanceWords words = EnglishStanceWords.standard();
    try (SentenceModel meaning = SentenceModel.load()) {
      ConflictHalves halves = new ConflictHalves(English.standard()::annotate);
      for (String file : files) {
        Path path = Path.of(file);
        boolean claims = path.getFileName().toString().startsWith("fnc");
        print(
            claims
                ? halves.stances(path, new ClaimStance(words, meaning))
                : halves.relations(path, new ClaimRelation(words, meaning)));
      }
    }
  }

  private static void print(Table table) {
    System.out.println(table.title() + "\n" + String.join("\t", table.columns()));
    table.rows().forEach(row -> System.out.println(String.join("\t", row)));
  }

  private record Judged(String event, boolean odd, Stance gold, Stance found) {}

  private record Weighed(String topic, boolean holds, boolean found) {}

  /** A row for each half, for all, and for each event. */
  private Table stances(Path file, ClaimStance stance) throws IOException, MalformedJson {
    List<Judged> judged = new ArrayList<>();
    int[] events = new int[2];
    for (String line : Files.readAllLines(file)) {
      read.clear();
      List<Judged> event = judged(JsonObject.parse(line), stance);
      int sort = event.stream().anyMatch(one -> one.gold == Stance.DISAGREE) ? 1 : 0;
      boolean odd = events[sort]++ % 2 == 1;
      event.forEach(one -> judged.add(new Judged(one.event, odd, one.gold, one.found)));
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(row("all", judged, one -> true));
    rows.add(row("first half", judged, one -> !one.odd));
    rows.add(row("second half", judged, one -> one.odd));
    List<String> names = judged.stream().map(Judged::event).distinct().toList();
    double macros = 0;
    for (String name : names) {
      List<Judged> own = judged.stream().filter(one -> one.event.equals(name)).toList();
      macros += macro(own);
      rows.add(row(name, own, one -> true));
    }
    String mean = Counts.share(macros / names.size());
    rows.add(3, List.of("mean of events", "", "", "", "", mean));
    return new Table(
        "Stances, " + file.getFileName(),
        List.of("", "number", "agree", "disagree", "discuss", "macro-F1"),
        rows);
  }

  private List<Judged> judged(JsonObject event, ClaimStance stance) throws MalformedJson {
    Map<String, StanceReading> reports = new HashMap<>();
    for (JsonObject report : event.objects("reports")) {
      reports.put(report.string("id"), reading(report.string("text"), stance::read));
    }
    List<Judged> judged = new ArrayList<>();
    for (JsonObject claim : event.objects("claims")) {
      StanceReading told = reading(claim.string("claim"), stance::read);
      JsonObject gold = claim.object("stance");
      for (Object id : gold.names()) {
        StanceReading report = Objects.requireNonNull(reports.get(id.toString()));
        Stance right = Stance.valueOf(gold.string(id.toString()).toUpperCase(Locale.ROOT));
        judged.add(new Judged(event.string("event"), false, right, stance.of(told, report)));
      }
    }
    return judged;
  }

  private StanceReading reading(String text, Function<AnnotatedReport, StanceReading> reader) {
    return read.computeIfAbsent(text, t -> reader.apply(annotate.apply(report(t))));
  }

  /** A text by itself, each of its lines a paragraph. */
  private static Report report(String text) {
    List<Span> paragraphs = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        paragraphs.add(new Span(start, start + line.length()));
      }
      start += line.length() + 1;
    }
    return new Report(
        new ReportId(Digest.of('r', text)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "en",
        Report.Publication.UNKNOWN,
        Report.Kind.REPORT,
        Optional.empty(),
        Optional.empty(),
        text,
        List.of(),
        paragraphs);
  }

  private static List<String> row(String name, List<Judged> all, Predicate<Judged> which) {
    List<Judged> some = all.stream().filter(which).toList();
    List<String> row = new ArrayList<>(List.of(name, Integer.toString(some.size())));
    for (Stance stance : Stance.values()) {
      row.add(Counts.share(counts(some, stance).f1()));
    }
    row.add(Counts.share(macro(some)));
    return row;
  }

  /** The mean F1 of the stances that are expected. */
  private static double macro(List<Judged> some) {
    return Arrays.stream(Stance.values())
        .map(stance -> counts(some, stance))
        .filter(counts -> counts.expected() > 0)
        .mapToDouble(Counts::f1)
        .average()
        .orElse(0);
  }

  private static Counts counts(List<Judged> some, Stance stance) {
    return counts(some.stream(), one -> one.gold == stance, one -> one.found == stance);
  }

  private static <T> Counts counts(Stream<T> all, Predicate<T> expected, Predicate<T> found) {
    return all.map(
            one ->
                new Counts(
                    expected.test(one) && found.test(one) ? 1 : 0,
                    expected.test(one) ? 1 : 0,
                    found.test(one) ? 1 : 0))
        .reduce(Counts.NONE, Counts::plus);
  }

  /** For each relation a row for all and for each half. */
  private Table relations(Path file, ClaimRelation relation) throws IOException, MalformedJson {
    read.clear();
    List<JsonObject> records = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      records.add(JsonObject.parse(line));
    }
    List<List<String>> rows = new ArrayList<>();
    addRows(rows, "weakens", records, relation, relation::weakens);
    addRows(rows, "strengthens", records, relation, relation::strengthens);
    return new Table(
        "Relations of claims, " + file.getFileName(),
        List.of("", "precision", "recall", "F1", "right", "expected", "found"),
        rows);
  }

  private void addRows(
      List<List<String>> rows,
      String name,
      List<JsonObject> records,
      ClaimRelation relation,
      BiPredicate<StanceReading, StanceReading> test)
      throws MalformedJson {
    List<Weighed> weighed = new ArrayList<>();
    for (JsonObject one : records) {
      if (one.string("relation").equals(name)) {
        StanceReading a = reading(one.string("a"), relation::read);
        StanceReading b = reading(one.string("b"), relation::read);
        weighed.add(new Weighed(one.string("topic"), one.truth("holds"), test.test(a, b)));
      }
    }
    List<String> topics = weighed.stream().map(Weighed::topic).distinct().sorted().toList();
    rows.add(counts(weighed.stream(), Weighed::holds, Weighed::found).row(name));
    for (int half = 0; half < 2; half++) {
      int rest = half;
      Stream<Weighed> some = weighed.stream().filter(one -> topics.indexOf(one.topic) % 2 == rest);
      String which = half == 0 ? ", first half" : ", second half";
      rows.add(counts(some, Weighed::holds, Weighed::found).row(name + which));
    }
  }
}
