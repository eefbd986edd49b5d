package org.readout.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Attribution;
import org.readout.annotation.Claim;
import org.readout.report.Report;
import org.readout.report.ReportId;
import org.readout.text.Span;

/** Takes from reports what those have said whose quotations are forgotten. */
final class Quotations {

  private final Database database;
  private final ForgottenSpeakers speakers;

  Quotations(Database database) {
    this.database = database;
    this.speakers = new ForgottenSpeakers(database);
  }

  /**
   * A report that comes in, without what is forgotten.
   *
   * @param quotations how many were taken from it
   */
  record Screened(Intaking.Read read, int quotations) {}

  Screened screened(Intaking.Read read) {
    List<Span> stretches = forgotten(read.annotated());
    return stretches.isEmpty()
        ? new Screened(read, 0)
        : new Screened(without(read, stretches), stretches.size());
  }

  /** What a report gives to those whose quotations are forgotten. */
  List<Span> forgotten(AnnotatedReport report) {
    return report.attributions().stream()
        .filter(one -> Writing.speaker(one.speaker()).filter(speakers::has).isPresent())
        .map(Quotations::stretch)
        .toList();
  }

  /**
   * From the first word that is given to somebody to the last. Stretches of a text are in the order
   * in which they are to be read, and not always in that of their places.
   */
  static Span stretch(Attribution attribution) {
    return attribution.content().stream().reduce(Span::cover).orElseThrow();
  }

  private static Intaking.Read without(Intaking.Read read, List<Span> stretches) {
    Report whole = read.report();
    Redaction redaction = Redaction.of(whole.text(), stretches);
    Report report =
        with(
            whole,
            redaction.without(whole.title()),
            redaction.without(Redaction.without(whole.text(), stretches)));
    Remains before = new Remains(whole.title(), whole.text());
    Remains remains = new Remains(report.title(), report.text());
    AnnotatedReport annotated = read.annotated();
    return new Intaking.Read(
        report,
        new AnnotatedReport(
            report,
            annotated.sentences(),
            annotated.entities().stream()
                .filter(one -> !before.hasName(one.name()) || remains.hasName(one.name()))
                .toList(),
            annotated.times(),
            annotated.attributions().stream().filter(one -> !inAny(stretches, one)).toList()),
        remains.of(read.profile()),
        read.claims().stream().filter(one -> isLeft(one, redaction, stretches)).toList());
  }

  /** Whether a claim has nothing of what is taken. */
  private static boolean isLeft(Claim claim, Redaction redaction, List<Span> stretches) {
    return stretches.stream().noneMatch(place(claim)::overlaps)
        && redaction.without(claim.wording()).equals(claim.wording());
  }

  /** From the first word of a claim to the last. */
  static Span place(Claim claim) {
    return claim.statement().stream().reduce(Span::cover).orElseThrow();
  }

  private static boolean inAny(List<Span> stretches, Attribution attribution) {
    return stretches.stream().anyMatch(stretch -> stretch.contains(stretch(attribution)));
  }

  private static Report with(Report report, Optional<String> title, String text) {
    return new Report(
        report.id(),
        report.file(),
        report.sourceId(),
        report.outlet(),
        report.url(),
        title,
        report.byline(),
        report.dateline(),
        report.language(),
        report.published(),
        report.kind(),
        report.side(),
        report.incompleteBecause(),
        text,
        report.head(),
        report.paragraphs());
  }

  /** That quotations of a version that came in were taken from it. */
  void note(long report, int quotations) {
    if (quotations > 0) {
      database.update(
          "INSERT INTO redaction VALUES (?, ?)"
              + " ON CONFLICT DO UPDATE SET quotations = max(quotations, excluded.quotations)",
          report,
          quotations);
    }
  }

  /** What the latest versions of reports give to somebody, by the numbers of the reports. */
  Map<Long, List<Span>> of(String name) {
    String folded = ForgottenSpeakers.folded(name);
    Map<Long, List<Span>> stretches = new LinkedHashMap<>();
    database
        .all("SELECT DISTINCT speaker FROM statement WHERE speaker NOT NULL", r -> r.getString(1))
        .stream()
        .filter(speaker -> ForgottenSpeakers.folded(speaker).equals(folded))
        .forEach(speaker -> find(speaker, stretches));
    return stretches;
  }

  /** The versions of reports, but the latest, in which a name stands. */
  List<Forgetting.OlderVersion> namedBefore(String name) {
    String folded = ForgottenSpeakers.folded(name);
    List<Forgetting.OlderVersion> named = new ArrayList<>();
    database.each(
        "SELECT r.id, v.version, v.text FROM version v JOIN report r ON r.number = v.report"
            + " WHERE v.version < (SELECT max(version) FROM version WHERE report = r.number)"
            + " ORDER BY v.report, v.version",
        row ->
            ForgottenSpeakers.folded(row.getString(3)).contains(folded)
                ? Optional.of(
                    new Forgetting.OlderVersion(new ReportId(row.getString(1)), row.getInt(2)))
                : Optional.<Forgetting.OlderVersion>empty(),
        one -> one.ifPresent(named::add));
    return named;
  }

  /** The names of speakers who have the last word of a name in common with it. */
  List<String> namesakes(String name) {
    String folded = ForgottenSpeakers.folded(name);
    String last = lastWord(folded);
    return database
        .all(
            "SELECT DISTINCT speaker FROM statement WHERE named ORDER BY speaker",
            row -> row.getString(1))
        .stream()
        .filter(other -> lastWord(ForgottenSpeakers.folded(other)).equals(last))
        .filter(other -> !ForgottenSpeakers.folded(other).equals(folded))
        .toList();
  }

  private static String lastWord(String folded) {
    return folded.substring(folded.lastIndexOf(' ') + 1);
  }

  private void find(String speaker, Map<Long, List<Span>> stretches) {
    database.each(
        "SELECT report, start, \"end\" FROM statement WHERE speaker = ? ORDER BY report, start",
        row -> Map.entry(row.getLong(1), new Span(row.getInt(2), row.getInt(3))),
        one -> stretches.computeIfAbsent(one.getKey(), r -> new ArrayList<>()).add(one.getValue()),
        speaker);
  }

  /** From now on, whoever bears the name. */
  void forget(String name, String by, String at) {
    speakers.add(name, by, at);
  }

  private record Version(
      int number, Optional<String> title, String text, Optional<String> changed) {}

  /**
   * Takes stretches of the latest version from a report, and their words from all that it has; what
   * was taken.
   */
  Redaction take(long report, List<Span> stretches) {
    List<Version> versions = versions(report);
    Version latest = versions.getLast();
    Redaction redaction = Redaction.of(latest.text, stretches);
    for (Version version : versions) {
      String text =
          version.number == latest.number
              ? Redaction.without(version.text, stretches)
              : version.text;
      database.update(
          "UPDATE version SET title = ?, text = ?, changed = ? WHERE report = ? AND version = ?",
          redaction.without(version.title),
          redaction.without(text),
          version.changed.map(json -> Changes.of(json).without(redaction).json()),
          report,
          version.number);
    }
    for (Span stretch : stretches) {
      database.update(
          "DELETE FROM statement WHERE report = ? AND start >= ? AND \"end\" <= ?",
          report,
          stretch.start(),
          stretch.end());
      database.update(
          "DELETE FROM claim WHERE report = ? AND start < ? AND \"end\" > ?",
          report,
          stretch.end(),
          stretch.start());
    }
    takeClaims(report, redaction);
    takeNames(report, new Remains(latest.title, latest.text), remains(report));
    database.update(
        "INSERT INTO redaction VALUES (?, ?)"
            + " ON CONFLICT DO UPDATE SET quotations = quotations + excluded.quotations",
        report,
        stretches.stream().filter(stretch -> hasWords(stretch.in(latest.text))).count());
    return redaction;
  }

  private static boolean hasWords(String text) {
    return text.chars().anyMatch(Character::isLetterOrDigit);
  }

  /** A claim may have the words of a stretch that stands elsewhere. */
  private void takeClaims(long report, Redaction redaction) {
    List<String> wordings =
        database.all(
            "SELECT DISTINCT wording FROM claim WHERE report = ?", row -> row.getString(1), report);
    for (String wording : wordings) {
      if (!redaction.without(wording).equals(wording)) {
        database.update("DELETE FROM claim WHERE report = ? AND wording = ?", report, wording);
      }
    }
  }

  private List<Version> versions(long report) {
    return database.all(
        "SELECT version, title, text, changed FROM version WHERE report = ? ORDER BY version",
        row ->
            new Version(
                row.getInt(1),
                Optional.ofNullable(row.getString(2)),
                row.getString(3),
                Optional.ofNullable(row.getString(4))),
        report);
  }

  private Remains remains(long report) {
    Version latest = versions(report).getLast();
    return new Remains(latest.title, latest.text);
  }

  private void takeNames(long report, Remains before, Remains after) {
    database
        .all("SELECT DISTINCT name FROM name WHERE report = ?", row -> row.getString(1), report)
        .stream()
        .filter(name -> before.hasName(name) && !after.hasName(name))
        .forEach(
            name ->
                database.update("DELETE FROM name WHERE report = ? AND name = ?", report, name));
  }

  /** Features are those of the first version. */
  void takeFeatures(long report) {
    Version first = versions(report).getFirst();
    Remains remains = new Remains(first.title, first.text);
    new Groupings(database).change(report, (features, words) -> remains.of(features, words));
  }
}
