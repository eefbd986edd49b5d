package org.readout.collation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Attribution;
import org.readout.annotation.Attribution.Kind;
import org.readout.annotation.Attribution.Mode;
import org.readout.annotation.Entity;
import org.readout.annotation.Speaker;
import org.readout.report.Report;
import org.readout.report.ReportId;
import org.readout.story.StoryEntities;
import org.readout.text.Digest;
import org.readout.text.Span;
import org.readout.utterance.Utterance;
import org.readout.utterance.Variant;
import org.readout.wording.Vocabulary;
import org.readout.words.LanguageNotes;

/**
 * Invented reports for tests. Each line is a paragraph; a line may begin with a speaker and a
 * colon, and then what stands inside plain double quotation marks is what that speaker said, or the
 * whole rest of the line if there are none. "?" is a speaker who is not known, "a ..." one who is
 * described.
 */
public final class Invented {

  /** A few words of English, so that core's tests need no language. */
  public static final LanguageNotes NOTES =
      new LanguageNotes(
          Set.of(
              ("the a an of to in on at by for with and or but as is are was be we i you he it our"
                      + " this that they his not")
                  .split(" ")),
          Set.of("say", "people", "good", "want"),
          Set.of("not", "never", "no"),
          Set.of("will", "would", "may", "might", "must", "can"),
          Set.of("refuse", "only"),
          Set.of("discuss"),
          Set.of("agree"),
          Set.of("very", "some", "all", "slightly"),
          Set.of("monday", "friday", "march", "may", "spring", "autumn"),
          Set.of("that", "whether"),
          Map.of("two", 2, "three", 3, "four", 4, "twenty", 20),
          Map.of("million", 1_000_000L),
          Map.of("'re", "are", "'ll", "will", "'s", ""),
          Map.of("can't", "can", "won't", "will"),
          Map.of("are_to", "will"),
          Map.of("partnership", "alliance"),
          word -> word.equals("harbour") ? "harbor" : word,
          word ->
              word.equals("would")
                  ? "will"
                  : word.length() > 3 && word.endsWith("s")
                      ? word.substring(0, word.length() - 1)
                      : word);

  private Invented() {}

  static Collator collator() {
    return new Collator(Map.of("en", NOTES), StoryEntities.byId(), Vocabulary.plain());
  }

  static AnnotatedReport report(String id, String... lines) {
    return report(id, Report.Kind.REPORT, Kind.DIRECT, lines);
  }

  static AnnotatedReport statement(String id, String... lines) {
    return report(id, Report.Kind.STATEMENT, Kind.DIRECT, lines);
  }

  static AnnotatedReport indirect(String id, String... lines) {
    return report(id, Report.Kind.REPORT, Kind.INDIRECT, lines);
  }

  private static AnnotatedReport report(
      String id, Report.Kind reportKind, Kind kind, String... lines) {
    String text = String.join("\n", lines);
    List<Span> paragraphs = new ArrayList<>();
    List<Attribution> attributions = new ArrayList<>();
    int start = 0;
    for (String line : lines) {
      Span paragraph = new Span(start, start + line.length());
      paragraphs.add(paragraph);
      attribution(id, kind, text, paragraph).ifPresent(attributions::add);
      start = paragraph.end() + 1;
    }
    return new AnnotatedReport(
        new Report(
            new ReportId(id),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "en",
            Report.Publication.of(LocalDate.of(2031, 5, 6), Report.Publication.From.METADATA),
            reportKind,
            Optional.empty(),
            Optional.empty(),
            text,
            List.of(),
            paragraphs),
        List.of(),
        List.of(),
        List.of(),
        attributions);
  }

  private static Optional<Attribution> attribution(
      String id, Kind kind, String text, Span paragraph) {
    int colon = text.indexOf(':', paragraph.start());
    if (colon < 0 || colon > paragraph.end()) {
      return Optional.empty();
    }
    Span content = new Span(colon + 2, paragraph.end());
    return Optional.of(
        new Attribution(
            Digest.of('a', id, content.toString()),
            kind,
            Mode.SPEECH,
            false,
            Optional.empty(),
            List.of(content),
            List.of(),
            List.of(),
            quoted(text, content),
            speaker(text.substring(paragraph.start(), colon)),
            1,
            Optional.empty()));
  }

  private static List<Span> quoted(String text, Span content) {
    List<Span> quoted = new ArrayList<>();
    int open = text.indexOf('"', content.start());
    while (open >= 0 && open < content.end()) {
      int close = text.indexOf('"', open + 1);
      quoted.add(new Span(open + 1, close));
      open = text.indexOf('"', close + 1);
    }
    return quoted;
  }

  private static Speaker speaker(String name) {
    if (name.equals("?")) {
      return new Speaker.Unknown();
    }
    return name.startsWith("a ")
        ? new Speaker.Unnamed(name)
        : new Speaker.Named(Entity.idOf(Entity.Kind.PERSON, name), name);
  }

  /** The words of each variant as the alignment has them, cells parted by "|". */
  static List<String> rows(Utterance utterance, List<AnnotatedReport> reports) {
    List<String> lines = new ArrayList<>();
    for (int v = 0; v < utterance.variants().size(); v++) {
      String text = text(utterance.variants().get(v), reports);
      StringBuilder line = new StringBuilder();
      for (List<Optional<Span>> row : utterance.alignment()) {
        line.append(line.isEmpty() ? "" : "|").append(row.get(v).map(s -> s.in(text)).orElse(""));
      }
      lines.add(line.toString());
    }
    return lines;
  }

  static String text(Variant variant, List<AnnotatedReport> reports) {
    return reports.stream()
        .map(AnnotatedReport::report)
        .filter(r -> r.id().equals(variant.report()))
        .findFirst()
        .orElseThrow()
        .text();
  }
}
