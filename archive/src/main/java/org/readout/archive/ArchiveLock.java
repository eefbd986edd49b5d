package org.readout.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The right to write to an archive, which one process has at a time. It ends with the process,
 * however that ends.
 */
final class ArchiveLock implements AutoCloseable {

  private static final String FILE = "archive.lock";
  private static final int PAUSE = 100;

  private final FileChannel channel;

  private ArchiveLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Waits for the right.
   *
   * @param waiting is run once if another has it
   */
  static ArchiveLock take(Path folder, Runnable waiting) {
    try {
      Optional<ArchiveLock> lock = attempt(folder);
      if (lock.isEmpty()) {
        waiting.run();
      }
      while (lock.isEmpty()) {
        Thread.sleep(PAUSE);
        lock = attempt(folder);
      }
      return lock.get();
    } catch (IOException e) {
      throw new ArchiveException(folder + ": cannot be written to: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ArchiveException("interrupted while waiting for " + folder, e);
    }
  }

  /** The right, if nobody has it. */
  static Optional<ArchiveLock> takeAtOnce(Path folder) {
    try {
      return attempt(folder);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<ArchiveLock> attempt(Path folder) throws IOException {
    FileChannel channel =
        FileChannel.open(folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (locked(channel)) {
      return Optional.of(new ArchiveLock(channel));
    }
    channel.close();
    return Optional.empty();
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new ArchiveException("the lock of the archive cannot be given back", e);
    }
  }
}
