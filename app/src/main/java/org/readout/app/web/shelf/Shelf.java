package org.readout.app.web.shelf;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.readout.app.watch.Access;
import org.readout.app.web.exchange.Refusal;
import org.readout.archive.Archive;
import org.readout.archive.ArchiveException;
import org.readout.archive.Misnamed;
import org.readout.grouping.StoryId;

/**
 * The archive for many threads: some read side by side, one writes. Between two writes other
 * processes may write too.
 */
public final class Shelf implements Access, AutoCloseable {

  private static final int READERS = 4;
  private static final int PATIENCE_MILLIS = 200;

  private final Path folder;
  private final InstantSource clock;
  private final BlockingQueue<Archive> readers = new ArrayBlockingQueue<>(READERS);
  private final ReentrantLock writing = new ReentrantLock(true);

  private Shelf(Path folder, InstantSource clock) {
    this.folder = folder;
    this.clock = clock;
  }

  /**
   * Opens an archive, and makes it if it is not there.
   *
   * @throws ArchiveException if it cannot be read
   */
  static Shelf open(Path folder, InstantSource clock) {
    Shelf shelf = new Shelf(folder, clock);
    shelf.write(archive -> true);
    for (int i = 0; i < READERS; i++) {
      shelf.readers.add(shelf.reader());
    }
    return shelf;
  }

  @Override
  public <T> T read(Function<Archive, T> question) {
    Archive archive = taken();
    try {
      return question.apply(archive);
    } finally {
      readers.add(archive);
    }
  }

  /**
   * The story that answers to an id, or to the beginning of one.
   *
   * @throws Refusal if there is none
   */
  public StoryId story(String name) {
    try {
      return read(archive -> archive.stories().named(name));
    } catch (Misnamed e) {
      throw new Refusal(404, String.valueOf(e.getMessage()));
    }
  }

  private Archive taken() {
    try {
      return readers.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /**
   * Changes the archive, when nobody else here does.
   *
   * @throws Refusal if another process is writing to it, which may take hours
   */
  @Override
  public <T> T write(Function<Archive, T> change) {
    writing.lock();
    try (Archive archive = Archive.toWrite(folder, clock, Shelf::inUse)) {
      return change.apply(archive);
    } finally {
      writing.unlock();
    }
  }

  @Override
  public Archive reader() {
    return Archive.toRead(folder, clock, () -> {});
  }

  /** Looks whether somebody has written. For one thread. */
  public Watch watch() {
    return new Watch(reader());
  }

  /** Tells changes of the archive, ours and those of other processes. */
  public static final class Watch implements AutoCloseable {

    private final Archive archive;
    private long revision;

    private Watch(Archive archive) {
      this.archive = archive;
      this.revision = archive.revision();
    }

    /** Whether there was one since it was asked last. */
    public boolean changed() {
      long before = revision;
      revision = archive.revision();
      return revision != before;
    }

    @Override
    public void close() {
      archive.close();
    }
  }

  private static void inUse() {
    throw new Refusal(503, "another process is writing to the archive; try again later");
  }

  /** Waits for who reads, but not for long. */
  @Override
  public void close() {
    try {
      for (int i = 0; i < READERS; i++) {
        Archive archive = readers.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        if (archive != null) {
          archive.close();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
