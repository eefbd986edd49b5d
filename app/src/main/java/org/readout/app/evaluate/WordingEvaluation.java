package org.readout.app.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Word;
import org.readout.format.JsonObject;
import org.readout.format.MalformedJson;
import org.readout.report.Report;
import org.readout.report.ReportId;
import org.readout.story.StoryEntities;
import org.readout.text.Span;
import org.readout.wording.Expression;
import org.readout.wording.Named;
import org.readout.wording.Referents;

/**
 * Scores which phrases mean the same, over all reports of an event, on NewsWCL50: its mentions are
 * given, without their referents; of actors, countries and groups in one table, of actions and
 * events in another. The last rows say what little effort gives: the same for phrases whose heads
 * have the same base form, and all for one.
 */
public final class WordingEvaluation {
  static final Set<String> ACTORS = Set.of("actor", "country", "group");
  private static final Set<String> ACTS = Set.of("action", "event");

  private final Function<Report, AnnotatedReport> annotate;
  private final StoryEntities entities;

  public WordingEvaluation(Function<Report, AnnotatedReport> annotate, StoryEntities entities) {
    this.annotate = annotate;
    this.entities = entities;
  }

  /** Says which phrases of some reports mean the same. */
  interface Grouping {

    /** A key for each phrase, equal for those that mean the same. */
    List<?> group(List<AnnotatedReport> reports, List<Expression> phrases);
  }

  /** An event with its mentions as they are marked. */
  private record Event(String name, List<AnnotatedReport> reports, List<Marked> mentions) {

    /** How a grouping parts the mentions of some kinds. */
    CoreferenceScore score(Set<String> kinds, Grouping grouping) {
      CoreferenceScore score = new CoreferenceScore();
      add(kinds, grouping, score);
      return score;
    }

    void add(Set<String> kinds, Grouping grouping, CoreferenceScore score) {
      List<Marked> some = mentions.stream().filter(m -> kinds.contains(m.kind)).toList();
      List<String> found =
          grouping.group(reports, some.stream().map(Marked::phrase).toList()).stream()
              .map(String::valueOf)
              .toList();
      score.add(some.stream().map(Marked::referent).toList(), found);
    }
  }

  private record Marked(Expression phrase, String kind, String referent) {}

  /** A table for actors and one for acts. */
  public List<Table> evaluate(Path file, Referents referents) throws IOException, MalformedJson {
    List<Event> events = events(file);
    return List.of(
        table("Wording, actors", file, events, ACTORS, referents::actors, true),
        table("Wording, acts", file, events, ACTS, referents::acts, true));
  }

  /** A table of how some grouping parts the actors. */
  List<Table> evaluate(String title, Path file, Grouping grouping)
      throws IOException, MalformedJson {
    return List.of(table(title, file, events(file), ACTORS, grouping, false));
  }

  private static Table table(
      String title,
      Path file,
      List<Event> events,
      Set<String> kinds,
      Grouping grouping,
      boolean compared) {
    List<List<String>> rows = new ArrayList<>();
    for (Event event : events) {
      rows.add(row("event " + event.name, event.score(kinds, grouping)));
    }
    rows.add(all("all", events, kinds, grouping));
    if (compared) {
      rows.add(all("same head word", events, kinds, WordingEvaluation::heads));
      rows.add(
          all(
              "all for one",
              events,
              kinds,
              (r, phrases) -> Collections.nCopies(phrases.size(), 0)));
    }
    return new Table(
        title + ", " + file.getFileName(), List.of("", "MUC", "B3", "CEAFe", "CoNLL"), rows);
  }

  private static List<String> all(
      String name, List<Event> events, Set<String> kinds, Grouping grouping) {
    CoreferenceScore all = new CoreferenceScore();
    for (Event event : events) {
      event.add(kinds, grouping, all);
    }
    return row(name, all);
  }

  private static List<String> row(String name, CoreferenceScore score) {
    return List.of(
        name,
        figure(score.muc()),
        figure(score.bCubed()),
        figure(score.ceaf()),
        figure(score.conll()));
  }

  private static String figure(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  /** The base form of the head of each phrase. */
  private static List<String> heads(List<AnnotatedReport> reports, List<Expression> phrases) {
    Map<ReportId, AnnotatedReport> byId = new LinkedHashMap<>();
    reports.forEach(report -> byId.put(report.report().id(), report));
    List<String> heads = new ArrayList<>();
    for (Expression phrase : phrases) {
      heads.add(
          Optional.ofNullable(byId.get(phrase.report())).map(r -> head(r, phrase)).orElse(""));
    }
    return heads;
  }

  static String head(AnnotatedReport report, Expression phrase) {
    return new Named(report)
        .head(phrase.span())
        .map(Word::lemma)
        .orElseGet(() -> phrase.span().in(report.report().text()))
        .toLowerCase(Locale.ROOT);
  }

  private List<Event> events(Path file) throws IOException, MalformedJson {
    GoldReports gold = GoldReports.of(List.of(file), annotate, entities);
    Map<String, Event> events = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file)) {
      JsonObject record = JsonObject.parse(line);
      Optional<AnnotatedReport> report = gold.report(record.string("id"));
      if (report.isPresent()) {
        String name = record.optionalString("event").orElse(record.string("id"));
        Event event =
            events.computeIfAbsent(name, n -> new Event(n, new ArrayList<>(), new ArrayList<>()));
        event.reports.add(report.get());
        addMentions(record, report.get().report().id(), event.mentions);
      }
    }
    return new ArrayList<>(events.values());
  }

  private static void addMentions(JsonObject record, ReportId report, List<Marked> mentions)
      throws MalformedJson {
    for (JsonObject mention : record.objects("mentions")) {
      Span span = new Span(mention.integer("start"), mention.integer("end"));
      mentions.add(
          new Marked(
              new Expression(report, span), mention.string("kind"), mention.string("referent")));
    }
  }
}
