package org.readout.app.web.shelf;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.archive.Intaking;
import org.readout.grouping.StoryId;
import org.readout.report.Report;
import org.readout.report.ReportId;

/** Documents that are being added to the archive, or were; for several threads. */
public final class Addition {

  /** So many rejections are told. */
  private static final int MOST_REFUSED = 100;

  /** So many stories are told. */
  private static final int MOST_STORIES = 10;

  /** So many reports are told. */
  private static final int MOST_TAKEN = 200;

  private final int number;
  private final String by;

  private final Set<StoryId> stories = new LinkedHashSet<>();
  private final List<Taken> taken = new ArrayList<>();
  private final List<String> refused = new ArrayList<>();
  private int added;
  private int there;
  private int notAdded;
  private boolean waiting;
  private Optional<String> end = Optional.empty();

  /**
   * @param by who adds them
   */
  Addition(int number, String by) {
    this.number = number;
    this.by = by;
  }

  public int number() {
    return number;
  }

  public String by() {
    return by;
  }

  /** What a document became. */
  public enum Became {
    NEW("new"),
    VERSION("new words of a report that was there"),
    THERE("was there already");

    private final String words;

    Became(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /**
   * A report that was taken from a document.
   *
   * @param where the file or address
   */
  public record Taken(String where, ReportId report, Became became) {}

  synchronized void count(Intaking.Kept kept) {
    switch (kept) {
      case Intaking.Added one -> {
        added++;
        came(one.story());
        took(one.report(), one.report().id(), Became.NEW);
      }
      case Intaking.Revised one -> {
        added++;
        came(one.story());
        took(one.report(), one.there(), Became.VERSION);
      }
      case Intaking.AlreadyThere one -> {
        there++;
        came(one.story());
        took(one.report(), one.there(), Became.THERE);
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

  private void took(Report report, ReportId id, Became became) {
    if (taken.size() < MOST_TAKEN) {
      String where = report.file().or(report::url).or(report::sourceId).orElse("");
      taken.add(new Taken(where, id, became));
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
    return new State(added, there, notAdded, refused, List.copyOf(stories), taken, waiting, end);
  }

  /**
   * How far it is.
   *
   * @param added new reports, and new versions
   * @param there reports that were in the archive already
   * @param notAdded documents that cannot be read
   * @param refused the first of these, with the reason
   * @param stories the first of those that the reports are in
   * @param taken the first reports that were read, in their order
   * @param waiting whether it waits for another process that writes
   * @param end how it ended, if it did
   */
  public record State(
      int added,
      int there,
      int notAdded,
      List<String> refused,
      List<StoryId> stories,
      List<Taken> taken,
      boolean waiting,
      Optional<String> end) {

    public State {
      refused = List.copyOf(refused);
      stories = List.copyOf(stories);
      taken = List.copyOf(taken);
    }
  }
}
