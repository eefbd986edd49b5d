package org.readout.app;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.readout.archive.Archive;
import org.readout.archive.Rereading;
import org.readout.archive.Rereading.Reread;
import org.readout.report.Report;
import org.readout.report.ReportId;

/**
 * Reads every report of an archive closely again with this program and puts what it finds in place
 * of what was found before. Reports, versions, stories and decisions stay. Cut short, it can be run
 * again.
 */
public final class Reannotation {

  /** So many reports are annotated ahead of the one that is waited for. */
  private static final int AHEAD = 16;

  /** So many are written at once. */
  private static final int BATCH = 32;

  private final Pipeline pipeline;
  private final Archive archive;
  private final Consumer<Pipeline.Rejected> rejected;
  private final Runnable progress;
  private final Deque<Future<Read>> ahead = new ArrayDeque<>();
  private final List<Reread> batch = new ArrayList<>();

  /**
   * @param rejected is told of what could not be read; what was found in it before stays
   * @param progress is run after every report
   */
  public Reannotation(
      Pipeline pipeline, Archive archive, Consumer<Pipeline.Rejected> rejected, Runnable progress) {
    this.pipeline = pipeline;
    this.archive = archive;
    this.rejected = rejected;
    this.progress = progress;
  }

  /** What became of one. */
  private sealed interface Read {}

  private record Found(Reread reread) implements Read {}

  private record Failed(Pipeline.Rejected why) implements Read {}

  public void run() {
    Rereading rereading = archive.rereading();
    for (ReportId id : archive.reports().ids()) {
      archive.reports().read(id).ifPresent(this::submit);
      if (ahead.size() > AHEAD) {
        take(ahead.removeFirst(), rereading);
      }
    }
    while (!ahead.isEmpty()) {
      take(ahead.removeFirst(), rereading);
    }
    rereading.commit(batch);
    rereading.end();
  }

  private void submit(Report report) {
    ahead.add(pipeline.annotate(report, Optional.empty(), outcome -> read(report.id(), outcome)));
  }

  private Read read(ReportId id, Pipeline.Outcome outcome) {
    return switch (outcome) {
      case Pipeline.Annotated one ->
          new Found(new Reread(id, one.report(), pipeline.claims(one.report())));
      case Pipeline.Rejected one -> new Failed(one);
    };
  }

  private void take(Future<Read> future, Rereading rereading) {
    switch (await(future)) {
      case Found found -> batch.add(found.reread);
      case Failed failed -> rejected.accept(failed.why);
    }
    progress.run();
    if (batch.size() >= BATCH) {
      rereading.commit(batch);
      batch.clear();
    }
  }

  private static Read await(Future<Read> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
