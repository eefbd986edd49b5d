package org.readout.bench;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.readout.app.ReportLines;
import org.readout.ingest.Intake;
import org.readout.language.english.English;
import org.readout.report.Ingested;
import org.readout.report.Report;

/**
 * How many words a second are annotated, with every finder, on so many threads.
 *
 * <p>Usage: {@code AnnotateVolume ARTICLES.jsonl[.gz] THREADS}. Prints a line every thousand
 * articles: words a second of the last thousand and the heap in use. Words are runs between white
 * space. Run it with {@code -Xmx1g}.
 */
public final class AnnotateVolume {

  private static final int BATCH = 1000;

  private final English english = English.standard();
  private final ExecutorService threads;
  private final List<Report> batch = new ArrayList<>();
  private long wordsInAll;
  private long nanosInAll;

  private AnnotateVolume(int threads) {
    this.threads = Executors.newFixedThreadPool(threads);
  }

  public static void main(String[] args) {
    AnnotateVolume volume = new AnnotateVolume(Integer.parseInt(args[1]));
    volume.read(args[0]);
    volume.threads.shutdown();
  }

  private void read(String articles) {
    Intake.standard(new ReportLines())
        .read(
            List.of(articles),
            InputStream.nullInputStream(),
            ingested -> {
              if (ingested instanceof Ingested.Accepted accepted) {
                batch.add(accepted.report());
              }
              if (batch.size() == BATCH) {
                annotate();
              }
            });
    annotate();
    System.out.printf(
        Locale.ROOT,
        "all: %,d words, %,.0f words/s%n",
        wordsInAll,
        wordsInAll / (nanosInAll / 1e9));
  }

  private void annotate() {
    if (batch.isEmpty()) {
      return;
    }
    long start = System.nanoTime();
    List<Future<?>> futures = new ArrayList<>();
    for (Report report : batch) {
      futures.add(threads.submit(() -> english.annotate(report)));
    }
    futures.forEach(AnnotateVolume::await);
    long nanos = System.nanoTime() - start;
    long words = batch.stream().mapToLong(AnnotateVolume::words).sum();
    Runtime runtime = Runtime.getRuntime();
    System.out.printf(
        Locale.ROOT,
        "%,d articles, %,.0f words/s, heap %d MB%n",
        batch.size(),
        words / (nanos / 1e9),
        (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    wordsInAll += words;
    nanosInAll += nanos;
    batch.clear();
  }

  private static long words(Report report) {
    return report.text().strip().split("\\s+").length;
  }

  private static void await(Future<?> future) {
    try {
      future.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
