package org.readout.app;

import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.readout.archive.Archive;
import org.readout.search.Indexer;

/**
 * Keeps the index for search up to an archive that reports come to: they are taken in some at a
 * time, and found a few seconds later, for a commit of the index waits for the disk. Of a process
 * that is killed the next one takes in what is missing.
 */
public final class Indexing implements AutoCloseable {

  /** So many documents are waited for. */
  private static final int BATCH = 32;

  /** So long after a commit is the next, in nanoseconds. */
  private static final long PAUSE = 10_000_000_000L;

  private final Indexer indexer;
  private final LongSupplier nanos;
  private long committed;
  private int steps;

  /**
   * @param nanos a clock that only goes forward
   * @param told takes what a user should know
   */
  public Indexing(Archive archive, LongSupplier nanos, Consumer<String> told) {
    this.indexer = new Indexer(archive, told);
    this.nanos = nanos;
    this.committed = nanos.getAsLong();
  }

  /** One more document is in the archive. */
  public void step() {
    steps++;
    if (steps % BATCH == 0) {
      indexer.take();
      if (nanos.getAsLong() - committed > PAUSE) {
        indexer.commit();
        committed = nanos.getAsLong();
      }
    }
  }

  /** All that is in the archive is found from now on. */
  public void finish() {
    indexer.catchUp(reports -> {});
  }

  @Override
  public void close() {
    indexer.close();
  }
}
