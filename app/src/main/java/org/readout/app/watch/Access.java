package org.readout.app.watch;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Function;
import org.readout.archive.Archive;

/** The way to an archive, which is held only while something is asked or changed. */
public interface Access {

  /** Asks the archive something. */
  <T> T read(Function<Archive, T> question);

  /** Changes the archive. */
  <T> T write(Function<Archive, T> change);

  /** The archive to be read by one thread, which closes it. */
  Archive reader();

  /**
   * Opens it every time.
   *
   * @param waiting is run if another process writes to it, which is waited for
   */
  static Access of(Path folder, InstantSource clock, Runnable waiting) {
    return new Access() {
      @Override
      public <T> T read(Function<Archive, T> question) {
        try (Archive archive = Archive.toRead(folder, clock, waiting)) {
          return question.apply(archive);
        }
      }

      @Override
      public <T> T write(Function<Archive, T> change) {
        try (Archive archive = Archive.toWrite(folder, clock, waiting)) {
          return change.apply(archive);
        }
      }

      @Override
      public Archive reader() {
        return Archive.toRead(folder, clock, waiting);
      }
    };
  }
}
