package org.readout.archive;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Entity;
import org.readout.annotation.Speaker;
import org.readout.archive.Alert.Cited;
import org.readout.archive.Alert.Kind;
import org.readout.archive.Alert.News;
import org.readout.grouping.StoryId;
import org.readout.render.Legible;
import org.readout.report.Report;
import org.readout.report.ReportId;

/**
 * Notices which watches a report touches as it is written, in the same transaction: alerts what
 * that tells by itself, and notes that its story is to be read for the rest.
 */
final class Noticing {

  private static final int LONGEST = 200;

  /** So many sentences that are gone, and so many that are new, are told. */
  private static final int MOST = 20;

  private final Database database;
  private final Watches watches;
  private final Alerts alerts;

  Noticing(Database database, InstantSource clock) {
    this.database = database;
    this.watches = new Watches(database, clock);
    this.alerts = new Alerts(database, clock);
  }

  /** Whom and what a report names, as far as it is written. */
  List<String> names(long number) {
    return database.all("SELECT name FROM name WHERE report = ?", row -> row.getString(1), number);
  }

  /** A report that was not there. */
  void added(long number, AnnotatedReport read, StoryId story) {
    List<Watch> all = watches.all();
    if (all.isEmpty()) {
      return;
    }
    Report report = read.report();
    List<String> people = people(read);
    Set<String> terms = terms(report);
    List<Watch> touched =
        all.stream()
            .filter(watch -> watches.isOf(watch, story) || touches(watch, people, terms))
            .toList();
    News news =
        new News(
            Kind.REPORT,
            report.id().value(),
            outlet(report) + ": " + headline(report),
            List.of(title(report.id(), 1, report)));
    touched.forEach(watch -> alerts.add(watch, story, news));
    noteIf(!touched.isEmpty(), number, 1);
  }

  /** Other words of one that was: the old ones count too, for what is gone from them is news. */
  void revised(long number, Revision revision, StoryId story) {
    List<Watch> all = watches.all();
    if (all.isEmpty()) {
      return;
    }
    List<String> people = new ArrayList<>(people(revision.after()));
    people.addAll(revision.namesBefore());
    Set<String> terms = terms(revision.after().report());
    Set<String> before = terms(revision.before());
    List<Watch> touched =
        all.stream()
            .filter(
                watch ->
                    watches.isOf(watch, story)
                        || touches(watch, people, terms)
                        || touches(watch, people, before))
            .toList();
    News news = news(revision);
    touched.forEach(watch -> alerts.add(watch, story, news));
    noteIf(!touched.isEmpty(), number, revision.version());
  }

  private static News news(Revision revision) {
    Report report = revision.after().report();
    ReportId id = revision.before().id();
    String how = revision.isTold() ? " and says so: " : ": ";
    List<Cited> passages = new ArrayList<>();
    revision.changes().removed().stream()
        .limit(MOST)
        .forEach(one -> passages.add(sentence(id, revision.version() - 1, one)));
    revision.changes().added().stream()
        .limit(MOST)
        .forEach(one -> passages.add(sentence(id, revision.version(), one)));
    if (passages.isEmpty()) {
      passages.add(title(id, revision.version(), report));
    }
    return new News(
        revision.isTold() ? Kind.CORRECTION : Kind.EDIT,
        id.value() + "/" + revision.version(),
        outlet(report) + " changed " + headline(report) + how + Legible.line(revision.told()),
        passages);
  }

  private static Cited sentence(ReportId id, int version, String words) {
    return new Cited(id, version, Optional.empty(), shortened(Legible.line(words)));
  }

  private static Cited title(ReportId id, int version, Report report) {
    return new Cited(id, version, Optional.empty(), title(report));
  }

  private static String headline(Report report) {
    return "“" + title(report) + "”";
  }

  private static String title(Report report) {
    int start = report.paragraphs().isEmpty() ? 0 : report.paragraphs().getFirst().start();
    int end = Math.min(report.text().length(), start + LONGEST);
    return shortened(
        report
            .title()
            .map(Legible::line)
            .filter(title -> !title.isEmpty())
            .orElseGet(() -> Legible.line(report.text().substring(start, end))));
  }

  private static String outlet(Report report) {
    return report.outlet().map(Legible::line).filter(name -> !name.isEmpty()).orElse("A report");
  }

  private static String shortened(String line) {
    return line.length() > LONGEST ? line.substring(0, LONGEST - 1) + "…" : line;
  }

  private static boolean touches(Watch watch, List<String> people, Set<String> terms) {
    return switch (watch.what()) {
      case STORY -> false;
      case PERSON -> watch.isOfOne(people);
      case WORDS -> watch.standsIn(terms);
    };
  }

  private static Set<String> terms(Report report) {
    return Terms.in(report.title().orElse("") + "\n" + report.text());
  }

  /** Whom a report names or quotes. */
  private static List<String> people(AnnotatedReport report) {
    List<String> people = new ArrayList<>();
    report.entities().stream()
        .filter(one -> one.kind() == Entity.Kind.PERSON)
        .forEach(one -> people.add(one.name()));
    report.attributions().stream()
        .map(one -> one.speaker())
        .forEach(
            speaker -> {
              if (speaker instanceof Speaker.Named named) {
                people.add(named.name());
              }
            });
    return people;
  }

  private void noteIf(boolean touched, long report, int version) {
    if (touched) {
      database.update(
          "INSERT INTO fresh VALUES (?, ?) ON CONFLICT DO UPDATE SET version = excluded.version",
          report,
          version);
    }
  }
}
