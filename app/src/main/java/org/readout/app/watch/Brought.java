package org.readout.app.watch;

import java.util.StringJoiner;
import org.readout.archive.Intaking;

/**
 * What asking brought.
 *
 * @param added reports that were not there
 * @param revised reports with other words
 * @param there documents that are there as they are
 * @param unread documents that could not be read
 */
public record Brought(int added, int revised, int there, int unread) {

  public static final Brought NOTHING = new Brought(0, 0, 0, 0);

  static Brought of(Intaking.Kept kept) {
    return switch (kept) {
      case Intaking.Added one -> new Brought(1, 0, 0, 0);
      case Intaking.Revised one -> new Brought(0, 1, 0, 0);
      case Intaking.AlreadyThere one -> new Brought(0, 0, 1, 0);
      case Intaking.Noted one -> new Brought(0, 0, 0, 1);
    };
  }

  public Brought and(Brought other) {
    return new Brought(
        added + other.added, revised + other.revised, there + other.there, unread + other.unread);
  }

  int all() {
    return added + revised + there + unread;
  }

  boolean changed() {
    return added + revised > 0;
  }

  /** In words. */
  public String told() {
    StringJoiner told = new StringJoiner(", ");
    if (added > 0) {
      told.add(added + " new");
    }
    if (revised > 0) {
      told.add(revised + " with new words");
    }
    if (!changed()) {
      told.add("nothing new");
    }
    if (unread > 0) {
      told.add(unread + " could not be read");
    }
    return told.toString();
  }
}
