package org.readout.archive;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.readout.grouping.StoryId;
import org.readout.report.ReportId;

/**
 * Reports that came or changed and touch a watch, until their stories were read for what is new in
 * them. What is noted here is noted with the report, and goes with the alerts that come of it.
 */
public final class Fresh {

  private final Database database;
  private final Alerts alerts;

  Fresh(Database database, InstantSource clock) {
    this.database = database;
    this.alerts = new Alerts(database, clock);
  }

  /** An alert that is to be written. */
  public record Found(Watch watch, Alert.News news) {}

  /** The stories that are to be read, that which waits longest first. */
  public List<StoryId> stories() {
    return database.all(
        "SELECT r.story FROM fresh f JOIN report r ON r.number = f.report GROUP BY r.story"
            + " ORDER BY min(f.report)",
        row -> new StoryId(row.getString(1)));
  }

  /** The fresh reports of a story, each with the version that is fresh. */
  public Map<ReportId, Integer> of(StoryId story) {
    Map<ReportId, Integer> fresh = new LinkedHashMap<>();
    database.each(
        "SELECT r.id, f.version FROM fresh f JOIN report r ON r.number = f.report WHERE r.story = ?"
            + " ORDER BY f.report",
        row -> Map.entry(new ReportId(row.getString(1)), row.getInt(2)),
        one -> fresh.put(one.getKey(), one.getValue()),
        story.value());
    return fresh;
  }

  /**
   * A story was read: writes what was found, all of it or nothing. A report that changed once more
   * meanwhile stays.
   *
   * @param read the fresh reports that were read
   */
  public void done(StoryId story, Map<ReportId, Integer> read, List<Found> found) {
    database.transaction(
        () -> {
          found.forEach(one -> alerts.add(one.watch(), story, one.news()));
          read.forEach(
              (report, version) ->
                  database.update(
                      "DELETE FROM fresh WHERE version = ? AND report ="
                          + " (SELECT number FROM report WHERE id = ?)",
                      version,
                      report.value()));
        });
  }
}
