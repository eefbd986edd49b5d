package org.readout.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;

/**
 * Brings a database to the schema that this program knows, forward only, by numbered scripts. What
 * was applied stands in the table {@code migration}; each is there as a whole or not at all.
 */
final class Migrations {

  private static final List<String> SCRIPTS =
      List.of(
          "001-reports-and-stories.sql",
          "002-forgotten.sql",
          "003-search.sql",
          "004-decisions.sql",
          "005-fetched.sql",
          "006-forgotten-quotations.sql",
          "007-watching.sql",
          "008-notes.sql",
          "009-later-versions.sql",
          "010-outlets.sql",
          "011-marks.sql",
          "012-readouts-of-marks.sql");

  /** Tells a file of ours from others: "rdot". */
  private static final int APPLICATION = 0x72646f74;

  private final Database database;

  Migrations(Database database) {
    this.database = database;
  }

  /** The newest that this program knows. */
  static int newest() {
    return SCRIPTS.size();
  }

  /**
   * The version of the database, 0 for an empty one.
   *
   * @throws ArchiveException if a newer program made it, or it is not an archive
   */
  int version() {
    int version = number("PRAGMA user_version");
    if (version > newest()) {
      throw new ArchiveException(
          "the archive was made by a newer Readout (its schema is version "
              + version
              + ", this one knows up to "
              + newest()
              + "): use that, or a newer one");
    }
    if (number("PRAGMA application_id") != APPLICATION && !empty()) {
      throw new ArchiveException("archive.db is a database, but not an archive of Readout");
    }
    return version;
  }

  private int number(String pragma) {
    return database.first(pragma, row -> row.getInt(1)).orElseThrow();
  }

  private boolean empty() {
    return number("SELECT count(*) FROM sqlite_schema") == 0;
  }

  /** Applies what is not applied yet, up to a version. */
  void apply(InstantSource clock, int upTo) {
    for (int next = version() + 1; next <= upTo; next++) {
      int version = next;
      database.transaction(() -> apply(version, clock));
    }
  }

  private void apply(int version, InstantSource clock) {
    if (version == 1) {
      database.script(
          "CREATE TABLE migration (version INTEGER PRIMARY KEY, name TEXT NOT NULL,"
              + " applied TEXT NOT NULL) STRICT");
      database.script("PRAGMA application_id = " + APPLICATION);
    }
    String name = SCRIPTS.get(version - 1);
    database.script(read(name));
    database.update(
        "INSERT INTO migration VALUES (?, ?, ?)", version, name, clock.instant().toString());
    database.script("PRAGMA user_version = " + version);
  }

  private static String read(String name) {
    try (InputStream in = Migrations.class.getResourceAsStream("migrations/" + name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
