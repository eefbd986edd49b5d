package org.readout.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Claim.Stance;
import org.readout.annotation.Entity;
import org.readout.brief.BriefLine;
import org.readout.collation.Collation;
import org.readout.collation.Speaking;
import org.readout.conflict.Conflict;
import org.readout.event.Actor;
import org.readout.event.Code;
import org.readout.event.Event;
import org.readout.fact.Absence;
import org.readout.fact.Fact;
import org.readout.fact.TimelineEntry;
import org.readout.fact.When;
import org.readout.report.Passage;
import org.readout.report.Report;
import org.readout.report.ReportId;
import org.readout.text.Days;
import org.readout.text.Span;
import org.readout.wording.Doubt;
import org.readout.wording.Label;
import org.readout.wording.Voice;
import org.readout.wording.Wording;

/**
 * A collation with findings added by hand. A passage is "0 words": the number of its report and the
 * words as they stand there.
 */
final class Found {

  private final Collation collation;
  private final List<AnnotatedReport> reports;
  private final List<Fact> facts = new ArrayList<>();
  private final List<Conflict> conflicts = new ArrayList<>();
  private final List<Wording> wording = new ArrayList<>();
  private final List<Speaking> speaking = new ArrayList<>();
  private final List<Doubt> doubts = new ArrayList<>();
  private final List<TimelineEntry> timeline = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final List<BriefLine> brief = new ArrayList<>();

  Found(Collation collation) {
    this.collation = collation;
    reports = new ArrayList<>(collation.reports());
  }

  Found url(int report, String url) {
    return replace(report, Optional.of(url), Optional.empty());
  }

  Found incomplete(int report, String because) {
    return replace(report, Optional.empty(), Optional.of(because));
  }

  private Found replace(int report, Optional<String> url, Optional<String> incompleteBecause) {
    AnnotatedReport old = reports.get(report);
    Report r = old.report();
    reports.set(
        report,
        new AnnotatedReport(
            new Report(
                r.id(),
                r.file(),
                r.sourceId(),
                r.outlet(),
                url,
                r.title(),
                r.byline(),
                r.dateline(),
                r.language(),
                r.published(),
                r.kind(),
                r.side(),
                incompleteBecause,
                r.text(),
                r.head(),
                r.paragraphs()),
            old.sentences(),
            old.entities(),
            old.times(),
            old.attributions()));
    return this;
  }

  Found fact(Fact.Status status, String... passages) {
    return fact(status, Stance.ASSERTED, passages);
  }

  Found fact(Fact.Status status, Stance stance, String... passages) {
    List<Passage> told = passages(passages);
    facts.add(
        new Fact(
            "f" + facts.size(),
            status,
            0.5,
            passages[0].substring(2),
            Optional.empty(),
            stance,
            Optional.empty(),
            List.of(),
            told,
            told.size(),
            1,
            List.of()));
    return this;
  }

  /** Who says the last fact. */
  Found voice(String person) {
    Fact f = facts.removeLast();
    Optional<String> voice = Optional.of(Entity.idOf(Entity.Kind.PERSON, person));
    facts.add(
        new Fact(
            f.id(),
            f.status(),
            f.weight(),
            f.statement(),
            voice,
            f.stance(),
            f.when(),
            f.who(),
            f.passages(),
            f.independent(),
            f.certainty(),
            f.absent()));
    return this;
  }

  /** A report that the last fact is not in. */
  Found absent(int report, double certainty, String because, String... statedBy) {
    Fact f = facts.removeLast();
    List<Absence> absent = new ArrayList<>(f.absent());
    Optional<Passage> stated = passages(statedBy).stream().findFirst();
    absent.add(new Absence(id(report), certainty, because, stated));
    facts.add(
        new Fact(
            f.id(),
            f.status(),
            f.weight(),
            f.statement(),
            f.voice(),
            f.stance(),
            f.when(),
            f.who(),
            f.passages(),
            f.independent(),
            f.certainty(),
            absent));
    return this;
  }

  /** A conflict about the last fact; every position is a passage. */
  Found conflict(
      Conflict.Kind kind,
      Conflict.Judgement judgement,
      String about,
      String because,
      double certainty,
      String... positions) {
    List<Conflict.Position> all =
        Arrays.stream(positions)
            .map(words -> new Conflict.Position(words.substring(2), passages(words)))
            .toList();
    conflicts.add(
        new Conflict(
            "c" + conflicts.size(),
            kind,
            about,
            List.of(facts.getLast().id()),
            all,
            judgement,
            because,
            certainty));
    return this;
  }

  /** Each label is a passage, one in marks is quoted. */
  Found wording(String name, boolean notable, String test, String... labels) {
    List<Label> all = new ArrayList<>();
    for (String label : labels) {
      boolean quoted = label.startsWith("“");
      Passage passage = passage(quoted ? label.substring(1) : label);
      String text = label.substring(quoted ? 3 : 2);
      Voice voice = quoted ? Voice.QUOTED : Voice.OWN;
      all.add(
          new Label(text, passage.report(), voice, List.of(passage.span()), notable && !quoted));
    }
    wording.add(new Wording("w" + wording.size(), name, all, notable, test));
    return this;
  }

  Found speaking(String person, boolean notable, String test, String verb) {
    Passage passage = passage(verb);
    String speaker = Entity.idOf(Entity.Kind.PERSON, person);
    speaking.add(
        new Speaking(
            speaker, passage.report(), verb.substring(2), List.of(passage.span()), notable, test));
    return this;
  }

  Found doubt(String word) {
    Passage passage = passage(word);
    doubts.add(
        new Doubt(
            passage.report(), word.substring(2), List.of(passage.span()), false, "not tested"));
    return this;
  }

  Found dated(LocalDate from, LocalDate to, LocalDate published, String... passages) {
    List<Passage> told = passages(passages);
    timeline.add(
        new TimelineEntry(
            new When("value", Days.of(from, to)),
            passages[0].substring(2),
            told,
            told.getFirst().report(),
            Optional.of(published)));
    return this;
  }

  /** What begins with a small letter is a description; nobody is done to who is not told. */
  Found event(String source, Code code, String target, String... passages) {
    events.add(
        new Event(
            "v" + events.size(),
            actor(source),
            code,
            Optional.empty(),
            target.isEmpty() ? Optional.empty() : Optional.of(actor(target)),
            Optional.empty(),
            Optional.empty(),
            Event.Status.HAPPENED,
            passages(passages),
            1));
    return this;
  }

  private static Actor actor(String name) {
    boolean described = Character.isLowerCase(name.charAt(0));
    Optional<String> entity =
        described ? Optional.empty() : Optional.of(Entity.idOf(Entity.Kind.COUNTRY, name));
    return new Actor(entity, name, Optional.empty(), Optional.empty());
  }

  /** How and where the last event was done. */
  Found manner(String mode, String place) {
    Event e = events.getLast();
    return replace(
        Optional.of(mode),
        e.when(),
        Optional.of(Entity.idOf(Entity.Kind.COUNTRY, place)),
        e.status(),
        e.certainty());
  }

  /** The day of the last event. */
  Found on(LocalDate day) {
    return on(day, day);
  }

  Found on(LocalDate from, LocalDate to) {
    Event e = events.getLast();
    When when = new When(from.toString(), Days.of(from, to));
    return replace(e.mode(), Optional.of(when), e.where(), e.status(), e.certainty());
  }

  /** How the last event is told, and how sure we are of it. */
  Found told(Event.Status status, double certainty) {
    Event e = events.getLast();
    return replace(e.mode(), e.when(), e.where(), status, certainty);
  }

  private Found replace(
      Optional<String> mode,
      Optional<When> when,
      Optional<String> where,
      Event.Status status,
      double certainty) {
    Event e = events.removeLast();
    events.add(
        new Event(
            e.id(),
            e.source(),
            e.code(),
            mode,
            e.target(),
            when,
            where,
            status,
            e.passages(),
            certainty));
    return this;
  }

  Found brief(String text, String... passages) {
    brief.add(new BriefLine(text, passages(passages)));
    return this;
  }

  Collation collation() {
    return Collation.of(collation.story(), reports)
        .entities(collation.entities())
        .utterances(collation.utterances())
        .facts(facts)
        .conflicts(conflicts)
        .wording(wording)
        .speaking(speaking)
        .doubts(doubts)
        .timeline(timeline)
        .events(events)
        .brief(brief)
        .build();
  }

  private ReportId id(int report) {
    return reports.get(report).report().id();
  }

  private List<Passage> passages(String... all) {
    return Arrays.stream(all).map(this::passage).toList();
  }

  private Passage passage(String reportAndWords) {
    int space = reportAndWords.indexOf(' ');
    int report = Integer.parseInt(reportAndWords.substring(0, space));
    String words = reportAndWords.substring(space + 1);
    int start = reports.get(report).report().text().indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("not in it: " + reportAndWords);
    }
    return new Passage(id(report), new Span(start, start + words.length()));
  }
}
