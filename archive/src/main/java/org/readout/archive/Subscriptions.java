package org.readout.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Feeds and folders that are asked for reports again and again. */
public final class Subscriptions {

  private final Database database;
  private final InstantSource clock;

  Subscriptions(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * A feed, another address of the web, or a folder.
   *
   * @param every how long it rests between two rounds, as things are
   * @param due when it is to be asked next
   * @param asked when it was asked last
   * @param outcome what came of that, in words
   * @param failures how often in a row it failed
   * @param failing since when
   */
  public record Subscription(
      long number,
      String place,
      String by,
      String at,
      Duration every,
      Instant due,
      Optional<Instant> asked,
      Optional<String> outcome,
      int failures,
      Optional<Instant> failing) {}

  /** A file as it was when it was looked at. */
  public record Look(long size, long modified, boolean taken) {}

  /**
   * Subscribes; it is due at once. The same place again is one subscription.
   *
   * @param every how long it rests between two rounds at first
   */
  public Subscription add(String place, Duration every, String by) {
    String at = Times.of(clock);
    database.update(
        "INSERT OR IGNORE INTO subscription (place, \"by\", at, every, due, failures)"
            + " VALUES (?, ?, ?3, ?, ?3, 0)",
        place,
        by,
        at,
        every.toSeconds());
    return database.first(SELECT + " WHERE place = ?", READ, place).orElseThrow();
  }

  /**
   * Ends a subscription, by its place or number; what it brought stays.
   *
   * @throws ArchiveException if there is none
   */
  public void remove(String named) {
    int removed =
        database.update(
            "DELETE FROM subscription WHERE place = ?1 OR CAST(number AS TEXT) = ?1", named);
    if (removed == 0) {
      throw new Misnamed("there is no subscription “" + named + "”");
    }
  }

  /** All of them, the oldest first. */
  public List<Subscription> all() {
    return database.all(SELECT + " ORDER BY number", READ);
  }

  /** Those that are to be asked now, that which waits longest first. */
  public List<Subscription> due() {
    return database.all(SELECT + " WHERE due <= ? ORDER BY due, number", READ, Times.of(clock));
  }

  /** Notes what came of asking. */
  public void asked(Subscription one) {
    database.update(
        "UPDATE subscription SET every = ?, due = ?, asked = ?, outcome = ?, failures = ?,"
            + " failing = ? WHERE number = ?",
        one.every.toSeconds(),
        Times.of(one.due),
        one.asked.map(Times::of),
        one.outcome,
        one.failures,
        one.failing.map(Times::of),
        one.number);
  }

  /** The files of a folder as they were at the last look. */
  public Map<String, Look> files(long subscription) {
    Map<String, Look> files = new HashMap<>();
    database.each(
        "SELECT file, size, modified, taken FROM subscribed_file WHERE subscription = ?",
        row ->
            Map.entry(
                row.getString(1), new Look(row.getLong(2), row.getLong(3), row.getInt(4) == 1)),
        one -> files.put(one.getKey(), one.getValue()),
        subscription);
    return files;
  }

  /** Notes how they are now, in place of what was noted; all at once. */
  public void looked(long subscription, Map<String, Look> files) {
    database.transaction(
        () -> {
          database.update("DELETE FROM subscribed_file WHERE subscription = ?", subscription);
          files.forEach(
              (file, look) ->
                  database.update(
                      "INSERT INTO subscribed_file SELECT number, ?, ?, ?, ? FROM subscription"
                          + " WHERE number = ?",
                      file,
                      look.size,
                      look.modified,
                      look.taken ? 1 : 0,
                      subscription));
        });
  }

  private static final String SELECT =
      "SELECT number, place, \"by\", at, every, due, asked, outcome, failures, failing"
          + " FROM subscription";

  private static final Database.Row<Subscription> READ = Subscriptions::read;

  private static Subscription read(ResultSet row) throws SQLException {
    return new Subscription(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        Duration.ofSeconds(row.getLong(5)),
        Instant.parse(row.getString(6)),
        Optional.ofNullable(row.getString(7)).map(Instant::parse),
        Optional.ofNullable(row.getString(8)),
        row.getInt(9),
        Optional.ofNullable(row.getString(10)).map(Instant::parse));
  }
}
