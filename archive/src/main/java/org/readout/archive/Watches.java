package org.readout.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.readout.grouping.StoryId;

/** What is watched. */
public final class Watches {

  private static final int LONGEST = 200;

  private final Database database;
  private final InstantSource clock;

  Watches(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Watches from now on; what is there already is not told. The same again is one watch.
   *
   * @throws ArchiveException if there is no such story, or the value has no word
   */
  public Watch add(Watch.What what, String value, String by) {
    String known = known(what, value);
    database.update(
        "INSERT OR IGNORE INTO watch (what, value, \"by\", at) VALUES (?, ?, ?, ?)",
        what.word(),
        known,
        by,
        Times.of(clock));
    return database
        .first(
            "SELECT number, what, value, \"by\", at FROM watch WHERE what = ? AND value = ?",
            READ,
            what.word(),
            known)
        .orElseThrow();
  }

  private String known(Watch.What what, String value) {
    return switch (what) {
      case STORY -> new StoryList(database).named(value.strip()).value();
      case PERSON, WORDS -> words(value);
    };
  }

  private static String words(String value) {
    String words = String.join(" ", value.strip().split("\\s+"));
    if (Terms.of(words).isEmpty() || words.length() > LONGEST) {
      throw new Misnamed("“" + words + "” are no words to watch for");
    }
    return words;
  }

  /** All of them, the oldest first. */
  public List<Watch> all() {
    return database.all("SELECT number, what, value, \"by\", at FROM watch ORDER BY number", READ);
  }

  /**
   * Ends a watch, and removes its alerts.
   *
   * @throws ArchiveException if there is none
   */
  public void remove(long number) {
    if (database.update("DELETE FROM watch WHERE number = ?", number) == 0) {
      throw new Misnamed("there is no watch " + number);
    }
  }

  /** Whether a watch is of a story, under whatever id that was watched. */
  public boolean isOf(Watch watch, StoryId story) {
    return watch.what() == Watch.What.STORY && current(watch.value()).equals(Optional.of(story));
  }

  private Optional<StoryId> current(String id) {
    try {
      return Optional.of(new StoryList(database).named(id));
    } catch (ArchiveException e) {
      return Optional.empty();
    }
  }

  private static final Database.Row<Watch> READ = Watches::read;

  private static Watch read(ResultSet row) throws SQLException {
    return new Watch(
        row.getLong(1),
        Watch.What.named(row.getString(2)),
        row.getString(3),
        row.getString(4),
        row.getString(5));
  }
}
