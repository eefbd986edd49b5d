package org.readout.archive;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * A connection to a file of SQLite. What was committed outlasts the process and the power; readers
 * see the last commit while another process writes.
 */
final class Database implements AutoCloseable {

  /** Milliseconds that a statement waits for another process. */
  private static final int PATIENCE = 20_000;

  /** Statements that are held; those of filters are of many kinds. */
  private static final int MOST_PREPARED = 200;

  /** KiB of pages that are held. */
  private static final int CACHE = -32_768;

  private final Path file;
  private final Connection connection;

  /** The one that was used longest ago first. */
  private final Map<String, PreparedStatement> prepared = new LinkedHashMap<>(16, 0.75f, true);

  private Database(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /** Opens the file, or makes it. */
  static Database open(Path file) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    config.enforceForeignKeys(true);
    config.setBusyTimeout(PATIENCE);
    config.setCacheSize(CACHE);
    try {
      return new Database(file, config.createConnection("jdbc:sqlite:" + file));
    } catch (SQLException e) {
      throw failure(file, e);
    }
  }

  /** Reads a row. */
  @FunctionalInterface
  interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** Every row of an answer, in its order. */
  <T> List<T> all(String sql, Row<T> row, @Nullable Object... arguments) {
    List<T> all = new ArrayList<>();
    each(sql, row, all::add, arguments);
    return all;
  }

  /** The first row of an answer. */
  <T> Optional<T> first(String sql, Row<T> row, @Nullable Object... arguments) {
    return all(sql, row, arguments).stream().findFirst();
  }

  /** Hands over row by row. */
  <T> void each(String sql, Row<T> row, Consumer<T> sink, @Nullable Object... arguments) {
    try (ResultSet rows = bound(sql, arguments).executeQuery()) {
      while (rows.next()) {
        sink.accept(row.read(rows));
      }
    } catch (SQLException e) {
      throw failure(file, e);
    }
  }

  /** How many rows it changed. */
  int update(String sql, @Nullable Object... arguments) {
    try {
      return bound(sql, arguments).executeUpdate();
    } catch (SQLException e) {
      throw failure(file, e);
    }
  }

  /** Runs several statements one after the other. */
  void script(String sql) {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    } catch (SQLException e) {
      throw failure(file, e);
    }
  }

  /**
   * Writes the file anew, without what was deleted, and empties the log. Another process that reads
   * is waited for; whether the log is empty then. If it is not, who is last to close the file
   * empties it.
   */
  boolean rewrite() {
    endStatements();
    script("VACUUM");
    return first("PRAGMA wal_checkpoint(TRUNCATE)", row -> row.getInt(1) == 0).orElse(false);
  }

  /** Writes all that is there to a new file. */
  void copy(Path target) {
    endStatements();
    update("VACUUM INTO ?", target.toString());
  }

  /** Of those that are prepared one may still count as running. */
  private void endStatements() {
    try {
      closeStatements();
    } catch (SQLException e) {
      throw failure(file, e);
    }
  }

  private void closeStatements() throws SQLException {
    for (PreparedStatement statement : prepared.values()) {
      statement.close();
    }
    prepared.clear();
  }

  /** All that the work writes is there afterwards, or nothing of it. */
  void transaction(Runnable work) {
    try {
      connection.setAutoCommit(false);
      try {
        work.run();
        connection.commit();
      } catch (RuntimeException | Error e) {
        connection.rollback();
        throw e;
      } finally {
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw failure(file, e);
    }
  }

  /** What is asked is answered as of one moment, whatever others commit meanwhile. */
  <T> T snapshot(Supplier<T> question) {
    script("BEGIN DEFERRED");
    try {
      return question.get();
    } finally {
      script("COMMIT");
    }
  }

  private PreparedStatement bound(String sql, @Nullable Object... arguments) throws SQLException {
    PreparedStatement statement = prepared.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      prepared.put(sql, statement);
      closeOldest();
    }
    for (int i = 0; i < arguments.length; i++) {
      Object argument = arguments[i];
      statement.setObject(i + 1, argument instanceof Optional<?> one ? one.orElse(null) : argument);
    }
    return statement;
  }

  private void closeOldest() throws SQLException {
    if (prepared.size() > MOST_PREPARED) {
      Iterator<PreparedStatement> oldest = prepared.values().iterator();
      oldest.next().close();
      oldest.remove();
    }
  }

  private static ArchiveException failure(Path file, SQLException e) {
    String why = e instanceof SQLiteException sqlite ? why(sqlite) : String.valueOf(e.getMessage());
    return new ArchiveException(file + ": " + why, e);
  }

  private static String why(SQLiteException e) {
    SQLiteErrorCode code = e.getResultCode();
    return switch (code) {
      case SQLITE_NOTADB -> "not an archive of Readout, or damaged";
      case SQLITE_CORRUPT -> "damaged; take the last backup";
      case SQLITE_FULL -> "the disk is full";
      case SQLITE_READONLY, SQLITE_CANTOPEN -> "cannot be written to";
      case SQLITE_BUSY -> "another process is writing to it";
      default -> String.valueOf(e.getMessage());
    };
  }

  @Override
  public void close() {
    try {
      closeStatements();
      connection.close();
    } catch (SQLException e) {
      throw failure(file, e);
    }
  }
}
