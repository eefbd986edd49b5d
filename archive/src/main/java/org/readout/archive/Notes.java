package org.readout.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.readout.grouping.StoryId;

/**
 * What analysts wrote beside stories. A note goes with the id of its story: into what that is
 * merged into, and with the side that keeps the id when it is split.
 */
public final class Notes {

  /** The story and all that answer with it. */
  private static final String ANSWERING =
      "WITH RECURSIVE answer (id) AS (VALUES (?1) UNION SELECT s.id FROM story s"
          + " JOIN answer a ON s.merged_into = a.id) ";

  private static final String OF_STORY = " FROM note WHERE story IN (SELECT id FROM answer)";

  /** The length of an id; the words of what it is of stand behind it. */
  private static final int ID = 13;

  private static final String COLUMNS = "SELECT number, story, finding, text, \"by\", at";

  private final Database database;
  private final InstantSource clock;

  Notes(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Adds a note to a story.
   *
   * @param about what the finding says
   */
  public void add(StoryId story, Optional<String> finding, String about, String text, String by) {
    database.update(
        "INSERT INTO note (story, finding, text, \"by\", at) VALUES (?, ?, ?, ?, ?)",
        story.value(),
        finding.map(id -> (id + " " + about).strip()).orElse(null),
        text,
        by,
        Times.of(clock));
  }

  /** Those on a story, in the order in which they were written. */
  public List<Note> of(StoryId story) {
    return database.all(
        ANSWERING + COLUMNS + OF_STORY + " ORDER BY number", Notes::read, story.value());
  }

  /** The numbers of those on a story, in that order. */
  public List<Long> numbers(StoryId story) {
    return database.all(
        ANSWERING + "SELECT number" + OF_STORY + " ORDER BY number",
        row -> row.getLong(1),
        story.value());
  }

  /** The note of a number, if it is there. */
  public Optional<Note> numbered(long number) {
    return database.first(COLUMNS + " FROM note WHERE number = ?", Notes::read, number);
  }

  /** Removes a note for good. */
  public void remove(long number) {
    database.first("PRAGMA secure_delete = ON", row -> row.getInt(1));
    database.update("DELETE FROM note WHERE number = ?", number);
  }

  /** Removes those of a story that has no report any more: they may have words of what is gone. */
  void forget(StoryId story) {
    database.update(
        ANSWERING
            + "DELETE FROM note WHERE story IN (SELECT id FROM answer)"
            + " AND NOT EXISTS (SELECT 1 FROM report WHERE story = ?1)",
        story.value());
    forgetWords(story);
  }

  /** Leaves of what notes are on the ids alone, because its words may have gone. */
  void forgetWords(StoryId story) {
    database.update(
        ANSWERING
            + "UPDATE note SET finding = substr(finding, 1, instr(finding, ' ') - 1)"
            + " WHERE story IN (SELECT id FROM answer) AND instr(finding, ' ') > 0",
        story.value());
  }

  private static Note read(ResultSet row) throws SQLException {
    Optional<String> finding = Optional.ofNullable(row.getString(3));
    return new Note(
        row.getLong(1),
        new StoryId(row.getString(2)),
        finding.map(one -> one.substring(0, Math.min(one.length(), ID))),
        finding.map(one -> one.substring(Math.min(one.length(), ID + 1))).orElse(""),
        row.getString(4),
        row.getString(5),
        Instant.parse(row.getString(6)));
  }
}
