package org.readout.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.readout.grouping.Membership;
import org.readout.grouping.Rearrangement;
import org.readout.grouping.StoryId;
import org.readout.report.ReportId;

/** Merges, splits and moves: done, and recorded with who and when. */
public final class Rearrangements {

  private final Database database;
  private final Groupings groupings;
  private final InstantSource clock;

  Rearrangements(Database database, Groupings groupings, InstantSource clock) {
    this.database = database;
    this.groupings = groupings;
    this.clock = clock;
  }

  /**
   * What was done.
   *
   * @param number of it, from 1
   * @param after the number of reports that had come at that time
   * @param by who
   * @param at when, in UTC
   */
  public record Recorded(
      long number,
      String kind,
      StoryId from,
      StoryId into,
      List<ReportId> reports,
      long after,
      String by,
      String at) {

    public Recorded {
      reports = List.copyOf(reports);
    }

    /** By which a user names it: "m12". */
    public String id() {
      return "m" + number;
    }
  }

  /** Does something to the stories. */
  @FunctionalInterface
  private interface Act {
    Rearrangement on(Membership membership);
  }

  /** Puts all reports of a story into another. */
  public Recorded merge(StoryId from, StoryId into, String by) {
    return record(membership -> membership.merge(from, into), by);
  }

  /** Parts reports of a story from the others. */
  public Recorded split(StoryId story, Set<ReportId> apart, String by) {
    return record(membership -> membership.split(story, apart), by);
  }

  /** Puts one report into another story. */
  public Recorded move(ReportId report, StoryId into, String by) {
    return record(membership -> membership.move(report, into), by);
  }

  private static final String SELECT =
      "SELECT number, kind, \"from\", \"into\", reports, after, \"by\", at FROM rearrangement r";

  /** All that was done, in order. */
  public List<Recorded> all() {
    return database.all(SELECT + " ORDER BY number", Rearrangements::read);
  }

  /**
   * What a user names by its id.
   *
   * @throws ArchiveException if there is no such thing
   */
  public Recorded named(String id) {
    return all().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new Misnamed("there is no merge, split or move “" + id + "”"));
  }

  /** What was done to a story, by its id of now, or to reports that are in it now, in order. */
  public List<Recorded> of(StoryId story) {
    return database.all(
        SELECT
            + " WHERE \"from\" = ?1 OR \"into\" = ?1 OR EXISTS (SELECT 1 FROM json_each(r.reports) j"
            + " JOIN report p ON p.id = j.value WHERE p.story = ?1) ORDER BY number",
        Rearrangements::read,
        story.value());
  }

  private static Recorded read(ResultSet row) throws SQLException {
    return new Recorded(
        row.getLong(1),
        row.getString(2),
        new StoryId(row.getString(3)),
        new StoryId(row.getString(4)),
        Json.readIds(row.getString(5)),
        row.getLong(6),
        row.getString(7),
        row.getString(8));
  }

  private Recorded record(Act act, String by) {
    Membership membership = groupings.membership();
    Recorded recorded = recorded(membership, act, by);
    database.transaction(() -> write(recorded, membership));
    return recorded;
  }

  private Recorded recorded(Membership membership, Act act, String by) {
    String at = clock.instant().toString();
    long number =
        database
            .first("SELECT max(number) + 1 FROM rearrangement", row -> row.getLong(1))
            .filter(next -> next > 0)
            .orElse(1L);
    long after = database.first("SELECT max(number) FROM report", row -> row.getLong(1)).orElse(0L);
    try {
      return switch (act.on(membership)) {
        case Rearrangement.Merged one ->
            new Recorded(
                number,
                "merge",
                one.from(),
                one.into(),
                new StoryList(database).reports(one.from()),
                after,
                by,
                at);
        case Rearrangement.Split one ->
            new Recorded(number, "split", one.from(), one.opened(), one.reports(), after, by, at);
        case Rearrangement.Moved one ->
            new Recorded(
                number, "move", one.from(), one.into(), List.of(one.report()), after, by, at);
      };
    } catch (IllegalArgumentException e) {
      throw new ArchiveException(String.valueOf(e.getMessage()), e);
    }
  }

  private void write(Recorded one, Membership after) {
    groupings.addStory(one.into);
    for (ReportId report : one.reports) {
      database.update(
          "UPDATE report SET story = ?, joined = (SELECT max(joined) + 1 FROM report)"
              + " WHERE id = ?",
          one.into.value(),
          report.value());
    }
    if (after.reports(one.from).isEmpty() || !after.all().contains(one.from)) {
      database.update(
          "UPDATE story SET merged_into = ? WHERE id = ?", one.into.value(), one.from.value());
    }
    database.update(
        "INSERT INTO rearrangement (number, kind, \"from\", \"into\", reports, after, \"by\", at)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        one.number,
        one.kind,
        one.from.value(),
        one.into.value(),
        Json.ids(one.reports),
        one.after,
        one.by,
        one.at);
  }
}
