package org.readout.bench;

import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.readout.annotation.AnnotatedReport;
import org.readout.app.ReportLines;
import org.readout.archive.Archive;
import org.readout.archive.Intaking;
import org.readout.fact.Sense;
import org.readout.grouping.Stories;
import org.readout.ingest.Intake;
import org.readout.report.Ingested;
import org.readout.report.Report;

/**
 * How long it takes to add a report to an archive that grows, and to open it.
 *
 * <p>Usage: {@code FillArchive ARTICLES.jsonl[.gz] FOLDER}. Prints a line every two thousand
 * articles: the mean time to place and to store one, of the processor. Reports are not annotated:
 * {@link PlainProfiles}, with a sense by lot.
 */
public final class FillArchive {
  private static final int BATCH = 32;
  private static final int TOLD = 2000;
  private static final int DIMENSION = 384;
  private static final double MILLION = 1e6;
  private static final int MEGABYTE = 1 << 20;

  private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();
  private final Random random = new Random(1);
  private final List<Intaking.Item> batch = new ArrayList<>();
  private final Intaking intaking;
  private int added;
  private long nanos;

  private FillArchive(Intaking intaking) {
    this.intaking = intaking;
  }

  public static void main(String[] args) {
    Path folder = Path.of(args[1]);
    try (Archive archive = Archive.toWrite(folder, InstantSource.system(), () -> {})) {
      FillArchive fill = new FillArchive(archive.intaking());
      Intake.standard(new ReportLines())
          .read(List.of(args[0]), InputStream.nullInputStream(), fill::accept);
      fill.commit();
    }
    for (int i = 0; i < 3; i++) {
      open(folder);
    }
  }

  private void accept(Ingested ingested) {
    if (ingested instanceof Ingested.Accepted accepted) {
      batch.add(read(accepted.report()));
      if (batch.size() == BATCH) {
        commit();
      }
    }
  }

  private Intaking.Item read(Report report) {
    return new Intaking.Read(
        report,
        new AnnotatedReport(report, List.of(), List.of(), List.of(), List.of()),
        PlainProfiles.of(report).withSense(sense()),
        List.of());
  }

  private Sense sense() {
    float[] vector = new float[DIMENSION];
    for (int i = 0; i < DIMENSION; i++) {
      vector[i] = (float) (random.nextGaussian() / Math.sqrt(DIMENSION));
    }
    return new Sense(vector, List.of(), new float[0][]);
  }

  private void commit() {
    long start = clock.getCurrentThreadCpuTime();
    intaking.commit(batch);
    nanos += clock.getCurrentThreadCpuTime() - start;
    int before = added / TOLD;
    added += batch.size();
    batch.clear();
    if (added / TOLD > before) {
      System.out.printf(
          Locale.ROOT,
          "%,d reports: %.2f ms each to place and to store, %,d MB in use%n",
          added,
          nanos / MILLION / TOLD,
          used());
      nanos = 0;
    }
  }

  private static void open(Path folder) {
    long start = System.nanoTime();
    try (Archive archive = Archive.toRead(folder, InstantSource.system(), () -> {})) {
      Stories stories = archive.groupings().stories();
      System.out.printf(
          Locale.ROOT,
          "opened in %.2f s, %,d stories, %,d MB in use%n",
          (System.nanoTime() - start) / MILLION / 1000,
          stories.all().size(),
          used());
    }
  }

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
  }
}
