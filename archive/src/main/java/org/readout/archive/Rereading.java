package org.readout.archive;

import java.util.List;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Claim;
import org.readout.report.ReportId;

/**
 * Puts what was found in reports anew in place of what was found before. Reports, versions, stories
 * and decisions stay as they are.
 */
public final class Rereading {

  private final Database database;
  private final Writing writing;

  Rereading(Database database) {
    this.database = database;
    this.writing = new Writing(database);
  }

  /**
   * What was found in the latest version of a report.
   *
   * @param id of the report, which is that of its first version
   */
  public record Reread(ReportId id, AnnotatedReport annotated, List<Claim> claims) {

    public Reread {
      claims = List.copyOf(claims);
    }
  }

  /** All of them are there afterwards, or none. */
  public void commit(List<Reread> reports) {
    database.transaction(() -> reports.forEach(this::write));
  }

  private void write(Reread one) {
    database
        .first("SELECT number FROM report WHERE id = ?", row -> row.getLong(1), one.id.value())
        .ifPresent(number -> writing.annotate(number, one.annotated, one.claims));
  }
}
