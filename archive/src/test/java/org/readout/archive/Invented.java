package org.readout.archive;

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
import java.util.Random;
import java.util.Set;
import org.readout.annotation.AnnotatedReport;
import org.readout.archive.Intaking.Item;
import org.readout.archive.Intaking.Kept;
import org.readout.fact.Sense;
import org.readout.grouping.Profile;
import org.readout.report.Report;
import org.readout.report.ReportId;
import org.readout.text.Span;

/** Invented reports, read without a language, and archives of them. */
final class Invented {

  static final InstantSource CLOCK =
      Clock.fixed(Instant.parse("2031-05-04T12:00:00Z"), ZoneOffset.UTC);

  static final Runnable NO_WAITING =
      () -> {
        throw new IllegalStateException("somebody else writes");
      };

  private Invented() {}

  static Archive archive(Path folder) {
    return Archive.toWrite(folder, CLOCK, NO_WAITING);
  }

  static Report report(String sourceId, String url, String title, String text) {
    return new Report(
        ReportId.of("Norden Post", url, text),
        Optional.of("news.jsonl"),
        Optional.of(sourceId).filter(id -> !id.isEmpty()),
        Optional.of("Norden Post"),
        Optional.of(url).filter(given -> !given.isEmpty()),
        Optional.of(title),
        Optional.empty(),
        Optional.empty(),
        "en",
        Report.Publication.of(LocalDate.of(2031, 5, 4), Report.Publication.From.METADATA),
        Report.Kind.REPORT,
        Optional.empty(),
        Optional.empty(),
        text,
        List.of(),
        List.of(new Span(0, text.length())));
  }

  /** A report as a page of its own. */
  static Report report(String name, String text) {
    return report(name, "https://norden.example/" + name, "", text);
  }

  static Item read(Report report) {
    return new Intaking.Read(
        report,
        new AnnotatedReport(report, List.of(), List.of(), List.of(), List.of()),
        profile(report),
        List.of());
  }

  static Profile profile(Report report) {
    Map<String, Integer> words = new HashMap<>();
    Arrays.stream(report.text().toLowerCase(Locale.ROOT).split("[^a-z]+"))
        .filter(word -> !word.isEmpty())
        .forEach(word -> words.merge(word, 1, Integer::sum));
    float angle = report.text().length() % 7;
    return new Profile(
        report.id(),
        report.published().day(),
        words,
        words,
        words,
        Set.of("norden"),
        Set.of("43"),
        Set.of(Integer.toString(report.text().length())),
        Set.of(LocalDate.of(2031, 5, 4)),
        Optional.of(
            new Sense(
                new float[] {(float) Math.cos(angle), (float) Math.sin(angle)},
                List.of(),
                new float[0][])));
  }

  static List<Kept> add(Archive archive, Report... reports) {
    return archive.intaking().commit(Arrays.stream(reports).map(Invented::read).toList());
  }

  /** Reports of some events, each event with words of its own, in a mixed order. */
  static List<Report> reports(int count, long seed) {
    Random random = new Random(seed);
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int event = random.nextInt(1 + count / 4);
      StringBuilder text = new StringBuilder();
      for (int word = 0; word < 30; word++) {
        boolean own = random.nextInt(3) > 0;
        text.append(
                own ? word("e", event * 20 + random.nextInt(20)) : word("c", random.nextInt(200)))
            .append(' ');
      }
      reports.add(report("n" + i, text.toString().strip()));
    }
    return reports;
  }

  private static String word(String kind, int number) {
    return kind
        + Integer.toString(number, 26)
            .replaceAll("[0-9]", "z$0")
            .replace('0', 'q')
            .replace('1', 'r')
            .replace('2', 's')
            .replace('3', 't')
            .replace('4', 'u')
            .replace('5', 'v')
            .replace('6', 'w')
            .replace('7', 'x')
            .replace('8', 'y')
            .replace('9', 'k');
  }
}
