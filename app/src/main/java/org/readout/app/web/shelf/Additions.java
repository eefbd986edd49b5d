package org.readout.app.web.shelf;

import java.io.InputStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.readout.app.FetchedBefore;
import org.readout.app.Ingestion;
import org.readout.app.Pipeline;
import org.readout.app.watch.Access;
import org.readout.app.watch.Placing;
import org.readout.app.web.exchange.Refusal;
import org.readout.archive.Archive;
import org.readout.archive.ArchiveException;
import org.readout.ingest.Intake;
import org.readout.report.Ingested;

/**
 * What is being added to the archive, one thing after the other. Reports are read closely while the
 * archive is free, which is held only while some of them are placed.
 */
public final class Additions {

  private static final Logger LOG = Logger.getLogger(Additions.class.getName());

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

  /**
   * Adds documents that have been read.
   *
   * @param by who adds them
   */
  public Addition add(List<Ingested> documents, String by) {
    return add(documents::forEach, by);
  }

  /** Adds what addresses stand for, or files and folders of this machine. */
  public Addition addAll(List<String> names, String by) {
    return add(sink -> intake.read(names, InputStream.nullInputStream(), sink), by);
  }

  private synchronized Addition add(Ingestion.Source source, String by) {
    if (waiting >= MOST_WAITING) {
      throw new Refusal(503, "Too much waits to be added; try again in some minutes.");
    }
    waiting++;
    last++;
    Addition addition = new Addition(last, by);
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

  public synchronized Optional<Addition> numbered(int number) {
    return Optional.ofNullable(additions.get(number));
  }

  private String added(Ingestion.Source source, Addition addition) {
    try (Placing placing = new Placing(new Patient(shelf, addition))) {
      new Ingestion(
              pipeline.get(),
              placing,
              Optional.empty(),
              new FetchedBefore(address -> Optional.empty(), asked -> Optional.empty()),
              System::nanoTime,
              addition::count)
          .run(
              sink ->
                  source.read(
                      one -> {
                        goOn();
                        sink.accept(one);
                      }));
      return "Done.";
    } catch (ArchiveException | Refusal e) {
      return "Not all was added: " + e.getMessage();
    } catch (RuntimeException | Error e) {
      if (!stopping) {
        LOG.log(Level.SEVERE, e, () -> "addition " + addition.number());
      }
      return "Not all was added, a fault of Readout: " + e;
    }
  }

  private void goOn() {
    if (stopping) {
      // What is read now may be wrong: the one that reads is told to end.
      throw new Refusal(503, "the service was ended");
    }
  }

  /**
   * The way to the archive for one addition. Another process may write for a moment, which is
   * waited for, or for hours.
   */
  private final class Patient implements Access {

    private final Access access;
    private final Addition addition;

    private Patient(Access access, Addition addition) {
      this.access = access;
      this.addition = addition;
    }

    @Override
    public <T> T read(Function<Archive, T> question) {
      return access.read(question);
    }

    @Override
    public Archive reader() {
      return access.reader();
    }

    @Override
    public <T> T write(Function<Archive, T> change) {
      long start = System.nanoTime();
      while (true) {
        try {
          T answer = access.write(change);
          addition.waits(false);
          return answer;
        } catch (Refusal e) {
          if (stopping || System.nanoTime() - start > PATIENCE.toNanos()) {
            throw e;
          }
          addition.waits(true);
          pause(e);
        }
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

  /** Takes nothing more; what is being placed is placed to its end. */
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
