package org.readout.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readout.grouping.StoryId;
import org.readout.report.Report;
import org.readout.report.ReportId;

/** The reports of an archive, each with its versions. */
public final class Reports {

  /** Two texts at one address with fewer words in common are two reports: the page was reused. */
  private static final double SAME_PAGE = 0.25;

  /** A report of which quotations are forgotten may have told what it does not tell any more. */
  private static final String INCOMPLETE =
      "ifnull((SELECT ifnull(v.incomplete_because || '; ', '') || 'quotations that were forgotten: '"
          + " || quotations FROM redaction WHERE report = r.number), v.incomplete_because)";

  private static final String COLUMNS =
      "r.id, v.file, v.source_id, v.outlet, v.url, v.title, v.byline, v.dateline, v.language,"
          + " v.published, v.published_from, v.kind, v.side, "
          + INCOMPLETE
          + ", v.text, v.head, v.paragraphs";

  private static final String LATEST =
      "SELECT "
          + COLUMNS
          + " FROM report r JOIN version v ON v.report = r.number WHERE v.version ="
          + " (SELECT max(version) FROM version WHERE report = r.number) AND ";

  private final Database database;

  Reports(Database database) {
    this.database = database;
  }

  /** What a report as it was read is to the archive. */
  public Arrival look(Report report) {
    Words words = Words.of(report);
    String fingerprint = words.fingerprint();
    String address = Address.of(report, fingerprint);
    Optional<Arrival> known =
        database.first(
            "SELECT r.id FROM report r JOIN version v ON v.report = r.number"
                + " WHERE r.address = ? AND v.fingerprint = ?",
            row -> new Arrival.Known(new ReportId(row.getString(1))),
            address,
            fingerprint);
    return known
        .or(() -> retitled(report))
        .or(() -> changed(address, words))
        .orElseGet(Arrival.New::new);
  }

  /** The text is there, with another title. */
  private Optional<Arrival> retitled(Report report) {
    return database.first(
        "SELECT r.id FROM version v JOIN report r ON r.number = v.report WHERE v.id = ?",
        row -> new Arrival.Changed(new ReportId(row.getString(1))),
        report.id().value());
  }

  /** Of several at one address the one with most words in common, the first of equals. */
  private Optional<Arrival> changed(String address, Words words) {
    Optional<Arrival> best = Optional.empty();
    double most = 0;
    for (Report there : database.all(LATEST + "r.address = ? ORDER BY r.number", READ, address)) {
      double shared = Words.of(there).shared(words);
      if (shared >= SAME_PAGE && shared > most) {
        most = shared;
        best = Optional.of(new Arrival.Changed(there.id()));
      }
    }
    return best;
  }

  /** What makes two reports that are read at the same time depend on each other. */
  public static String address(Report report) {
    return Address.of(report, Words.of(report).fingerprint());
  }

  /** The report as it reads last. */
  public Optional<Report> read(ReportId id) {
    return database.first(LATEST + "r.id = ?", READ, id.value());
  }

  /** The same, by the order of its arrival. */
  Optional<Report> read(long number) {
    return database.first(LATEST + "r.number = ?", READ, number);
  }

  /** A version of a report; 1 is the first. */
  public Optional<Report> read(ReportId id, int version) {
    return database.first(
        "SELECT "
            + COLUMNS
            + " FROM report r JOIN version v ON v.report = r.number WHERE r.id = ? AND v.version = ?",
        READ,
        id.value(),
        version);
  }

  /**
   * What one sees of a report before it is opened: as it reads last, without its text.
   *
   * @param day of publication, as far as report or text tell
   */
  public record Heading(
      ReportId id,
      Optional<String> outlet,
      Optional<String> title,
      Optional<String> url,
      Optional<LocalDate> day) {}

  private static final String HEADING =
      "SELECT r.id, v.outlet, v.title, v.url, r.day FROM report r JOIN version v"
          + " ON v.report = r.number WHERE v.version ="
          + " (SELECT max(version) FROM version WHERE report = r.number) AND ";

  private static final Database.Row<Heading> READ_HEADING =
      row ->
          new Heading(
              new ReportId(row.getString(1)),
              Optional.ofNullable(row.getString(2)),
              Optional.ofNullable(row.getString(3)).filter(title -> !title.isBlank()),
              Optional.ofNullable(row.getString(4)),
              Optional.ofNullable(row.getString(5)).map(LocalDate::parse));

  /** A report in short. */
  public Optional<Heading> heading(ReportId id) {
    return database.first(HEADING + "r.id = ?", READ_HEADING, id.value());
  }

  /** The reports of a story in short, in the order in which they came to it. */
  public List<Heading> headings(StoryId story) {
    return database.all(HEADING + "r.story = ? ORDER BY r.joined", READ_HEADING, story.value());
  }

  /** The number of its latest version. */
  public int version(ReportId id) {
    return database
        .first(
            "SELECT max(v.version) FROM version v JOIN report r ON r.number = v.report"
                + " WHERE r.id = ?",
            row -> row.getInt(1),
            id.value())
        .orElse(0);
  }

  /** All reports as they read last, in the order of their arrival. */
  public List<Report> all() {
    return database.all(LATEST + "1 ORDER BY r.number", READ);
  }

  /** The ids of all reports, in the order of their arrival. */
  public List<ReportId> ids() {
    return database.all(
        "SELECT id FROM report ORDER BY number", row -> new ReportId(row.getString(1)));
  }

  public int size() {
    return database.first("SELECT count(*) FROM report", row -> row.getInt(1)).orElse(0);
  }

  /**
   * The report that a user names: by our id or the beginning of it, the id of a version, the
   * report's own id, or its file.
   *
   * @throws ArchiveException if there is none, or more than one
   */
  public ReportId named(String name) {
    List<ReportId> found =
        database.all(
            "SELECT id FROM report WHERE id = ?1 UNION"
                + " SELECT r.id FROM report r JOIN version v ON v.report = r.number WHERE v.id = ?1"
                + " UNION SELECT r.id FROM report r JOIN origin o ON o.report = r.number"
                + " WHERE o.source_id = ?1 OR o.file = ?1",
            row -> new ReportId(row.getString(1)),
            name);
    if (found.isEmpty() && name.length() >= StoryList.SHORTEST) {
      found =
          database.all(
              "SELECT id FROM report WHERE substr(id, 1, length(?1)) = ?1",
              row -> new ReportId(row.getString(1)),
              name);
    }
    return StoryList.only(found, "report", name);
  }

  /**
   * Where a report is in the archive.
   *
   * @param story that it is in
   * @param added when it came, in UTC
   * @param versions how many there are of it
   */
  public record Place(StoryId story, String added, int versions) {}

  /** Where a report is, if it is there. */
  public Optional<Place> place(ReportId id) {
    return database.first(
        "SELECT story, added, (SELECT count(*) FROM version WHERE report = number) FROM report"
            + " WHERE id = ?",
        row -> new Place(new StoryId(row.getString(1)), row.getString(2), row.getInt(3)),
        id.value());
  }

  /** The versions of a report, the first first. */
  public List<Version> versions(ReportId id) {
    return database.all(
        "SELECT v.version, v.added, v.changed FROM report r JOIN version v ON v.report = r.number"
            + " WHERE r.id = ? ORDER BY v.version",
        row -> Version.of(row.getInt(1), row.getString(2), Optional.ofNullable(row.getString(3))),
        id.value());
  }

  /**
   * A version of a report.
   *
   * @param number 1 is the first
   * @param at when it came, in UTC
   * @param added sentences that the one before had not
   * @param removed sentences that only the one before had
   */
  public record Version(int number, String at, List<String> added, List<String> removed) {

    static Version of(int number, String at, Optional<String> changed) {
      Changes changes = changed.map(Changes::of).orElse(new Changes(List.of(), List.of()));
      return new Version(number, at, changes.added(), changes.removed());
    }
  }

  private static final Database.Row<Report> READ = Reports::read;

  static Report read(ResultSet row) throws SQLException {
    return new Report(
        new ReportId(row.getString(1)),
        Optional.ofNullable(row.getString(2)),
        Optional.ofNullable(row.getString(3)),
        Optional.ofNullable(row.getString(4)),
        Optional.ofNullable(row.getString(5)),
        Optional.ofNullable(row.getString(6)),
        Optional.ofNullable(row.getString(7)),
        Optional.ofNullable(row.getString(8)),
        row.getString(9),
        new Report.Publication(
            Optional.ofNullable(row.getString(10)).map(LocalDate::parse),
            Report.Publication.From.valueOf(row.getString(11).toUpperCase(Locale.ROOT))),
        Report.Kind.valueOf(row.getString(12).toUpperCase(Locale.ROOT)),
        Optional.ofNullable(row.getString(13)),
        Optional.ofNullable(row.getString(14)),
        row.getString(15),
        Json.readSpans(row.getString(16)),
        Json.readSpans(row.getString(17)));
  }
}
