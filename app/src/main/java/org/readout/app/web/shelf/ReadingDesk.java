package org.readout.app.web.shelf;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.readout.app.Pipeline;
import org.readout.app.web.exchange.Body;
import org.readout.app.web.exchange.Refusal;
import org.readout.collation.Collation;
import org.readout.decision.Decided;
import org.readout.report.Report;

/**
 * What was read of stories, and what is being read: one story after the other, so that one of many
 * reports does not take the machine from all. What was asked for longest ago goes first when there
 * is too much.
 */
public final class ReadingDesk {

  private static final Logger LOG = Logger.getLogger(ReadingDesk.class.getName());

  /** In bytes, compressed: pages of some hundred stories. */
  private static final long MOST_BYTES = 64L << 20;

  /** So many may wait. */
  private static final int MOST_WAITING = 64;

  /** After which one of them is read, mostly. */
  private static final Duration PAUSE = Duration.ofMinutes(1);

  /** So long a page waits for a story that was read before. */
  private static final int PATIENCE_MILLIS = 5000;

  private final Supplier<Pipeline> pipeline;
  private final ExecutorService reader =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("reading").factory());

  /** Shows what was read before, side by side with what is being read. */
  private final ExecutorService opener =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("opening").factory());

  private final Map<String, Entry> entries = new LinkedHashMap<>(16, 0.75f, true);
  private int waiting;
  private volatile boolean stopping;

  ReadingDesk(Supplier<Pipeline> pipeline) {
    this.pipeline = pipeline;
  }

  /** Makes of a collation what is shown. */
  @FunctionalInterface
  public interface Printing {
    /**
     * @param json the same as it is sent, if it was written before
     */
    Reading.Ready of(Collation collation, Optional<Body> json);
  }

  /** What is to be read. */
  public record Story(List<Report> reports, List<Decided> decisions) {

    public Story {
      reports = List.copyOf(reports);
      decisions = List.copyOf(decisions);
    }
  }

  private static final class Entry {
    private final String state;
    private final AtomicInteger done = new AtomicInteger();
    private final int all;
    private final CountDownLatch opened = new CountDownLatch(1);
    private volatile boolean opening;
    private volatile Optional<Reading> outcome = Optional.empty();

    Entry(String state, int all) {
      this.state = state;
      this.all = all;
    }

    void end(Reading reading) {
      outcome = Optional.of(reading);
      opened.countDown();
    }

    /** What was read before is there in a moment, for which one waits. */
    Reading soon() {
      try {
        if (opening) {
          opened.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return reading();
    }

    Reading reading() {
      return outcome.orElseGet(() -> new Reading.Working(done.get(), all));
    }
  }

  /**
   * The reading of a story, as far as it is; it is begun if it was not.
   *
   * @param key of the story
   * @param state of the story; what was read in another is out of date
   * @param story asked for if it has to be read, while nobody waits for that; of two who want the
   *     same at once both may be asked
   * @param keeping how it outlasts the service; none for what is not to
   * @throws Refusal if too many wait
   */
  public Reading of(
      String key,
      String state,
      Supplier<Story> story,
      Optional<Keeping> keeping,
      Printing printing) {
    return there(key, state)
        .orElseGet(
            () -> {
              checkWaiting();
              Story told = story.get();
              Optional<Kept> kept = keeping.map(one -> one.of(told));
              return begin(key, state, told, kept, printing).soon();
            });
  }

  /**
   * How readings of a story outlast the service.
   *
   * @param now the story as it is when this is asked
   */
  public record Keeping(ReadingFiles files, String id, Supplier<Story> now) {

    public Kept of(Story story) {
      return new Kept(files, files.of(id, story), () -> now.get().equals(story));
    }
  }

  /**
   * Where a reading outlasts the service.
   *
   * @param stands whether the story is still as it was when it was read
   */
  public record Kept(ReadingFiles files, Path file, BooleanSupplier stands) {

    boolean isThere() {
      return Files.exists(file);
    }

    Optional<ReadingFiles.Found> read() {
      return files.read(file);
    }

    /** What is forgotten meanwhile is not to come back: it is looked at once the file is there. */
    public void keep(Reading.Ready ready) {
      files.keep(file, ready.json());
      if (!stands.getAsBoolean()) {
        files.remove(file);
      }
    }
  }

  private synchronized void checkWaiting() {
    if (waiting >= MOST_WAITING) {
      throw Refusal.busy("Too many stories wait to be read.", PAUSE);
    }
  }

  private synchronized Entry begin(
      String key, String state, Story story, Optional<Kept> kept, Printing printing) {
    return Optional.ofNullable(entries.get(key))
        .filter(entry -> entry.state.equals(state))
        .orElseGet(
            () -> {
              checkWaiting();
              Entry entry = new Entry(state, story.reports.size());
              entries.put(key, entry);
              begin(entry, story, kept, printing);
              return entry;
            });
  }

  /** What was read before need not wait for what is being read. */
  private void begin(Entry entry, Story story, Optional<Kept> kept, Printing printing) {
    if (kept.filter(Kept::isThere).isPresent()) {
      entry.opening = true;
      opener.execute(() -> open(entry, story, kept.orElseThrow(), printing));
    } else {
      enqueue(entry, story, kept, printing);
    }
  }

  private void open(Entry entry, Story story, Kept kept, Printing printing) {
    try {
      Optional<Reading.Ready> ready =
          kept.read().map(found -> printing.of(found.collation(), Optional.of(found.json())));
      if (ready.isPresent()) {
        entry.end(ready.get());
        fitAll();
        return;
      }
    } catch (RuntimeException | Error e) {
      LOG.log(Level.SEVERE, e, () -> "a reading that was kept cannot be shown");
    }
    enqueue(entry, story, Optional.of(kept), printing);
    entry.opened.countDown();
  }

  private synchronized void fitAll() {
    fit();
  }

  /** Keeps what was read of a story otherwise than here. */
  public synchronized void keep(String key, String state, Reading.Ready ready) {
    Entry entry = new Entry(state, 0);
    entry.outcome = Optional.of(ready);
    entries.put(key, entry);
    fit();
  }

  /**
   * Does something that takes as long as a reading, when it is its turn.
   *
   * @return whether it will; else too much waits
   */
  public synchronized boolean inTurn(Consumer<Supplier<Pipeline>> work) {
    if (waiting >= MOST_WAITING) {
      return false;
    }
    waiting++;
    reader.execute(
        () -> {
          try {
            work.accept(pipeline);
          } finally {
            finished();
          }
        });
    return true;
  }

  /** Ends what is being read if the service ends. */
  public void goOn() {
    if (stopping) {
      throw new CancellationException("the service is being shut down");
    }
  }

  /** What is there under a key, whatever its state. */
  public synchronized Optional<Reading> there(String key) {
    return Optional.ofNullable(entries.get(key)).map(Entry::reading);
  }

  /** The same if it is of that state. */
  public synchronized Optional<Reading> there(String key, String state) {
    return Optional.ofNullable(entries.get(key))
        .filter(entry -> entry.state.equals(state))
        .map(Entry::reading);
  }

  private synchronized void enqueue(
      Entry entry, Story story, Optional<Kept> kept, Printing printing) {
    waiting++;
    reader.execute(
        () -> {
          try {
            Reading reading = read(entry, story, printing);
            entry.end(reading);
            if (reading instanceof Reading.Ready ready) {
              kept.ifPresent(one -> one.keep(ready));
            }
          } finally {
            finished();
          }
        });
  }

  private Reading read(Entry entry, Story story, Printing printing) {
    try {
      return pipeline
          .get()
          .compare(story.reports, story.decisions, () -> onward(entry))
          .collation()
          .<Reading>map(found -> printing.of(found, Optional.empty()))
          .orElse(new Reading.Failed("no report of it can be read"));
    } catch (RuntimeException | Error e) {
      if (!stopping) {
        LOG.log(Level.SEVERE, e, () -> "a story cannot be read");
      }
      return new Reading.Failed("a fault of Readout: " + e);
    }
  }

  private void onward(Entry entry) {
    goOn();
    entry.done.incrementAndGet();
  }

  private synchronized void finished() {
    waiting--;
    fit();
  }

  private void fit() {
    long bytes = 0;
    for (Entry entry : entries.values()) {
      bytes += size(entry);
    }
    for (String key : new ArrayList<>(entries.keySet())) {
      if (bytes <= MOST_BYTES || entries.size() == 1) {
        return;
      }
      Entry entry = entries.get(key);
      if (entry != null && entry.outcome.isPresent()) {
        bytes -= size(entry);
        entries.remove(key);
      }
    }
  }

  private static long size(Entry entry) {
    return entry.reading() instanceof Reading.Ready ready
        ? ready.page().size() + ready.json().size()
        : 0;
  }

  /** Reads no more than the report that is being read. */
  void stop() {
    stopping = true;
    reader.shutdownNow();
    opener.shutdownNow();
  }

  /** Waits for that, and tells whether it is over. */
  boolean isOver(Duration patience) {
    try {
      return reader.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
