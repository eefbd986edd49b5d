package org.readout.archive;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.grouping.StoryId;
import org.readout.grouping.WeightedWords;
import org.readout.report.ReportId;
import org.readout.text.Span;

/**
 * Removes reports for good: their words, versions and features, what was found in them, and the
 * words that no other report has, also in decisions; their space is written over. Stories say how
 * many are gone. A report that is ingested again is there again. What somebody said goes alone in
 * the same way, and does not come back.
 */
public final class Forgetting {

  private final Database database;
  private final InstantSource clock;
  private final Fetches fetches;
  private final Alerts alerts;

  Forgetting(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
    this.fetches = new Fetches(database);
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
    fetches.forgetLists();
    for (Found one : found) {
      stories.merge(one.story, 1, Integer::sum);
      fetches.forget(one.number);
      alerts.forget(one.number);
      database.update("DELETE FROM report WHERE number = ?", one.number);
      database.update("UPDATE placement SET nearest = NULL WHERE nearest = ?", one.id);
    }
    new Decisions(database, clock)
        .forget(found.stream().map(one -> new ReportId(one.id)).collect(Collectors.toSet()));
    Notes notes = new Notes(database, clock);
    stories.keySet().forEach(story -> notes.forget(new StoryId(story)));
    String at = clock.instant().toString();
    stories.forEach(
        (story, reports) ->
            database.update(
                "INSERT INTO forgotten (story, reports, \"by\", at) VALUES (?, ?, ?, ?)",
                story,
                reports,
                by,
                at));
    settle(found.stream().map(Found::number).toList());
  }

  /**
   * What the archive's statements give to somebody, by the whole name; it is gone for good, and so
   * is what reports bring of it from now on.
   *
   * @throws ArchiveException if there is no such statement
   */
  public Forgotten quotations(String name, String by) {
    Quotations quotations = new Quotations(database);
    Map<Long, List<Span>> stretches = quotations.of(name);
    if (stretches.isEmpty()) {
      throw new ArchiveException("there is no statement of “" + name + "”");
    }
    database.first("PRAGMA secure_delete = ON", row -> row.getInt(1));
    database.transaction(
        () -> {
          stretches.forEach(quotations::take);
          quotations.forget(name, by, clock.instant().toString());
          new Decisions(database, clock).forget(ids(stretches.keySet()));
          stretches.keySet().forEach(alerts::forget);
          settle(stretches.keySet());
        });
    database.rewrite();
    return new Forgotten(stretches.values().stream().mapToInt(List::size).sum(), stretches.size());
  }

  private Set<ReportId> ids(Collection<Long> numbers) {
    Set<ReportId> ids = new HashSet<>();
    for (long number : numbers) {
      ids.addAll(
          database.all(
              "SELECT id FROM report WHERE number = ?",
              row -> new ReportId(row.getString(1)),
              number));
    }
    return ids;
  }

  /** The names of other speakers who may be the same: they have the last word in common. */
  public List<String> namesakes(String name) {
    return new Quotations(database).namesakes(name);
  }

  /** How many statements were forgotten, in how many reports. */
  public record Forgotten(int statements, int reports) {}

  /** What is kept beside reports follows those whose words are others now, or that are gone. */
  private void settle(Collection<Long> changed) {
    Quotations quotations = new Quotations(database);
    changed.stream().filter(this::isThere).forEach(quotations::takeFeatures);
    forgetWords();
  }

  private boolean isThere(long number) {
    return database
        .first("SELECT 1 FROM report WHERE number = ?", row -> row.getInt(1), number)
        .isPresent();
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

  /** How many quotations of a story are gone. */
  public int quotationsOf(StoryId story) {
    return database
        .first(
            "SELECT ifnull(sum(q.quotations), 0) FROM redaction q"
                + " JOIN report r ON r.number = q.report WHERE r.story = ?",
            row -> row.getInt(1),
            story.value())
        .orElse(0);
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
