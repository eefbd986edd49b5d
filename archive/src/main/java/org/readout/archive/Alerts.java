package org.readout.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.format.JsonObject;
import org.readout.format.MalformedJson;
import org.readout.grouping.StoryId;
import org.readout.report.ReportId;
import org.readout.text.Digest;
import org.readout.text.Span;

/** What was found for watches. */
public final class Alerts {

  private static final String PASSAGES = "passages";

  private final Database database;
  private final InstantSource clock;

  Alerts(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Which alerts are listed.
   *
   * @param watch of this watch
   * @param since that came at this time or later
   * @param before with a smaller number
   * @param most so many at most
   */
  public record Filter(
      Optional<Alert.Kind> kind,
      Optional<Long> watch,
      Optional<Instant> since,
      Optional<Long> before,
      boolean unseen,
      int most) {

    public static Filter all(int most) {
      return new Filter(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false, most);
    }
  }

  /** Those that fit, the newest first. */
  public List<Alert> list(Filter filter) {
    List<Object> arguments = new ArrayList<>();
    StringBuilder where = new StringBuilder(" WHERE 1");
    filter.kind.ifPresent(kind -> and(" AND a.kind = ?", kind.word(), where, arguments));
    filter.watch.ifPresent(watch -> and(" AND a.watch = ?", watch, where, arguments));
    filter.since.ifPresent(at -> and(" AND a.at >= ?", Times.of(at), where, arguments));
    filter.before.ifPresent(number -> and(" AND a.number < ?", number, where, arguments));
    where.append(filter.unseen ? " AND a.seen IS NULL" : "");
    return database.all(
        SELECT + where + " ORDER BY a.number DESC LIMIT " + filter.most, READ, arguments.toArray());
  }

  private static void and(
      String more, Object argument, StringBuilder where, List<Object> arguments) {
    where.append(more);
    arguments.add(argument);
  }

  Optional<Alert> numbered(long number) {
    return database.first(SELECT + " WHERE a.number = ?", READ, number);
  }

  /** How many nobody has seen. */
  public int unseen() {
    return database
        .first("SELECT count(*) FROM alert WHERE seen IS NULL", row -> row.getInt(1))
        .orElse(0);
  }

  /** Somebody has seen it. */
  public void see(long number) {
    database.update(
        "UPDATE alert SET seen = ? WHERE number = ? AND seen IS NULL", Times.of(clock), number);
  }

  /** Somebody has seen all up to one, so that none is missed that came meanwhile. */
  public void seeUpTo(long number) {
    database.update(
        "UPDATE alert SET seen = ? WHERE number <= ? AND seen IS NULL", Times.of(clock), number);
  }

  /**
   * Writes an alert and what is to be sent of it, unless the watch was told before. Belongs in the
   * transaction of what caused it.
   */
  void add(Watch watch, StoryId story, Alert.News news) {
    String at = Times.of(clock);
    String id =
        Digest.of('a', watch.what().word(), watch.value(), news.kind().word(), news.subject(), at);
    int added =
        database.update(
            "INSERT OR IGNORE INTO alert (id, watch, kind, story, subject, line, passages, at)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            id,
            watch.number(),
            news.kind().word(),
            story.value(),
            news.subject(),
            news.line(),
            Json.of(Map.of(PASSAGES, news.passages().stream().map(Alert.Cited::members).toList())),
            at);
    if (added > 0) {
      long number =
          database.first("SELECT last_insert_rowid()", row -> row.getLong(1)).orElseThrow();
      news.passages().forEach(passage -> addReport(number, passage.report()));
      database.update(
          "INSERT INTO delivery (alert, webhook, tries, due) SELECT ?1, number, 0, ?2 FROM webhook"
              + " WHERE watch IS NULL OR watch = ?3",
          number,
          at,
          watch.number());
    }
  }

  private void addReport(long alert, ReportId report) {
    database.update(
        "INSERT OR IGNORE INTO alert_report SELECT ?, number FROM report WHERE id = ?",
        alert,
        report.value());
  }

  /** Removes those that have words of a report, which is about to be removed itself. */
  void forget(long report) {
    database.update(
        "DELETE FROM alert WHERE number IN (SELECT alert FROM alert_report WHERE report = ?)",
        report);
  }

  /** Removes those that have words of a report which were taken from it. */
  void forget(long report, Redaction taken) {
    database
        .all(SELECT + " JOIN alert_report r ON r.alert = a.number WHERE r.report = ?", READ, report)
        .stream()
        .filter(one -> hasWords(one.news(), taken))
        .forEach(one -> database.update("DELETE FROM alert WHERE number = ?", one.number()));
  }

  private static boolean hasWords(Alert.News news, Redaction taken) {
    return taken.takes(news.line())
        || news.passages().stream()
            .anyMatch(one -> taken.takes(one.words()) || taken.isWithin(one.words()));
  }

  private static final String SELECT =
      "SELECT a.number, a.id, w.number, w.what, w.value, w.\"by\", w.at, a.story, a.kind, a.subject,"
          + " a.line, a.passages, a.at, a.seen FROM alert a JOIN watch w ON w.number = a.watch";

  private static final Database.Row<Alert> READ = Alerts::read;

  private static Alert read(ResultSet row) throws SQLException {
    Watch watch =
        new Watch(
            row.getLong(3),
            Watch.What.named(row.getString(4)),
            row.getString(5),
            row.getString(6),
            row.getString(7));
    Alert.News news =
        new Alert.News(
            Alert.Kind.named(row.getString(9)),
            row.getString(10),
            row.getString(11),
            passages(row.getString(12)));
    return new Alert(
        row.getLong(1),
        row.getString(2),
        watch,
        new StoryId(row.getString(8)),
        news,
        row.getString(13),
        Optional.ofNullable(row.getString(14)));
  }

  private static List<Alert.Cited> passages(String json) {
    try {
      List<Alert.Cited> passages = new ArrayList<>();
      for (JsonObject one : JsonObject.parse(json).objects(PASSAGES)) {
        Optional<Span> span =
            one.names().contains("start")
                ? Optional.of(new Span(one.integer("start"), one.integer("end")))
                : Optional.empty();
        passages.add(
            new Alert.Cited(
                new ReportId(one.string("report")),
                one.integer("version"),
                span,
                one.string("words")));
      }
      return passages;
    } catch (MalformedJson e) {
      throw new ArchiveException("the archive holds JSON that cannot be read: " + json, e);
    }
  }
}
