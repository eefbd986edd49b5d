package org.readout.archive;

import java.time.Instant;
import java.util.Optional;

/** What was fetched from the web and is in the archive, so that it can be asked for changes. */
public final class Fetches {

  private final Database database;

  Fetches(Database database) {
    this.database = database;
  }

  /**
   * What a server said of the version of a document, in its own words.
   *
   * @param tag its {@code ETag}
   * @param modified its {@code Last-Modified}
   */
  public record Version(Optional<String> tag, Optional<String> modified) {}

  /** Of the document that was last taken from an address. */
  public Optional<Version> of(String address) {
    return database.first(
        "SELECT tag, modified FROM fetched WHERE address = ? ORDER BY at DESC LIMIT 1",
        row ->
            new Version(
                Optional.ofNullable(row.getString(1)), Optional.ofNullable(row.getString(2))),
        address);
  }

  /** When the page was taken that an address led to, if nothing was said of its version. */
  public Optional<Instant> unstamped(String asked) {
    return database.first(
        "SELECT at FROM fetched WHERE asked = ? AND page AND tag IS NULL AND modified IS NULL",
        row -> Instant.parse(row.getString(1)),
        asked);
  }

  /** Remembers a document, all of whose reports are there. */
  public void add(Intaking.Fetched fetched) {
    database.update(
        "INSERT OR REPLACE INTO fetched VALUES (?, ?, ?, ?, ?, ?)",
        fetched.asked(),
        fetched.address(),
        fetched.page() ? 1 : 0,
        fetched.tag(),
        fetched.modified(),
        fetched.at().toString());
  }

  /** Of what a report came from. */
  void forget(long report) {
    database.update(
        "DELETE FROM fetched WHERE asked IN (SELECT file FROM origin WHERE report = ?1)"
            + " OR address IN (SELECT url FROM version WHERE report = ?1)",
        report);
  }

  /** Of all lists, one of which may lead to what is wanted again. */
  void forgetLists() {
    database.update("DELETE FROM fetched WHERE NOT page");
  }
}
