package org.readout.app.web.shelf;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.archive.Intaking;
import org.readout.grouping.StoryId;

/** Documents that are being added to the archive, or were; for several threads. */
public final class Addition {

  /** So many rejections are told. */
  private static final int MOST_REFUSED = 100;

  private final int number;

  /** So many stories are told. */
  private static final int MOST_STORIES = 10;

  private final Set<StoryId> stories = new LinkedHashSet<>();
  private final List<String> refused = new ArrayList<>();
  private int added;
  private int there;
  private int notAdded;
  private boolean waiting;
  private Optional<String> end = Optional.empty();

  Addition(int number) {
    this.number = number;
  }

  public int number() {
    return number;
  }

  synchronized void count(Intaking.Kept kept) {
    switch (kept) {
      case Intaking.Added one -> {
        added++;
        came(one.story());
      }
      case Intaking.Revised one -> {
        added++;
        came(one.story());
      }
      case Intaking.AlreadyThere one -> {
        there++;
        came(one.story());
      }
      case Intaking.Noted noted -> {
        notAdded++;
        if (refused.size() < MOST_REFUSED) {
          refused.add(noted.refused().where() + ": " + noted.refused().why());
        }
      }
    }
  }

  private void came(StoryId story) {
    if (stories.size() < MOST_STORIES) {
      stories.add(story);
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
  public synchronized State state() {
    return new State(added, there, notAdded, refused, List.copyOf(stories), waiting, end);
  }

  /**
   * How far it is.
   *
   * @param added new reports, and new versions
   * @param there reports that were in the archive already
   * @param notAdded documents that cannot be read
   * @param refused the first of these, with the reason
   * @param stories the first of those that the reports are in
   * @param waiting whether it waits for another process that writes
   * @param end how it ended, if it did
   */
  public record State(
      int added,
      int there,
      int notAdded,
      List<String> refused,
      List<StoryId> stories,
      boolean waiting,
      Optional<String> end) {

    public State {
      refused = List.copyOf(refused);
      stories = List.copyOf(stories);
    }
  }
}
