package org.readout.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.readout.app.ReportLines;
import org.readout.grouping.Profile;
import org.readout.grouping.Stories;
import org.readout.ingest.LineParser;
import org.readout.report.ReportId;

/**
 * How long it takes to place a report among those before it, as they grow in number.
 *
 * <p>Usage: {@code PlaceVolume ARTICLES.jsonl[.gz]}. Prints a line every thousand articles: the
 * mean and the median time of the last thousand in microseconds of the processor, which others on
 * the machine do not disturb, and the stories so far. Reports are not annotated: words are runs of
 * letters and digits, names those with a capital, numbers those that begin with a digit; places,
 * ages and days are left out.
 */
public final class PlaceVolume {
  private static final int BATCH = 1000;
  private static final int LEAD = 100;
  private static final int SHORTEST = 4;

  private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();
  private final Stories stories = new Stories();
  private final long[] micros = new long[BATCH];
  private int placed;

  private PlaceVolume() {}

  public static void main(String[] args) throws IOException, LineParser.MalformedLine {
    PlaceVolume volume = new PlaceVolume();
    ReportLines parser = new ReportLines();
    try (BufferedReader lines = open(Path.of(args[0]))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        volume.place(profile(parser.parse(line)));
      }
    }
  }

  private static BufferedReader open(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    return new BufferedReader(
        new InputStreamReader(
            file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in,
            StandardCharsets.UTF_8));
  }

  private void place(Profile profile) {
    long start = clock.getCurrentThreadCpuTime();
    stories.add(profile);
    micros[placed % BATCH] = (clock.getCurrentThreadCpuTime() - start) / 1000;
    placed++;
    if (placed % BATCH == 0) {
      long[] sorted = micros.clone();
      Arrays.sort(sorted);
      System.out.printf(
          Locale.ROOT,
          "%,d reports: mean %,.0f us, median %,d us, %,d stories%n",
          placed,
          Arrays.stream(micros).average().orElse(0),
          sorted[BATCH / 2],
          stories.all().size());
    }
  }

  private static Profile profile(LineParser.Fields report) {
    List<String> words = words(report.title().orElse("") + ' ' + report.text());
    List<String> telling = words.stream().filter(word -> word.length() >= SHORTEST).toList();
    return new Profile(
        ReportId.of(report.outlet().orElse(""), report.url().orElse(""), report.text()),
        report.published().map(LocalDate::parse),
        counts(telling),
        counts(telling.subList(0, Math.min(LEAD, telling.size()))),
        counts(telling.stream().filter(word -> Character.isUpperCase(word.charAt(0))).toList()),
        Set.of(),
        Set.of(),
        words.stream()
            .filter(word -> Character.isDigit(word.charAt(0)))
            .collect(Collectors.toSet()),
        Set.of(),
        Optional.empty());
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        words.add(text.substring(start, i));
        start = -1;
      }
    }
    return words;
  }

  private static Map<String, Integer> counts(List<String> words) {
    Map<String, Integer> counts = new HashMap<>();
    words.forEach(word -> counts.merge(word.toLowerCase(Locale.ROOT), 1, Integer::sum));
    return counts;
  }
}
