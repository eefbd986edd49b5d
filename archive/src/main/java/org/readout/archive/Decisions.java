package org.readout.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.readout.decision.Decided;
import org.readout.decision.Decision;
import org.readout.decision.Quote;
import org.readout.format.DecisionJson;
import org.readout.format.MalformedJson;
import org.readout.grouping.StoryId;
import org.readout.report.ReportId;
import org.readout.text.Digest;

/**
 * What analysts decided about findings. A decision is heeded in every story that holds a report it
 * is about, wherever reports go; in the story that was looked at if none of them is left.
 */
public final class Decisions {

  private static final String COLUMNS =
      "SELECT d.id, d.kind, d.about, d.because, d.story, d.\"by\", d.at, d.undone_by, d.undone_at"
          + " FROM decision d";

  /** Whether a report that a decision is about is there. */
  private static final String LEFT =
      " EXISTS (SELECT 1 FROM json_each(d.reports) j JOIN report r ON r.id = j.value";

  private final Database database;
  private final InstantSource clock;

  Decisions(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * A decision as it was recorded.
   *
   * @param story the story that was looked at, by the id it had then
   * @param undone by whom and when, if it was
   */
  public record Recorded(Decided decided, StoryId story, Optional<Undone> undone) {}

  /** Who took a decision back, and when. */
  public record Undone(String by, Instant at) {}

  /** What is decided now, as it will be recorded. */
  public Decided decide(Decision decision, String by, Optional<String> because) {
    Instant at = clock.instant();
    String about = DecisionJson.about(decision);
    String id = Digest.of('d', decision.kind(), about, by, at.toString());
    return new Decided(id, decision, by, at, because);
  }

  /** Records a decision on a story. */
  public void add(StoryId story, Decided decided) {
    database.transaction(
        () ->
            database.update(
                "INSERT INTO decision (id, kind, about, because, story, reports, \"by\", at)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                decided.id(),
                decided.decision().kind(),
                DecisionJson.about(decided.decision()),
                decided.because(),
                story.value(),
                Json.ids(decided.decision().reports()),
                decided.by(),
                decided.at().toString()));
  }

  /** Those that hold in a story, in the order in which they were taken. */
  public List<Decided> of(StoryId story) {
    return recorded(story).stream()
        .filter(one -> one.undone.isEmpty())
        .map(Recorded::decided)
        .toList();
  }

  /** All on a story, also those that were undone, in the order in which they were taken. */
  public List<Recorded> recorded(StoryId story) {
    return database.all(
        "WITH RECURSIVE answer (id) AS (VALUES (?1) UNION SELECT s.id FROM story s"
            + " JOIN answer a ON s.merged_into = a.id) "
            + COLUMNS
            + " WHERE"
            + LEFT
            + " WHERE r.story = ?1) OR (d.story IN (SELECT id FROM answer) AND NOT"
            + LEFT
            + ")) ORDER BY d.number",
        Decisions::read,
        story.value());
  }

  /** All, also those that were undone, in the order in which they were taken. */
  public List<Recorded> all() {
    return database.all(COLUMNS + " ORDER BY d.number", Decisions::read);
  }

  private static Recorded read(ResultSet row) throws SQLException {
    return new Recorded(
        new Decided(
            row.getString(1),
            decision(row.getString(2), row.getString(3)),
            row.getString(6),
            Instant.parse(row.getString(7)),
            Optional.ofNullable(row.getString(4))),
        new StoryId(row.getString(5)),
        undone(Optional.ofNullable(row.getString(8)), Optional.ofNullable(row.getString(9))));
  }

  private static Optional<Undone> undone(Optional<String> by, Optional<String> at) {
    return by.flatMap(who -> at.map(when -> new Undone(who, Instant.parse(when))));
  }

  private static Decision decision(String kind, String about) {
    try {
      return DecisionJson.read(kind, about);
    } catch (MalformedJson e) {
      throw new ArchiveException("the archive holds a decision that cannot be read: " + about, e);
    }
  }

  /**
   * The decision that a user names, by its id or the beginning of it.
   *
   * @throws ArchiveException if there is none, or more than one
   */
  public Recorded named(String name) {
    List<String> found = ids("SELECT id FROM decision WHERE id = ?", name);
    if (found.isEmpty() && name.length() >= StoryList.SHORTEST) {
      found = ids("SELECT id FROM decision WHERE substr(id, 1, length(?1)) = ?1", name);
    }
    String id = StoryList.only(found, "decision", name);
    return database.first(COLUMNS + " WHERE d.id = ?", Decisions::read, id).orElseThrow();
  }

  private List<String> ids(String sql, String name) {
    return database.all(sql, row -> row.getString(1), name);
  }

  /**
   * Takes a decision back; it stays recorded.
   *
   * @throws ArchiveException if that was done before
   */
  public void undo(Recorded recorded, String by) {
    int changed =
        database.update(
            "UPDATE decision SET undone_by = ?, undone_at = ? WHERE id = ? AND undone_at IS NULL",
            by,
            Times.of(clock),
            recorded.decided.id());
    if (changed == 0) {
      throw new ArchiveException("decision " + recorded.decided.id() + " was undone before");
    }
  }

  /** Empties what decisions have of the words of reports that have just gone. */
  void forget(Set<ReportId> gone) {
    forget(gone, quote -> gone.contains(quote.report()) ? quote.forgotten() : quote);
  }

  /** Empties what decisions have of words that have just been taken from reports. */
  void forget(Map<ReportId, Redaction> taken) {
    forget(
        taken.keySet(),
        quote ->
            Optional.ofNullable(taken.get(quote.report()))
                .map(redaction -> left(quote, redaction))
                .orElse(quote));
  }

  /** Short words may be in what was taken and stand elsewhere too. */
  private Quote left(Quote quote, Redaction redaction) {
    boolean isPart = redaction.isWithin(quote.words()) && !stands(quote);
    return redaction.takes(quote.words()) || isPart
        ? quote.forgotten()
        : new Quote(quote.report(), quote.words(), redaction.without(quote.around()));
  }

  private boolean stands(Quote quote) {
    return database
        .first(
            "SELECT 1 FROM latest WHERE id = ? AND instr(text, ?) > 0",
            row -> true,
            quote.report().value(),
            quote.words())
        .orElse(false);
  }

  private void forget(Set<ReportId> reports, UnaryOperator<Quote> left) {
    for (Recorded one : all()) {
      Decision decision = one.decided.decision();
      Set<ReportId> about = new HashSet<>(decision.reports());
      if (about.stream().anyMatch(reports::contains)) {
        database.update(
            "UPDATE decision SET about = ? WHERE id = ?",
            DecisionJson.about(decision.without(left, words -> isTold(words, one))),
            one.decided.id());
      }
    }
  }

  /** Whether words stand in a report that the decision, or its story, still has. */
  private boolean isTold(String words, Recorded one) {
    return database
        .first(
            "WITH RECURSIVE now (id) AS (VALUES (?1) UNION SELECT s.merged_into FROM story s"
                + " JOIN now n ON s.id = n.id WHERE s.merged_into IS NOT NULL)"
                + " SELECT 1 FROM latest WHERE (story IN (SELECT id FROM now) OR id IN"
                + " (SELECT value FROM json_each(?2)))"
                + " AND instr(ifnull(title, '') || ' ' || text, ?3) > 0 LIMIT 1",
            row -> true,
            one.story.value(),
            Json.ids(one.decided.decision().reports()),
            words)
        .orElse(false);
  }
}
