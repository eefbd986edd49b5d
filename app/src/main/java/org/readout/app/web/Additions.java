package org.readout.app.web;

import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.readout.app.FetchedBefore;
import org.readout.app.Ingestion;
import org.readout.app.Pipeline;
import org.readout.archive.Archive;
import org.readout.archive.ArchiveException;
import org.readout.ingest.Intake;
import org.readout.report.Ingested;

/**
 * What is being added to the archive, one thing after the other. Documents are read some at a time,
 * and the archive is held only while these are added, so that others can write in between.
 */
final class Additions {

  private static final Logger LOG = Logger.getLogger(Additions.class.getName());

  /** So many documents are added at once. */
  private static final int BATCH = 128;

  /** So many may wait, each with its documents. */
  private static final int MOST_WAITING = 20;

  /** So many additions are remembered. */
  private static final int MOST = 100;

  /** So long a batch waits for another process that writes. */
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private static final int PAUSE_MILLIS = 500;

  private final Shelf shelf;
  private final Intake intake;
  private final Supplier<Pipeline> pipeline;
  private final ExecutorService adder =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("adding").factory());

  private final Map<Integer, Addition> additions = new LinkedHashMap<>();
  private int last;
  private int waiting;
  private volatile boolean stopping;

  /**
   * @param intake reads what addresses stand for
   */
  Additions(Shelf shelf, Intake intake, Supplier<Pipeline> pipeline) {
    this.shelf = shelf;
    this.intake = intake;
    this.pipeline = pipeline;
  }

  /** Reads documents one by one into what it is given. */
  @FunctionalInterface
  interface Source {
    void read(Consumer<Ingested> sink);
  }

  /** Adds documents that have been read. */
  Addition add(List<Ingested> documents) {
    return add(documents::forEach);
  }

  /** Adds what addresses stand for, or files and folders of this machine. */
  Addition addAll(List<String> names) {
    return add(sink -> intake.read(names, InputStream.nullInputStream(), sink));
  }

  private synchronized Addition add(Source source) {
    if (waiting >= MOST_WAITING) {
      throw new Refusal(503, "Too much waits to be added; try again in some minutes.");
    }
    waiting++;
    last++;
    Addition addition = new Addition(last);
    additions.put(last, addition);
    if (additions.size() > MOST) {
      additions.remove(additions.keySet().iterator().next());
    }
    adder.execute(
        () -> {
          try {
            addition.end(added(source, addition));
          } finally {
            finished();
          }
        });
    return addition;
  }

  private synchronized void finished() {
    waiting--;
  }

  synchronized Optional<Addition> numbered(int number) {
    return Optional.ofNullable(additions.get(number));
  }

  private String added(Source source, Addition addition) {
    List<Ingested> batch = new ArrayList<>();
    try (Batches batches = new Batches(shelf)) {
      source.read(
          one -> {
            if (stopping) {
              // What is read now may be wrong: the one that reads is told to end.
              throw new Refusal(503, "the service was ended");
            }
            batch.add(one);
            if (batch.size() >= BATCH) {
              flush(batch, batches, addition);
            }
          });
      flush(batch, batches, addition);
      return "Done.";
    } catch (ArchiveException | Refusal e) {
      return "Not all was added: " + e.getMessage();
    } catch (RuntimeException | Error e) {
      LOG.log(Level.SEVERE, e, () -> "addition " + addition.number());
      return "Not all was added, a fault of Readout: " + e;
    }
  }

  private void flush(List<Ingested> batch, Batches batches, Addition addition) {
    if (!batch.isEmpty()) {
      Pipeline reading = pipeline.get();
      write(
          addition,
          archive -> {
            FetchedBefore fetched = new FetchedBefore(archive.fetches());
            batches.add(
                archive,
                intaking ->
                    new Ingestion(
                            reading,
                            intaking,
                            Optional.empty(),
                            fetched,
                            System::nanoTime,
                            addition::count)
                        .run(batch));
            return true;
          });
      batch.clear();
    }
  }

  /** Another process may write for a moment, which is waited for, or for hours. */
  private void write(Addition addition, Function<Archive, Boolean> change) {
    long start = System.nanoTime();
    while (true) {
      try {
        shelf.write(change);
        addition.waits(false);
        return;
      } catch (Refusal e) {
        if (stopping || System.nanoTime() - start > PATIENCE.toNanos()) {
          throw e;
        }
        addition.waits(true);
        pause(e);
      }
    }
  }

  private static void pause(Refusal because) {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw because;
    }
  }

  /** Takes nothing more; the batch that is being added is added to its end. */
  void stop() {
    stopping = true;
    adder.shutdownNow();
  }

  /** Waits for that batch, and tells whether it is over. */
  boolean isOver(Duration patience) {
    try {
      return adder.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
