package org.readout.app.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Entity;
import org.readout.annotation.Mention;
import org.readout.annotation.Sentence;
import org.readout.format.JsonObject;
import org.readout.format.MalformedJson;
import org.readout.language.english.entity.Name;
import org.readout.report.Report;
import org.readout.text.Span;

/**
 * Scores which names are found, against sentences in which a reader marked every name.
 *
 * <p>Scored are the names that the name finder marks and, apart, those that an annotation claims:
 * the mentions of form name, which have neither title nor article; offices, pronouns and
 * descriptions are other forms. An annotation leaves out adjectives of nationality and adds what
 * its own rules find. A name is right if its span is equal, but for "the" before it and a dot after
 * it; and if its kind is equal too, a country being a place. What is found outside the sentences
 * does not count; what only reaches into one is wrong.
 */
public final class SentenceNameEvaluation {
  private static final List<String> COLUMNS =
      List.of("", "precision", "recall", "F1", "right", "expected", "found");

  private final Function<Report, AnnotatedReport> annotate;
  private final Function<List<Sentence>, List<Name>> finder;

  /**
   * @param finder marks names in the sentences of an annotated report
   */
  public SentenceNameEvaluation(
      Function<Report, AnnotatedReport> annotate, Function<List<Sentence>, List<Name>> finder) {
    this.annotate = annotate;
    this.finder = finder;
  }

  /** The counts of one way to find names. */
  private static final class Tally {
    private Counts spans = Counts.NONE;
    private Counts all = Counts.NONE;
    private final Map<Entity.Kind, Counts> kinds = new EnumMap<>(Entity.Kind.class);
    private final Map<String, Counts> files = new LinkedHashMap<>();

    void add(String file, Set<MarkedName> expected, Set<MarkedName> found) {
      Counts counts = counts(expected, found, name -> true);
      spans = spans.plus(spans(expected, found));
      all = all.plus(counts);
      files.merge(file, counts, Counts::plus);
      for (Entity.Kind kind : Entity.Kind.values()) {
        if (kind != Entity.Kind.COUNTRY) {
          kinds.merge(kind, counts(expected, found, name -> name.kind() == kind), Counts::plus);
        }
      }
    }

    private static Counts counts(
        Set<MarkedName> expected, Set<MarkedName> found, Predicate<MarkedName> counted) {
      int right = (int) expected.stream().filter(counted).filter(found::contains).count();
      return new Counts(
          right,
          (int) expected.stream().filter(counted).count(),
          (int) found.stream().filter(counted).count());
    }

    private static Counts spans(Set<MarkedName> expected, Set<MarkedName> found) {
      Set<Span> spans = new HashSet<>();
      found.forEach(name -> spans.add(name.span()));
      int right = (int) expected.stream().filter(name -> spans.contains(name.span())).count();
      return new Counts(right, expected.size(), found.size());
    }

    Table table(String title) {
      List<List<String>> rows = new ArrayList<>();
      rows.add(spans.row("span"));
      rows.add(all.row("span and kind"));
      kinds.forEach((kind, counts) -> rows.add(counts.row(kind.name().toLowerCase(Locale.ROOT))));
      if (files.size() > 1) {
        files.forEach((file, counts) -> rows.add(counts.row("in " + file)));
      }
      return new Table(title, COLUMNS, rows);
    }
  }

  /**
   * Two tables: the names that the finder marks, and those of the annotation.
   *
   * @param labels sentences; those of reports that the files do not have are not found
   * @param files the reports, in JSON lines or as texts
   */
  public List<Table> evaluate(Path labels, List<Path> files) throws IOException, MalformedJson {
    Map<String, List<GoldSentence>> sentences = sentences(labels);
    Tally marked = new Tally();
    Tally claimed = new Tally();
    for (Path file : files) {
      String name = String.valueOf(file.getFileName());
      for (Report report : GoldReports.reports(file)) {
        List<GoldSentence> here = sentences.remove(GoldReports.id(report));
        if (here != null) {
          AnnotatedReport annotated = annotate.apply(report);
          add(marked, name, here, report.text(), finderNames(annotated));
          add(claimed, name, here, report.text(), claimedNames(annotated));
        }
      }
    }
    for (List<GoldSentence> missing : sentences.values()) {
      for (GoldSentence sentence : missing) {
        marked.add("no file", Set.copyOf(sentence.names()), Set.of());
        claimed.add("no file", Set.copyOf(sentence.names()), Set.of());
      }
    }
    String title = ", " + labels.getFileName();
    return List.of(
        marked.table("Names that the finder marks" + title),
        claimed.table("Names that the annotation claims" + title));
  }

  private static Map<String, List<GoldSentence>> sentences(Path labels)
      throws IOException, MalformedJson {
    Map<String, List<GoldSentence>> sentences = new LinkedHashMap<>();
    for (String line : Files.readAllLines(labels)) {
      GoldSentence sentence = GoldSentence.of(JsonObject.parse(line));
      sentences.computeIfAbsent(sentence.place().report(), r -> new ArrayList<>()).add(sentence);
    }
    return sentences;
  }

  private List<MarkedName> finderNames(AnnotatedReport report) {
    return finder.apply(report.sentences()).stream().map(MarkedName::of).toList();
  }

  /** Once a span, as the first entity has it that claims it. */
  private static List<MarkedName> claimedNames(AnnotatedReport report) {
    Map<Span, MarkedName> names = new LinkedHashMap<>();
    for (Entity entity : report.entities()) {
      for (Mention mention : entity.mentions()) {
        if (mention.form() == Mention.Form.NAME) {
          names.putIfAbsent(mention.span(), new MarkedName(mention.span(), entity.kind()));
        }
      }
    }
    return List.copyOf(names.values());
  }

  private static void add(
      Tally tally, String file, List<GoldSentence> sentences, String text, List<MarkedName> names) {
    for (GoldSentence sentence : sentences) {
      Span span = sentence.place().span();
      List<MarkedName> here = names.stream().filter(n -> n.span().overlaps(span)).toList();
      tally.add(file, plain(sentence.names(), text), plain(here, text));
    }
  }

  private static Set<MarkedName> plain(List<MarkedName> names, String text) {
    Set<MarkedName> plain = new HashSet<>();
    names.forEach(name -> plain.add(name.plain(text)));
    return plain;
  }
}
