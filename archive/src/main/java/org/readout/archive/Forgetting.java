package org.readout.archive;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.readout.grouping.StoryId;
import org.readout.grouping.WeightedWords;
import org.readout.report.ReportId;

/**
 * Removes reports for good: their words, versions and features, what was found in them, and the
 * words that no other report has; their space is written over. Stories say how many are gone. A
 * report that is ingested again is there again.
 */
public final class Forgetting {

  private final Database database;
  private final InstantSource clock;
  private final Alerts alerts;

  Forgetting(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
    this.alerts = new Alerts(database, clock);
  }

  /** One report; how many are gone. */
  public int report(ReportId id, String by) {
    return forget(found("id = ?", id.value()), by);
  }

  /** All reports of an outlet, whose name is given in full; how many are gone. */
  public int outlet(String name, String by) {
    return forget(
        found("number IN (SELECT report FROM version WHERE lower(outlet) = lower(?))", name), by);
  }

  /** All reports that were published before a day; those without a day stay. */
  public int before(LocalDate day, String by) {
    return forget(found("day < ?", day.toString()), by);
  }

  private record Found(long number, String id, String story) {}

  private List<Found> found(String condition, String argument) {
    return database.all(
        "SELECT number, id, story FROM report WHERE " + condition,
        row -> new Found(row.getLong(1), row.getString(2), row.getString(3)),
        argument);
  }

  private int forget(List<Found> found, String by) {
    if (!found.isEmpty()) {
      database.first("PRAGMA secure_delete = ON", row -> row.getInt(1));
      database.transaction(() -> remove(found, by));
      database.rewrite();
    }
    return found.size();
  }

  private void remove(List<Found> found, String by) {
    Map<String, Integer> stories = new LinkedHashMap<>();
    for (Found one : found) {
      stories.merge(one.story, 1, Integer::sum);
      alerts.forget(one.number);
      database.update("DELETE FROM report WHERE number = ?", one.number);
      database.update("UPDATE placement SET nearest = NULL WHERE nearest = ?", one.id);
    }
    String at = clock.instant().toString();
    stories.forEach(
        (story, reports) ->
            database.update(
                "INSERT INTO forgotten (story, reports, \"by\", at) VALUES (?, ?, ?, ?)",
                story,
                reports,
                by,
                at));
    forgetWords();
  }

  /** Their numbers stay, so that those of the others do. */
  private void forgetWords() {
    BitSet used = new BitSet();
    database.each(
        "SELECT bytes FROM feature",
        row -> Features.read(new ReportId("any"), row.getBytes(1)),
        report -> {
          for (WeightedWords words : List.of(report.words(), report.lead(), report.names())) {
            for (int word : words.words()) {
              used.set(word);
            }
          }
        });
    List<Integer> all =
        database.all("SELECT number FROM word WHERE word IS NOT NULL", row -> row.getInt(1));
    for (int number : all) {
      if (!used.get(number)) {
        database.update("UPDATE word SET word = NULL WHERE number = ?", number);
      }
    }
  }

  /** How many reports of a story are gone. */
  public int of(StoryId story) {
    return database
        .first(
            "SELECT ifnull(sum(reports), 0) FROM forgotten WHERE story = ?",
            row -> row.getInt(1),
            story.value())
        .orElse(0);
  }
}
