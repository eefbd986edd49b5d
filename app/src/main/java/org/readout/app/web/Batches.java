package org.readout.app.web;

import java.util.Optional;
import java.util.function.Consumer;
import org.readout.archive.Archive;
import org.readout.archive.Intaking;

/**
 * What is added to the archive part by part, which others may write to in between. Only if somebody
 * did is the state of grouping read anew, which takes seconds in an archive of many reports. For
 * one thread.
 */
final class Batches implements AutoCloseable {

  private final Shelf.Watch watch;
  private Optional<Intaking> last = Optional.empty();

  Batches(Shelf shelf) {
    watch = shelf.watch();
  }

  /**
   * Adds one.
   *
   * @param archive held by the caller, so that nobody writes while he looks whether somebody did
   */
  void add(Archive archive, Consumer<Intaking> adding) {
    Optional<Intaking> before = watch.changed() ? Optional.empty() : last;
    last = Optional.empty();
    Intaking intaking = before.map(archive::intaking).orElseGet(archive::intaking);
    adding.accept(intaking);
    watch.changed();
    last = Optional.of(intaking);
  }

  @Override
  public void close() {
    watch.close();
  }
}
