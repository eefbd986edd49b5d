package org.readout.archive;

import java.time.InstantSource;
import java.util.List;

/** What could not be read: where, why and when. */
public final class Rejections {

  private final Database database;
  private final InstantSource clock;

  Rejections(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * A document that was rejected.
   *
   * @param where the file, and the place in it where there is one
   * @param why in words for the user
   * @param first when it was first, in UTC
   * @param last when it was last
   * @param times how often
   */
  public record Rejection(String where, String why, String first, String last, int times) {}

  /** All of them, in the order in which they came first. */
  public List<Rejection> all() {
    return database.all(
        "SELECT place, why, first, last, times FROM rejection ORDER BY first, place",
        row ->
            new Rejection(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getInt(5)));
  }

  /** Notes one. */
  public void add(String where, String why) {
    add(where, why, clock.instant().toString());
  }

  void add(String where, String why, String at) {
    database.update(
        "INSERT INTO rejection VALUES (?, ?, ?3, ?3, 1)"
            + " ON CONFLICT DO UPDATE SET last = excluded.last, times = times + 1",
        where,
        why,
        at);
  }
}
