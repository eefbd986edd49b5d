package org.readout.app.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Attribution;
import org.readout.annotation.Entity;
import org.readout.annotation.Mention;
import org.readout.format.JsonObject;
import org.readout.format.MalformedJson;
import org.readout.report.Report;
import org.readout.story.StoryEntities;
import org.readout.text.Span;

/**
 * Scores who is said to have said it, against labels of quoted stretches or of sources.
 *
 * <p>An answer is right if its name equals the label's or one of its alternatives, after case,
 * punctuation and titles before it are folded away; a surname is not right where the label has the
 * full name alone. A label of nobody is right if nobody is answered. The answer for a stretch is
 * that of the attribution whose quoted words cover most of it, the shortest of those that cover
 * alike; for a source, that of an attribution with this source, else whom the words of the source
 * are found to mean, which states no certainty. Reports of one event are linked first, so that
 * names are those of the story.
 */
public final class SpeakerEvaluation {
  private final Function<Report, AnnotatedReport> annotate;
  private final StoryEntities entities;

  public SpeakerEvaluation(Function<Report, AnnotatedReport> annotate, StoryEntities entities) {
    this.annotate = annotate;
    this.entities = entities;
  }

  /** How often labels are right, answered, and how certain. */
  private static final class Tally {
    private int labels;
    private int right;
    private int answered;
    private int rightAnswered;
    private double certainty;

    void add(boolean isRight, Optional<String> answer, double sure) {
      labels++;
      right += isRight ? 1 : 0;
      if (answer.isPresent()) {
        answered++;
        rightAnswered += isRight ? 1 : 0;
        certainty += sure;
      }
    }
  }

  /** Two tables: the score by the form of the source, and how far certainty can be trusted. */
  public List<Table> evaluate(Path labels, List<Path> reports) throws IOException, MalformedJson {
    GoldReports gold = GoldReports.of(reports, annotate, entities);
    Map<String, Tally> forms = new TreeMap<>();
    Map<Integer, Tally> bins = new TreeMap<>();
    Tally all = new Tally();
    for (String line : Files.readAllLines(labels)) {
      GoldSpeaker label = GoldSpeaker.of(JsonObject.parse(line));
      Optional<AnnotatedReport> report = gold.report(label.report());
      Attribution found = report.map(r -> find(r, label)).orElse(null);
      Optional<String> answer =
          found != null
              ? GoldSpeaker.name(found.speaker())
              : report.flatMap(r -> mentioned(r, label));
      double sure = found == null ? 0 : found.certainty();
      boolean right = label.isSpeaker(answer);
      all.add(right, answer, sure);
      String form = label.source().orElse("pronoun");
      forms.computeIfAbsent(form, f -> new Tally()).add(right, answer, sure);
      if (found != null && answer.isPresent()) {
        bins.computeIfAbsent(Math.min(9, (int) (sure * 10)), b -> new Tally())
            .add(right, answer, sure);
      }
    }
    return List.of(scores("Speakers, " + labels.getFileName(), forms, all), certainty(bins));
  }

  private static @Nullable Attribution find(AnnotatedReport report, GoldSpeaker label) {
    return label.source().isEmpty()
        ? bySource(report, label.span())
        : byWords(report, label.span());
  }

  /** Whom a source means that no attribution was found for. */
  private static Optional<String> mentioned(AnnotatedReport report, GoldSpeaker label) {
    if (label.source().isPresent()) {
      return Optional.empty();
    }
    for (Entity entity : report.entities()) {
      for (Mention mention : entity.mentions()) {
        if (mention.span().equals(label.span())) {
          return Optional.of(entity.name());
        }
      }
    }
    return Optional.empty();
  }

  private static @Nullable Attribution bySource(AnnotatedReport report, Span span) {
    Attribution best = null;
    int shortest = Integer.MAX_VALUE;
    for (Attribution attribution : report.attributions()) {
      for (Span source : attribution.source()) {
        if (source.contains(span) && source.length() < shortest) {
          best = attribution;
          shortest = source.length();
        }
      }
    }
    return best;
  }

  private static @Nullable Attribution byWords(AnnotatedReport report, Span span) {
    Attribution best = null;
    double most = 0;
    for (Attribution attribution : report.attributions()) {
      double score = cover(attribution.quoted(), span);
      if (score > most) {
        best = attribution;
        most = score;
      }
    }
    return best;
  }

  /** The tenth parts of a stretch that some spans cover, from half of it on; the shorter before. */
  private static double cover(List<Span> spans, Span stretch) {
    int shared = 0;
    int length = 0;
    for (Span span : spans) {
      int from = Math.max(span.start(), stretch.start());
      int to = Math.min(span.end(), stretch.end());
      shared += Math.max(0, to - from);
      length += span.length();
    }
    boolean half = 2 * shared >= stretch.length();
    return half ? Math.round(10.0 * shared / stretch.length()) + 1.0 / (1 + length) : 0;
  }

  private static Table scores(String title, Map<String, Tally> forms, Tally all) {
    List<List<String>> rows = new ArrayList<>();
    forms.forEach((form, tally) -> rows.add(row(form, tally)));
    rows.add(row("all", all));
    return new Table(
        title, List.of("source", "labels", "right", "share right", "answered", "precision"), rows);
  }

  private static List<String> row(String name, Tally tally) {
    return List.of(
        name,
        String.valueOf(tally.labels),
        String.valueOf(tally.right),
        share(tally.right, tally.labels),
        String.valueOf(tally.answered),
        share(tally.rightAnswered, tally.answered));
  }

  private static Table certainty(Map<Integer, Tally> bins) {
    List<List<String>> rows = new ArrayList<>();
    bins.forEach(
        (bin, tally) ->
            rows.add(
                List.of(
                    "%.1f to %.1f".formatted(bin / 10.0, (bin + 1) / 10.0),
                    String.valueOf(tally.answered),
                    String.format(Locale.ROOT, "%.3f", tally.certainty / tally.answered),
                    share(tally.rightAnswered, tally.answered))));
    return new Table(
        "Certainty of speakers", List.of("certainty", "answers", "mean", "share right"), rows);
  }

  private static String share(int part, int whole) {
    return whole == 0 ? "-" : String.format(Locale.ROOT, "%.3f", (double) part / whole);
  }
}
