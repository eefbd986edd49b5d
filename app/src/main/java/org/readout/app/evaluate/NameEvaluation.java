package org.readout.app.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Entity;
import org.readout.annotation.Mention;
import org.readout.annotation.Sentence;
import org.readout.annotation.Word;
import org.readout.format.JsonObject;
import org.readout.format.MalformedJson;
import org.readout.report.Report;
import org.readout.story.StoryEntities;
import org.readout.text.Span;

/**
 * Scores which mentions of actors, countries and groups mean the same, over all reports of an
 * event, on NewsWCL50: its mentions are given, without their referents.
 *
 * <p>A mention is given the entity of which a mention covers its head word, the shortest such; else
 * the first entity that is named inside it; else it goes with those of the same head word in its
 * base form, for which no entity was found either. The set counts the government, the organs, the
 * capital and the officials of a country as the country: so an entity that is no person and has a
 * country is taken for that country.
 */
public final class NameEvaluation {
  private static final Set<String> KINDS = Set.of("actor", "country", "group");

  private final Function<Report, AnnotatedReport> annotate;
  private final StoryEntities entities;

  public NameEvaluation(Function<Report, AnnotatedReport> annotate, StoryEntities entities) {
    this.annotate = annotate;
    this.entities = entities;
  }

  /** A mention of an entity. */
  private record Found(Span span, String entity) {}

  /** A row an event, and all of them. */
  public List<Table> evaluate(Path file) throws IOException, MalformedJson {
    GoldReports gold = GoldReports.of(List.of(file), annotate, entities);
    Map<String, JsonObject> records = new HashMap<>();
    for (String line : Files.readAllLines(file)) {
      JsonObject record = JsonObject.parse(line);
      records.put(record.string("id"), record);
    }
    CoreferenceScore all = new CoreferenceScore();
    List<List<String>> rows = new ArrayList<>();
    for (List<String> story : gold.stories()) {
      CoreferenceScore event = new CoreferenceScore();
      List<String> key = new ArrayList<>();
      List<String> response = new ArrayList<>();
      String name = "";
      for (String id : story) {
        JsonObject record = records.get(id);
        Optional<AnnotatedReport> report = gold.report(id);
        if (record != null && report.isPresent()) {
          add(record, report.get(), key, response);
          name = record.optionalString("event").orElse(id);
        }
      }
      event.add(key, response);
      all.add(key, response);
      rows.add(row("event " + name, event));
    }
    rows.add(row("all", all));
    return List.of(
        new Table(
            "Names, " + file.getFileName(), List.of("", "MUC", "B3", "CEAFe", "CoNLL"), rows));
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

  private static void add(
      JsonObject record, AnnotatedReport report, List<String> key, List<String> response)
      throws MalformedJson {
    List<Found> found = mentions(report);
    for (JsonObject mention : record.objects("mentions")) {
      if (KINDS.contains(mention.string("kind"))) {
        Span span = new Span(mention.integer("start"), mention.integer("end"));
        key.add(mention.string("referent"));
        response.add(entity(found, report, span).orElseGet(() -> "word " + base(report, span)));
      }
    }
  }

  private static List<Found> mentions(AnnotatedReport report) {
    List<Found> found = new ArrayList<>();
    for (Entity entity : report.entities()) {
      boolean ofCountry = entity.kind() != Entity.Kind.PERSON && entity.country().isPresent();
      String name = ofCountry ? "country " + entity.country().orElseThrow() : entity.id();
      for (Mention mention : entity.mentions()) {
        found.add(new Found(mention.span(), name));
      }
    }
    return found;
  }

  private static Optional<String> entity(List<Found> found, AnnotatedReport report, Span span) {
    Span head = head(report, span);
    Found covering = null;
    Found inside = null;
    for (Found one : found) {
      if (one.span().contains(head) && shorter(one, covering)) {
        covering = one;
      }
      if (span.contains(one.span()) && earlier(one, inside)) {
        inside = one;
      }
    }
    return Optional.ofNullable(covering != null ? covering : inside).map(Found::entity);
  }

  private static boolean shorter(Found one, @Nullable Found other) {
    return other == null || one.span().length() < other.span().length();
  }

  private static boolean earlier(Found one, @Nullable Found other) {
    return other == null || one.span().compareTo(other.span()) < 0;
  }

  private static Span head(AnnotatedReport report, Span span) {
    return headWord(report, span).map(Word::span).orElse(span);
  }

  private static String base(AnnotatedReport report, Span span) {
    return headWord(report, span)
        .map(Word::lemma)
        .orElseGet(() -> span.in(report.report().text()))
        .toLowerCase(Locale.ROOT);
  }

  /** The last of the words inside a span whose head lies outside. */
  private static Optional<Word> headWord(AnnotatedReport report, Span span) {
    Optional<Word> head = Optional.empty();
    for (Sentence sentence : report.sentences()) {
      if (sentence.span().overlaps(span)) {
        Optional<Word> here = headWord(sentence.words(), span);
        head = here.isPresent() ? here : head;
      }
    }
    return head;
  }

  private static Optional<Word> headWord(List<Word> words, Span span) {
    Optional<Word> head = Optional.empty();
    for (Word word : words) {
      boolean inside = span.contains(word.span()) && Character.isLetter(word.text().charAt(0));
      boolean top = word.head() < 0 || !span.contains(words.get(word.head()).span());
      if (inside && top && !word.relation().equals("prep")) {
        head = Optional.of(word);
      }
    }
    return head;
  }
}
