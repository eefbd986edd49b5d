package org.readout.app.watch;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.readout.archive.Archive;

/** The way to an archive for a process that is killed at a certain write. */
final class Dying implements Access {

  private final Access access;
  private final AtomicInteger left;

  /**
   * @param writes so many succeed
   */
  Dying(Access access, int writes) {
    this.access = access;
    this.left = new AtomicInteger(writes);
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
    if (left.getAndDecrement() <= 0) {
      throw new IllegalStateException("killed");
    }
    return access.write(change);
  }
}
