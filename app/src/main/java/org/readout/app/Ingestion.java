package org.readout.app;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.readout.archive.Arrival;
import org.readout.archive.Intaking;
import org.readout.archive.Reports;
import org.readout.report.Ingested;
import org.readout.report.Report;

/**
 * The way from files into an archive. Reports are annotated side by side and added in the order in
 * which they came, some at a time; a report whose words are there is not read closely again.
 */
public final class Ingestion {

  /** So many reports are annotated ahead of the one that is waited for. */
  private static final int AHEAD = 16;

  /** So many are added at once. */
  private static final int BATCH = 32;

  /** Nor does one wait longer to be added, in nanoseconds. */
  private static final long PATIENCE = 1_000_000_000;

  private final Pipeline pipeline;
  private final Target target;
  private final Optional<LocalDate> published;
  private final LongSupplier nanos;
  private final Consumer<Intaking.Kept> sink;

  private final FetchedBefore fetched;

  private final Deque<Future<Intaking.Item>> ahead = new ArrayDeque<>();

  /** Set once a report could not be annotated: what is fetched from then on is not remembered. */
  private final AtomicBoolean failed = new AtomicBoolean();

  private final Set<String> addresses = new HashSet<>();
  private final List<Intaking.Item> batch = new ArrayList<>();
  private long committed;

  /** Where reports go. */
  public interface Target {

    /** What a report is to it, as far as it is committed. */
    Arrival look(Report report);

    /** Adds all of them, in their order, or none; see {@link Intaking#commit}. */
    List<Intaking.Kept> commit(List<Intaking.Item> items);

    /** An archive that is held all the while. */
    static Target of(Intaking intaking) {
      return new Target() {
        @Override
        public Arrival look(Report report) {
          return intaking.look(report);
        }

        @Override
        public List<Intaking.Kept> commit(List<Intaking.Item> items) {
          return intaking.commit(items);
        }
      };
    }
  }

  /**
   * @param published the day of the reports that carry none
   * @param fetched what the pipeline fetches is remembered there, once it is in the archive
   * @param nanos a clock that only goes forward
   * @param sink is told of every document once it is in the archive
   */
  public Ingestion(
      Pipeline pipeline,
      Target target,
      Optional<LocalDate> published,
      FetchedBefore fetched,
      LongSupplier nanos,
      Consumer<Intaking.Kept> sink) {
    this.pipeline = pipeline;
    this.target = target;
    this.published = published;
    this.fetched = fetched;
    this.nanos = nanos;
    this.sink = sink;
    this.committed = nanos.getAsLong();
  }

  /** Adds all that the names stand for. */
  public void run(List<String> names, InputStream standardInput) {
    run(sink -> pipeline.read(names, standardInput, sink));
  }

  /** Hands over documents one by one, after those from which it had them. */
  @FunctionalInterface
  public interface Source {
    void read(Consumer<Ingested> sink);
  }

  /** Adds all that a source has. */
  public void run(Source source) {
    source.read(this::accept);
    remember();
    drain();
  }

  /** Adds documents that have been read. */
  public void run(List<Ingested> documents) {
    documents.forEach(this::add);
    remember();
    drain();
  }

  /** Whether a report could not be annotated, so that what it came from is to be fetched again. */
  public boolean isFailed() {
    return failed.get();
  }

  /** What was taken is remembered behind all that it held. */
  private void remember() {
    fetched.taken().forEach(visit -> ahead.add(done(visit)));
  }

  private void accept(Ingested ingested) {
    remember();
    add(ingested);
  }

  private void add(Ingested ingested) {
    switch (ingested) {
      case Ingested.Accepted accepted -> accept(Pipeline.dated(accepted.report(), published));
      case Ingested.Rejected rejected ->
          ahead.add(done(new Intaking.Refused(rejected.where(), rejected.why())));
    }
    while (ahead.size() > AHEAD || (!ahead.isEmpty() && ahead.getFirst().isDone())) {
      take(await(ahead.removeFirst()));
      if (batch.size() >= BATCH || nanos.getAsLong() - committed > PATIENCE) {
        commit();
      }
    }
  }

  /** Of two reports at one address the second waits until the first is added. */
  private void accept(Report report) {
    String address = Reports.address(report);
    if (addresses.contains(address)) {
      drain();
    }
    if (target.look(report) instanceof Arrival.Known) {
      ahead.add(done(new Intaking.Again(report)));
    } else {
      addresses.add(address);
      ahead.add(pipeline.annotate(report, Optional.empty(), outcome -> item(report, outcome)));
    }
  }

  private static Future<Intaking.Item> done(Intaking.Item item) {
    return CompletableFuture.completedFuture(item);
  }

  private Intaking.Item item(Report report, Pipeline.Outcome outcome) {
    return switch (outcome) {
      case Pipeline.Annotated one ->
          new Intaking.Read(
              report, one.report(), pipeline.profile(one.report()), pipeline.claims(one.report()));
      case Pipeline.Rejected one -> {
        failed.set(true);
        yield new Intaking.Refused(one.where(), one.why());
      }
    };
  }

  private void drain() {
    while (!ahead.isEmpty()) {
      take(await(ahead.removeFirst()));
    }
    commit();
  }

  private void take(Intaking.Item item) {
    if (!(item instanceof Intaking.Fetched) || !failed.get()) {
      batch.add(item);
    }
  }

  private void commit() {
    List<Intaking.Kept> kept = target.commit(batch);
    for (Intaking.Item item : batch) {
      if (item instanceof Intaking.Read read) {
        addresses.remove(Reports.address(read.report()));
      }
    }
    batch.clear();
    committed = nanos.getAsLong();
    kept.forEach(sink);
  }

  private static Intaking.Item await(Future<Intaking.Item> future) {
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
