package org.readout.archive;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Attribution;
import org.readout.annotation.Claim;
import org.readout.annotation.Entity;
import org.readout.annotation.Speaker;
import org.readout.report.Report;
import org.readout.text.Span;

/** Writes reports, their versions and what was found in them. */
final class Writing {

  private final Database database;

  Writing(Database database) {
    this.database = database;
  }

  /** A report whose story is there; its number is returned. */
  long addReport(Report report, Optional<String> day, String story, long joined, String at) {
    String address = Reports.address(report);
    database.update(
        "INSERT INTO report (id, address, day, story, joined, added) VALUES (?, ?, ?, ?, ?, ?)",
        report.id().value(),
        address,
        day,
        story,
        joined,
        at);
    return database.first("SELECT last_insert_rowid()", row -> row.getLong(1)).orElseThrow();
  }

  /**
   * A version.
   *
   * @param fingerprint of its words as they came
   */
  void addVersion(
      long number,
      int version,
      Report report,
      String fingerprint,
      String at,
      Optional<String> changed) {
    database.update(
        "INSERT INTO version VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
            + " ?)",
        number,
        version,
        report.id().value(),
        fingerprint,
        at,
        report.file(),
        report.sourceId(),
        report.outlet(),
        report.url(),
        report.title(),
        report.byline(),
        report.dateline(),
        report.language(),
        report.published().day().map(Object::toString),
        word(report.published().from()),
        word(report.kind()),
        report.side(),
        report.incompleteBecause(),
        report.text(),
        Json.spans(report.head()),
        Json.spans(report.paragraphs()),
        changed);
  }

  /** The id and the file under which a report was given, once each. */
  boolean addOrigin(long number, Report report) {
    return database.update(
            "INSERT OR IGNORE INTO origin VALUES (?, ?, ?)",
            number,
            report.sourceId().orElse(""),
            report.file().orElse(""))
        > 0;
  }

  /** What was found in the latest version, in place of what was found before. */
  void annotate(long number, AnnotatedReport report, List<Claim> claims) {
    database.update("DELETE FROM name WHERE report = ?", number);
    database.update("DELETE FROM statement WHERE report = ?", number);
    database.update("DELETE FROM claim WHERE report = ?", number);
    for (Entity entity : report.entities()) {
      database.update(
          "INSERT INTO name VALUES (?, ?, ?, ?)"
              + " ON CONFLICT DO UPDATE SET mentions = mentions + excluded.mentions",
          number,
          word(entity.kind()),
          entity.name(),
          entity.mentions().size());
    }
    report.attributions().forEach(one -> addStatement(number, one));
    claims.stream()
        .filter(claim -> claim.attribution().isEmpty())
        .forEach(claim -> addClaim(number, claim));
  }

  private void addClaim(long number, Claim claim) {
    Span place = Quotations.place(claim);
    database.update(
        "INSERT INTO claim VALUES (?, ?, ?, ?, ?, ?)",
        number,
        place.start(),
        place.end(),
        word(claim.stance()),
        claim.negated() ? 1 : 0,
        claim.wording());
  }

  private void addStatement(long number, Attribution statement) {
    Span stretch = Quotations.stretch(statement);
    database.update(
        "INSERT INTO statement VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        number,
        stretch.start(),
        stretch.end(),
        speaker(statement.speaker()),
        statement.speaker() instanceof Speaker.Named ? 1 : 0,
        word(statement.kind()),
        word(statement.mode()),
        statement.denied() ? 1 : 0,
        statement.certainty());
  }

  /** What a speaker is called; empty where nobody can be told. */
  static Optional<String> speaker(Speaker speaker) {
    return switch (speaker) {
      case Speaker.Named named -> Optional.of(named.name());
      case Speaker.Unnamed unnamed -> Optional.of(unnamed.description());
      case Speaker.Narrator narrator -> Optional.empty();
      case Speaker.Unknown unknown -> Optional.empty();
    };
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
