package org.readout.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.archive.Intaking;

/** Documents that are being added to the archive, or were; for several threads. */
final class Addition {

  /** So many rejections are told. */
  private static final int MOST_REFUSED = 100;

  private final int number;
  private final List<String> refused = new ArrayList<>();
  private int added;
  private int there;
  private int notAdded;
  private boolean waiting;
  private Optional<String> end = Optional.empty();

  Addition(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }

  synchronized void count(Intaking.Kept kept) {
    switch (kept) {
      case Intaking.Added one -> added++;
      case Intaking.Revised one -> added++;
      case Intaking.AlreadyThere one -> there++;
      case Intaking.Noted noted -> {
        notAdded++;
        if (refused.size() < MOST_REFUSED) {
          refused.add(noted.refused().where() + ": " + noted.refused().why());
        }
      }
    }
  }

  /** Whether it waits for another process that writes to the archive. */
  synchronized void waits(boolean now) {
    waiting = now;
  }

  /**
   * It is over.
   *
   * @param how in words
   */
  synchronized void end(String how) {
    waiting = false;
    end = Optional.of(how);
  }

  /** How far it is. */
  synchronized State state() {
    return new State(added, there, notAdded, refused, waiting, end);
  }

  /**
   * How far it is.
   *
   * @param added new reports, and new versions
   * @param there reports that were in the archive already
   * @param notAdded documents that cannot be read
   * @param refused the first of these, with the reason
   * @param waiting whether it waits for another process that writes
   * @param end how it ended, if it did
   */
  record State(
      int added,
      int there,
      int notAdded,
      List<String> refused,
      boolean waiting,
      Optional<String> end) {

    State {
      refused = List.copyOf(refused);
    }
  }
}
