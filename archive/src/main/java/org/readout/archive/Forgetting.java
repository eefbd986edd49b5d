package org.readout.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
  private final Path readings;
  private boolean isRewritten = true;

  /**
   * @param readings a folder with what was read of the reports, which goes whole
   */
  Forgetting(Database database, InstantSource clock, Path readings) {
    this.readings = readings;
    this.database = database;
    this.clock = clock;
    this.fetches = new Fetches(database);
    this.alerts = new Alerts(database, clock);
  }

  /** One report; how many are gone. */
  public int report(ReportId id, String by) {
    return reports(List.of(id), by);
  }

  /** Some reports; how many are gone. */
  public int reports(List<ReportId> ids, String by) {
    List<Found> found = new ArrayList<>();
    ids.stream().distinct().forEach(id -> found.addAll(found("id = ?", id.value())));
    return forget(found, by);
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
      erase();
      database.transaction(() -> remove(found, by));
      rewrite();
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
    }
    database.update(
        "UPDATE placement SET nearest = NULL WHERE nearest NOT IN (SELECT id FROM report)");
    new Decisions(database, clock)
        .forget(found.stream().map(one -> new ReportId(one.id)).collect(Collectors.toSet()));
    Notes notes = new Notes(database, clock);
    Marks marks = new Marks(database, clock);
    for (String story : stories.keySet()) {
      notes.forget(new StoryId(story));
      marks.forget(new StoryId(story));
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

  /**
   * What the archive's statements give to somebody, by the whole name; it is gone for good, and so
   * is what reports bring of it from now on.
   *
   * @throws ArchiveException if there is no such statement, and no older version has the name
   */
  public Forgotten quotations(String name, String by) {
    Quotations quotations = new Quotations(database);
    Map<Long, List<Span>> stretches = quotations.of(name);
    if (stretches.isEmpty() && quotations.namedBefore(name).isEmpty()) {
      throw new ArchiveException("there is no statement of “" + name + "”");
    }
    erase();
    database.transaction(
        () -> {
          take(stretches);
          quotations.forget(name, by, clock.instant().toString());
          forgetWords();
        });
    rewrite();
    return new Forgotten(stretches.values().stream().mapToInt(List::size).sum(), stretches.size());
  }

  /** From now on what is deleted is written over. */
  void erase() {
    database.first("PRAGMA secure_delete = ON", row -> row.getInt(1));
  }

  /**
   * Takes stretches from reports, and what decisions and alerts have of their words. Belongs in a
   * transaction; {@link #forgetWords} is to follow, and {@link #rewrite}.
   */
  void take(Map<Long, List<Span>> stretches) {
    Quotations quotations = new Quotations(database);
    Map<ReportId, Redaction> taken = new HashMap<>();
    stretches.forEach(
        (report, spans) -> {
          Redaction redaction = quotations.take(report, spans);
          quotations.takeFeatures(report);
          alerts.forget(report, redaction);
          taken.put(id(report), redaction);
        });
    new Decisions(database, clock).forget(taken);
    Notes notes = new Notes(database, clock);
    StoryList stories = new StoryList(database);
    taken.keySet().stream()
        .flatMap(report -> stories.of(report).stream())
        .distinct()
        .forEach(notes::forgetWords);
  }

  private ReportId id(long report) {
    return database
        .first(
            "SELECT id FROM report WHERE number = ?", row -> new ReportId(row.getString(1)), report)
        .orElseThrow();
  }

  /** Writes the files anew, without what was deleted. */
  void rewrite() {
    isRewritten &= database.rewrite();
    removeReadings();
  }

  /** After what they were read of is gone, so that nobody writes them anew and keeps them. */
  private void removeReadings() {
    if (Files.notExists(readings)) {
      return;
    }
    try (Stream<Path> files = Files.list(readings)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new ArchiveException(
          readings + ": what was read of the reports is to be removed, and cannot be", e);
    }
  }

  /**
   * Whether nothing of what this has removed is left in the files. It is while another process is
   * in the middle of reading, until that ends.
   */
  public boolean isRewritten() {
    return isRewritten;
  }

  /** A version of a report that is not the latest. */
  public record OlderVersion(ReportId report, int version) {}

  /**
   * Older versions that have the name of somebody. Statements are those of the latest versions, so
   * that what only these give to him is not taken.
   */
  public List<OlderVersion> olderVersions(String name) {
    return new Quotations(database).namedBefore(name);
  }

  /** The names of other speakers who may be the same: they have the last word in common. */
  public List<String> namesakes(String name) {
    return new Quotations(database).namesakes(name);
  }

  /** How many statements were forgotten, in how many reports. */
  public record Forgotten(int statements, int reports) {}

  /** Those that no report has any more. Their numbers stay, so that those of the others do. */
  void forgetWords() {
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
