package org.readout.app;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;
import org.readout.annotation.AnnotatedReport;
import org.readout.collation.Collation;
import org.readout.collation.StoryHead;
import org.readout.ingest.Intake;
import org.readout.language.english.English;
import org.readout.report.Ingested;
import org.readout.report.Report;
import org.readout.report.ReportId;
import org.readout.text.Days;

/**
 * The way from files to annotations and collations. The models are loaded while the files are read,
 * and reports are annotated on two threads.
 */
public final class Pipeline implements AutoCloseable {

  private static final int THREADS = 2;

  /** So many reports are read ahead of the one that is waited for. */
  private static final int AHEAD = 32;

  private final Intake intake = Intake.standard(new ReportLines());
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, daemons());
  private final CompletableFuture<English> english =
      CompletableFuture.supplyAsync(English::standard, threads);

  private static ThreadFactory daemons() {
    return Thread.ofPlatform().daemon().name("annotate-", 0).factory();
  }

  /** What became of a document. */
  public sealed interface Outcome {}

  /** It was read. */
  public record Annotated(AnnotatedReport report) implements Outcome {}

  /**
   * It was not.
   *
   * @param where the file, and the place in it where there is one
   * @param why in words for the user
   */
  public record Rejected(String where, String why) implements Outcome {}

  /**
   * What became of documents that were to be compared.
   *
   * @param collation empty if not one could be read
   */
  public record Comparison(Optional<Collation> collation, List<Rejected> rejected) {

    public Comparison {
      rejected = List.copyOf(rejected);
    }
  }

  /**
   * Annotates every document by itself, in the order of the input; only a few are held at a time.
   */
  public void annotate(
      List<String> names,
      InputStream standardInput,
      Optional<LocalDate> published,
      Consumer<Outcome> sink) {
    Deque<Future<Outcome>> ahead = new ArrayDeque<>();
    intake.read(
        names,
        standardInput,
        ingested -> {
          ahead.add(threads.submit(() -> outcome(ingested, published)));
          if (ahead.size() > AHEAD) {
            sink.accept(await(ahead.remove()));
          }
        });
    ahead.forEach(future -> sink.accept(await(future)));
  }

  /**
   * Collates the reports of one event. A report that is given twice counts once; the order of the
   * names is of no account.
   *
   * @param progress is run after every report
   */
  public Comparison compare(
      List<String> names,
      InputStream standardInput,
      Optional<LocalDate> published,
      Runnable progress) {
    List<Rejected> rejected = new ArrayList<>();
    Map<ReportId, AnnotatedReport> reports = new TreeMap<>();
    annotate(
        names,
        standardInput,
        published,
        outcome -> {
          progress.run();
          switch (outcome) {
            case Annotated annotated ->
                reports.merge(annotated.report.report().id(), annotated.report, Pipeline::first);
            case Rejected one -> rejected.add(one);
          }
        });
    return new Comparison(
        reports.isEmpty() ? Optional.empty() : Optional.of(collated(List.copyOf(reports.values()))),
        rejected);
  }

  /** Of two copies the one whose file comes first, so that the order of the names does not tell. */
  private static AnnotatedReport first(AnnotatedReport one, AnnotatedReport other) {
    Comparator<Report> byFile = Comparator.comparing(report -> report.file().orElse(""));
    return byFile.compare(one.report(), other.report()) <= 0 ? one : other;
  }

  private static Collation collated(List<AnnotatedReport> reports) {
    Report first = reports.getFirst().report();
    StoryHead head =
        new StoryHead(
            "s", first.title().orElse("Untitled"), Optional.empty(), Days.UNKNOWN, List.of());
    return new Collation(head, reports, List.of(), List.of());
  }

  private Outcome outcome(Ingested ingested, Optional<LocalDate> published) {
    return switch (ingested) {
      case Ingested.Accepted accepted -> outcome(dated(accepted.report(), published));
      case Ingested.Rejected rejected -> new Rejected(rejected.where(), rejected.why());
    };
  }

  /** A fault of ours costs one report and not the batch. */
  private Outcome outcome(Report report) {
    try {
      return new Annotated(annotated(report));
    } catch (RuntimeException | StackOverflowError e) {
      String where = report.file().orElse("") + report.sourceId().map(id -> ", " + id).orElse("");
      return new Rejected(where, "could not be annotated, a fault of Readout: " + e);
    }
  }

  private AnnotatedReport annotated(Report report) {
    return new AnnotatedReport(
        report, english.join().read(report), List.of(), List.of(), List.of());
  }

  /** The day that the user gives is that of the reports that carry none of their own. */
  private static Report dated(Report report, Optional<LocalDate> published) {
    boolean own = report.published().from() == Report.Publication.From.METADATA;
    return own || published.isEmpty()
        ? report
        : report.withPublished(
            Report.Publication.of(published.get(), Report.Publication.From.METADATA));
  }

  private static <T> T await(Future<T> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
