package org.readout.app.web.shelf;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.readout.app.Found;
import org.readout.app.Searched;
import org.readout.app.web.exchange.Refusal;
import org.readout.archive.Archive;
import org.readout.archive.ArchiveException;
import org.readout.fact.Meaning;
import org.readout.search.DamagedIndex;
import org.readout.search.Hit;
import org.readout.search.Indexer;
import org.readout.search.Search;
import org.readout.search.SearchQuery;

/**
 * The index for search, opened once. A thread of its own brings it up to the archive after each
 * change, and holds the archive only while it takes some reports in, so that others write in
 * between.
 */
public final class Catalogue implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(Catalogue.class.getName());

  /** So many times some reports are taken in before others may write. */
  private static final int TURNS = 8;

  /** When another process writes, or something is wrong. */
  private static final Duration PAUSE = Duration.ofSeconds(3);

  private static final Duration PATIENCE = Duration.ofSeconds(4);

  private final Shelf shelf;
  private final Supplier<Meaning> meaning;
  private final BlockingQueue<Boolean> changes = new ArrayBlockingQueue<>(1);
  private final AtomicBoolean damaged = new AtomicBoolean();
  private final Thread keeper;
  private Optional<Search> search = Optional.empty();
  private volatile boolean ended;

  /**
   * @param meaning is asked at the first search
   */
  Catalogue(Shelf shelf, Supplier<Meaning> meaning) {
    this.shelf = shelf;
    this.meaning = meaning;
    changed();
    this.keeper = Thread.ofPlatform().daemon().name("catalogue").start(this::keep);
  }

  /** The archive has changed. */
  public void changed() {
    changes.offer(true);
  }

  /** What fits best; what the index does not have yet is not found. */
  public Searched find(SearchQuery query) {
    int behind = shelf.read(archive -> archive.unindexed().size());
    try {
      return found(query, behind);
    } catch (DamagedIndex e) {
      // Made anew, perhaps, which shows when it is opened again.
    }
    try {
      return found(query, behind);
    } catch (DamagedIndex e) {
      // What is behind may be what is being made just now.
      if (behind == 0) {
        damaged.set(true);
      }
      changed();
      return new Searched(List.of(), shelf.read(archive -> archive.reports().size()));
    }
  }

  private Searched found(SearchQuery query, int behind) {
    List<Hit> hits = hits(query);
    return new Searched(shelf.read(archive -> Found.of(hits, archive)), behind);
  }

  private List<Hit> hits(SearchQuery query) {
    Search open = opened();
    try {
      open.refresh();
      return open.find(query);
    } catch (DamagedIndex e) {
      close(open);
      throw e;
    }
  }

  private synchronized Search opened() {
    Search open =
        search.orElseGet(
            () -> shelf.read(archive -> Search.open(archive, meaning, Search.Weights.standard())));
    search = Optional.of(open);
    return open;
  }

  private synchronized void close(Search one) {
    if (search.filter(open -> open == one).isPresent()) {
      search = Optional.empty();
      one.close();
    }
  }

  private void keep() {
    try {
      while (!ended) {
        changes.take();
        while (!ended && !isUpToDate()) {
          changes.poll(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Brings it up to the archive, unless that cannot be done now. */
  private boolean isUpToDate() {
    try {
      while (!ended && waits()) {
        shelf.write(this::takeSome);
      }
      letGo();
      return true;
    } catch (Refusal e) {
      return false;
    } catch (ArchiveException e) {
      LOG.log(Level.WARNING, e, () -> "the index for search is not brought up to the archive");
      return false;
    }
  }

  /** Files of before may hold what was forgotten since, and stay as long as they are open. */
  private synchronized void letGo() {
    try {
      search.ifPresent(Search::refresh);
    } catch (DamagedIndex e) {
      search.ifPresent(this::close);
    }
  }

  private boolean waits() {
    return damaged.get()
        || shelf.read(
            archive ->
                archive.unindexed().size() > 0
                    || archive.unindexed().purges()
                    || archive.unindexed().mark().isEmpty());
  }

  private boolean takeSome(Archive archive) {
    try (Indexer indexer = new Indexer(archive, LOG::info)) {
      if (damaged.getAndSet(false)) {
        indexer.makeAnew();
      }
      int turns = 0;
      while (turns < TURNS && !ended && indexer.take() > 0) {
        turns++;
      }
      indexer.commit();
    }
    return true;
  }

  /** What is being taken in is committed. */
  @Override
  public void close() {
    ended = true;
    changed();
    try {
      keeper.join(PATIENCE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    synchronized (this) {
      search.ifPresent(Search::close);
      search = Optional.empty();
    }
  }
}
