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
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.readout.app.ReportLines;
import org.readout.grouping.Profile;
import org.readout.grouping.Stories;
import org.readout.ingest.LineParser;

/**
 * How long it takes to place a report among those before it, as they grow in number.
 *
 * <p>Usage: {@code PlaceVolume ARTICLES.jsonl[.gz]}. Prints a line every thousand articles: the
 * mean and the median time of the last thousand in microseconds of the processor, which others on
 * the machine do not disturb, and the stories so far. Reports are not annotated: {@link
 * PlainProfiles}.
 */
public final class PlaceVolume {
  private static final int BATCH = 1000;

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
        volume.place(PlainProfiles.of(parser.parse(line)));
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
}
