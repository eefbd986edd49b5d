package org.readout.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.grouping.StoryId;

/** What the last readings of stories found; of a story that was never read, nothing. */
public final class Marks {

  private final Database database;
  private final InstantSource clock;

  Marks(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  /** The mark of a story. */
  public Optional<Mark> of(StoryId story) {
    return Optional.ofNullable(of(List.of(story)).get(story));
  }

  /** Those of the stories that were read. */
  public Map<StoryId, Mark> of(List<StoryId> stories) {
    String ids = Json.of(Map.of("s", stories.stream().map(StoryId::value).toList()));
    Map<StoryId, Mark> marks = new HashMap<>();
    database.each(
        "SELECT story, contradictions, readouts, statements, contradictions_at, statements_at"
            + " FROM mark"
            + " WHERE story IN (SELECT value FROM json_each(?, '$.s'))",
        row -> Map.entry(new StoryId(row.getString(1)), read(row)),
        one -> marks.put(one.getKey(), one.getValue()),
        ids);
    return marks;
  }

  private static Mark read(ResultSet row) throws SQLException {
    return new Mark(
        row.getInt(2),
        row.getInt(3),
        row.getInt(4),
        Optional.ofNullable(row.getString(5)),
        Optional.ofNullable(row.getString(6)));
  }

  /** Whether a reading that found so much changes the mark. */
  public boolean differs(StoryId story, int contradictions, int readouts, int statements) {
    return of(story)
        .filter(mark -> mark.contradictions() == contradictions && mark.statements() == statements)
        .filter(mark -> mark.readouts() == readouts)
        .isEmpty();
  }

  /** Keeps what a reading found; the first reading of a story finds nothing that is new. */
  public void put(StoryId story, int contradictions, int readouts, int statements) {
    database.update(
        "INSERT INTO mark (story, contradictions, statements, readouts) VALUES (?1, ?2, ?3, ?5)"
            + " ON CONFLICT (story) DO UPDATE SET"
            + " contradictions_at ="
            + " CASE WHEN ?2 > contradictions THEN ?4 ELSE contradictions_at END,"
            + " statements_at = CASE WHEN ?3 > statements THEN ?4 ELSE statements_at END,"
            + " contradictions = ?2, statements = ?3, readouts = ?5",
        story.value(),
        contradictions,
        statements,
        clock.instant().toString(),
        readouts);
  }

  /** What is gone from a story may have been in it. */
  void forget(StoryId story) {
    database.update("DELETE FROM mark WHERE story = ?", story.value());
  }
}
