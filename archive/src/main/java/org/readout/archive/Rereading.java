package org.readout.archive;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Claim;
import org.readout.report.ReportId;
import org.readout.text.Span;

/**
 * Puts what was found in reports anew in place of what was found before. Reports, versions, stories
 * and decisions stay as they are, but for what is found to be of those whose quotations are
 * forgotten: that is taken.
 */
public final class Rereading {

  private final Database database;
  private final Writing writing;
  private final Quotations quotations;
  private final Forgetting forgetting;

  /** Whether something was found that is forgotten, and taken. */
  private boolean taken;

  Rereading(Database database, InstantSource clock, Path readings) {
    this.database = database;
    this.writing = new Writing(database);
    this.quotations = new Quotations(database);
    this.forgetting = new Forgetting(database, clock, readings);
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
    Map<Long, List<Span>> forgotten = new LinkedHashMap<>();
    if (reports.stream().anyMatch(one -> !quotations.forgotten(one.annotated).isEmpty())) {
      forgetting.erase();
    }
    database.transaction(
        () -> {
          reports.forEach(one -> write(one, forgotten));
          if (!forgotten.isEmpty()) {
            forgetting.take(forgotten);
          }
        });
    taken |= !forgotten.isEmpty();
  }

  private void write(Reread one, Map<Long, List<Span>> forgotten) {
    List<Span> stretches = quotations.forgotten(one.annotated);
    Optional<Long> number =
        database.first(
            "SELECT number FROM report WHERE id = ?", row -> row.getLong(1), one.id.value());
    number.ifPresent(there -> writing.annotate(there, one.annotated, one.claims));
    number
        .filter(there -> !stretches.isEmpty())
        .ifPresent(there -> forgotten.put(there, stretches));
  }

  /** After the last: what was taken is in no file any more. */
  public void end() {
    if (taken) {
      database.transaction(forgetting::forgetWords);
      forgetting.rewrite();
    }
  }
}
