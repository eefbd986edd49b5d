package org.readout.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readout.archive.Searchable.Statement;
import org.readout.archive.Searchable.Told;
import org.readout.fact.Sense;
import org.readout.report.ReportId;
import org.readout.text.Span;

/**
 * What changed in an archive since the index for search was brought up to it. The database notes
 * every change in the transaction that makes it, so that none is missed, whatever happens to the
 * process; a change that the index has already is harmless.
 *
 * <p>Index and database know each other by a mark: a database that was brought back from a backup
 * has another.
 */
public final class Unindexed {

  private final Database database;

  Unindexed(Database database) {
    this.database = database;
  }

  /**
   * A change, of which only the last of a report counts.
   *
   * @param number order of the changes
   * @param report its number; it may be gone
   */
  public record Change(long number, long report) {}

  /** So many reports are not in the index as they are now. */
  public int size() {
    return database.first("SELECT count(*) FROM unindexed", row -> row.getInt(1)).orElse(0);
  }

  /** The changes after one, 0 for all, in their order. */
  public List<Change> after(long change, int most) {
    return database.all(
        "SELECT change, report FROM unindexed WHERE change > ? ORDER BY change LIMIT ?",
        row -> new Change(row.getLong(1), row.getLong(2)),
        change,
        most);
  }

  /** Whether words of reports that are gone may be left in the files of the index. */
  public boolean purges() {
    return database
        .first("SELECT purge FROM search_index", row -> row.getInt(1) == 1)
        .orElse(false);
  }

  /** The mark of the index that goes with the database; empty text if there was none yet. */
  public String mark() {
    return database.first("SELECT mark FROM search_index", row -> row.getString(1)).orElse("");
  }

  /** A mark that no index has. */
  public String newMark() {
    return database
        .first("SELECT lower(hex(randomblob(8)))", row -> row.getString(1))
        .orElseThrow();
  }

  /**
   * The index has all changes up to one, and bears the mark.
   *
   * @param purged whether nothing of reports that are gone is left in its files
   */
  public void indexed(long change, String mark, boolean purged) {
    database.transaction(
        () -> {
          database.update("DELETE FROM unindexed WHERE change <= ?", change);
          database.update(
              "UPDATE search_index SET mark = ?, purge = CASE ? WHEN 1 THEN 0 ELSE purge END",
              mark,
              purged ? 1 : 0);
        });
  }

  /** No index has anything of it. */
  public void all() {
    database.transaction(
        () -> {
          database.update("UPDATE search_index SET mark = '', purge = 0");
          database.update("DELETE FROM unindexed");
          database.update(
              "INSERT INTO unindexed (report) SELECT number FROM report ORDER BY number");
        });
  }

  /** The report as it is now; empty if it is gone. */
  public Optional<Searchable> read(long number) {
    return new Reports(database)
        .read(number)
        .map(
            report ->
                new Searchable(
                    number, report, day(number), statements(number), told(number), sense(number)));
  }

  private Optional<LocalDate> day(long number) {
    return database
        .first(
            "SELECT day FROM report WHERE number = ?",
            row -> Optional.ofNullable(row.getString(1)).map(LocalDate::parse),
            number)
        .flatMap(day -> day);
  }

  private List<Statement> statements(long number) {
    return database.all(
        "SELECT start, \"end\", speaker, kind, mode, denied FROM statement WHERE report = ?"
            + " AND start < \"end\""
            + " ORDER BY start, \"end\"",
        row ->
            new Statement(
                new Span(row.getInt(1), row.getInt(2)),
                Optional.ofNullable(row.getString(3)),
                row.getString(4),
                row.getString(5),
                row.getInt(6) == 1),
        number);
  }

  private List<Told> told(long number) {
    return database.all(
        "SELECT start, \"end\", wording FROM claim WHERE report = ? ORDER BY start, \"end\"",
        row -> new Told(new Span(row.getInt(1), row.getInt(2)), row.getString(3)),
        number);
  }

  private Optional<Sense> sense(long number) {
    return database
        .first(
            "SELECT bytes FROM feature WHERE report = ?",
            row -> Features.read(new ReportId("any"), row.getBytes(1)).profile().sense(),
            number)
        .flatMap(sense -> sense);
  }
}
