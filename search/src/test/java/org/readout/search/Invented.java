package org.readout.search;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.annotation.AnnotatedReport;
import org.readout.archive.Archive;
import org.readout.archive.Intaking;
import org.readout.fact.Meaning;
import org.readout.fact.Sense;
import org.readout.grouping.Profile;
import org.readout.report.Report;
import org.readout.report.ReportId;
import org.readout.text.Span;

/** Archives of invented reports, and a model that knows of a few words that they mean the same. */
final class Invented {

  static final InstantSource CLOCK =
      Clock.fixed(Instant.parse("2031-05-04T12:00:00Z"), ZoneOffset.UTC);

  private static final Map<String, String> SAME =
      Map.of("blaze", "fire", "beer", "brewery", "factory", "brewery");

  private Invented() {}

  static Archive archive(Path folder) {
    return Archive.toWrite(
        folder,
        CLOCK,
        () -> {
          throw new IllegalStateException("somebody else writes");
        });
  }

  /** A report of one sentence by an outlet. */
  static Report report(String outlet, LocalDate day, String title, String text) {
    String url = "https://norden.example/" + (outlet + "/" + title).replace(' ', '-');
    return new Report(
        ReportId.of(outlet, url, text),
        Optional.empty(),
        Optional.empty(),
        Optional.of(outlet),
        Optional.of(url),
        Optional.of(title),
        Optional.empty(),
        Optional.empty(),
        "en",
        Report.Publication.of(day, Report.Publication.From.METADATA),
        Report.Kind.REPORT,
        Optional.empty(),
        Optional.empty(),
        text,
        List.of(),
        List.of(new Span(0, text.length())));
  }

  static Report report(String title, String text) {
    return report("Norden Post", LocalDate.of(2031, 5, 4), title, text);
  }

  static void add(Archive archive, Report... reports) {
    Intaking intaking = archive.intaking();
    List<Intaking.Item> items = new ArrayList<>();
    for (Report report : reports) {
      items.add(
          new Intaking.Read(
              report,
              new AnnotatedReport(report, List.of(), List.of(), List.of(), List.of()),
              profile(report),
              List.of()));
    }
    intaking.commit(items);
  }

  private static Profile profile(Report report) {
    Map<String, Integer> words = new HashMap<>();
    Arrays.stream(report.text().toLowerCase(Locale.ROOT).split("[^a-z]+"))
        .filter(word -> !word.isEmpty())
        .forEach(word -> words.merge(word, 1, Integer::sum));
    return new Profile(
        report.id(),
        report.published().day(),
        words,
        words,
        words,
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Optional.of(sense(report.title().orElse("") + " " + report.text())));
  }

  static final Meaning MODEL = texts -> texts.stream().map(Invented::sense).toList();

  /** One of the directions for every word. */
  private static Sense sense(String text) {
    float[] vector = new float[Documents.DIMENSION];
    vector[0] = 0.1f;
    for (String word : text.toLowerCase(Locale.ROOT).split("[^a-z]+")) {
      if (word.length() > 3) {
        vector[Math.floorMod(SAME.getOrDefault(word, word).hashCode(), vector.length)] = 1;
      }
    }
    double square = 0;
    for (float value : vector) {
      square += value * value;
    }
    for (int i = 0; i < vector.length; i++) {
      vector[i] /= (float) Math.sqrt(square);
    }
    return new Sense(vector, List.of(), new float[0][]);
  }
}
