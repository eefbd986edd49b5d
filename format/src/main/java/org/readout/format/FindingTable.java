package org.readout.format;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Attribution;
import org.readout.collation.Collation;
import org.readout.conflict.Conflict;
import org.readout.conflict.Conflict.Position;
import org.readout.event.Actor;
import org.readout.event.Event;
import org.readout.fact.Absence;
import org.readout.fact.Fact;
import org.readout.fact.TimelineEntry;
import org.readout.fact.When;
import org.readout.format.Finding.Evidence;
import org.readout.format.Finding.Kind;
import org.readout.independence.Link;
import org.readout.matrix.Divergence;
import org.readout.matrix.Item;
import org.readout.matrix.Matrix;
import org.readout.matrix.Side;
import org.readout.render.Shown;
import org.readout.report.Passage;
import org.readout.report.Report;
import org.readout.report.ReportId;
import org.readout.text.Days;
import org.readout.text.Span;
import org.readout.utterance.Utterance;
import org.readout.wording.Label;
import org.readout.wording.Wording;

/**
 * A table of the findings of a collation, for spreadsheets: CSV of RFC 4180 with a line of names,
 * every cell on one line. What is a row, a number and a count on the page is one here.
 */
public enum FindingTable {
  /** An utterance a row. */
  STATEMENTS(
      "number",
      "id",
      "speaker",
      "statement",
      "mode",
      "denied",
      "cue",
      "words",
      "reports",
      "independent",
      "changes",
      "meaning",
      "certainty",
      "where") {
    @Override
    List<List<String>> rows(Collation collation, CollationFindings findings) {
      List<Utterance> utterances = findings.shown().utterances();
      List<List<String>> rows = new ArrayList<>();
      for (Finding finding : findings.utterances()) {
        Utterance utterance = utterances.get(rows.size());
        Attribution base = utterance.base().attribution();
        ReportId report = utterance.base().report();
        rows.add(
            List.of(
                number(finding),
                utterance.id(),
                findings.shown().speaker(utterance),
                findings.shown().statement(report, base),
                word(base.mode()),
                base.denied() ? "yes" : "no",
                findings.shown().cue(report, base),
                findings.words(finding.evidence().getFirst()),
                String.valueOf(finding.reports()),
                String.valueOf(finding.independent()),
                words(utterance.variants().stream().flatMap(one -> one.changes().stream())),
                words(utterance.variants().stream().flatMap(one -> one.meaning().stream())),
                probability(utterance.certainty()),
                findings.shown().places(contents(utterance))));
      }
      return rows;
    }
  },
  /** A fact a row. */
  FACTS(
      "number",
      "id",
      "status",
      "voice",
      "statement",
      "stance",
      "when",
      "earliest",
      "latest",
      "reports",
      "independent",
      "speakers",
      "weight",
      "certainty",
      "where",
      "not_in") {
    @Override
    List<List<String>> rows(Collation collation, CollationFindings findings) {
      Shown shown = findings.shown();
      List<List<String>> rows = new ArrayList<>();
      for (Finding finding : findings.facts()) {
        Fact fact = collation.facts().get(rows.size());
        Days days = fact.when().map(When::days).orElse(Days.UNKNOWN);
        rows.add(
            List.of(
                number(finding),
                fact.id(),
                word(fact.status()),
                fact.voice().map(shown::name).orElse(""),
                fact.statement(),
                word(fact.stance()),
                fact.when().map(When::value).orElse(""),
                text(days.earliest()),
                text(days.latest()),
                String.valueOf(finding.reports()),
                String.valueOf(finding.independent()),
                String.valueOf(fact.speakers()),
                probability(fact.weight()),
                probability(fact.certainty()),
                shown.places(fact.passages()),
                absent(fact, findings)));
      }
      return rows;
    }
  },
  /** A difference a row. */
  CONFLICTS(
      "number",
      "id",
      "kind",
      "about",
      "positions",
      "judgement",
      "because",
      "reports",
      "independent",
      "certainty") {
    @Override
    List<List<String>> rows(Collation collation, CollationFindings findings) {
      List<List<String>> rows = new ArrayList<>();
      for (Finding finding : findings.conflicts()) {
        Conflict conflict = collation.conflicts().get(rows.size());
        rows.add(
            List.of(
                number(finding),
                conflict.id(),
                word(conflict.kind()),
                conflict.about(),
                positions(conflict, findings.shown()),
                word(conflict.judgement()),
                conflict.because(),
                String.valueOf(finding.reports()),
                String.valueOf(finding.independent()),
                probability(conflict.certainty())));
      }
      return rows;
    }
  },
  /** A report a row. */
  REPORTS(
      "letter",
      "id",
      "outlet",
      "title",
      "published",
      "published_from",
      "kind",
      "side",
      "language",
      "complete",
      "incomplete_because",
      "derived_from",
      "root",
      "url",
      "file") {
    @Override
    List<List<String>> rows(Collation collation, CollationFindings findings) {
      List<List<String>> rows = new ArrayList<>();
      for (AnnotatedReport annotated : collation.reports()) {
        Report report = annotated.report();
        ReportId id = report.id();
        rows.add(
            List.of(
                findings.shown().letter(id),
                id.value(),
                text(report.outlet()),
                text(report.title()),
                text(report.published().day()),
                word(report.published().from()),
                word(report.kind()),
                text(report.side()),
                report.language(),
                report.complete() ? "yes" : "no",
                text(report.incompleteBecause()),
                text(collation.origins().of(id).map(Link::from)),
                findings.roots().of(id).value(),
                text(report.url()),
                text(report.file())));
      }
      return rows;
    }
  },
  /** What one report calls one thing in one way a row. */
  WORDING(
      "referent",
      "name",
      "label",
      "voice",
      "letter",
      "report",
      "count",
      "notable",
      "where",
      "test") {
    @Override
    List<List<String>> rows(Collation collation, CollationFindings findings) {
      Shown shown = findings.shown();
      List<List<String>> rows = new ArrayList<>();
      for (Wording wording : collation.wording()) {
        for (Label label : wording.labels()) {
          rows.add(
              List.of(
                  wording.referent(),
                  wording.name(),
                  label.text(),
                  word(label.voice()),
                  shown.letter(label.report()),
                  label.report().value(),
                  String.valueOf(label.count()),
                  label.notable() ? "yes" : "no",
                  shown.places(
                      label.spans().stream().map(one -> new Passage(label.report(), one)).toList()),
                  wording.test()));
        }
      }
      return rows;
    }
  },
  /** An event a row. */
  EVENTS(
      "id",
      "source",
      "source_country",
      "source_sector",
      "does",
      "target",
      "target_country",
      "target_sector",
      "code",
      "mode",
      "quadrant",
      "status",
      "when",
      "earliest",
      "latest",
      "place",
      "reports",
      "independent",
      "certainty",
      "where",
      "words") {
    @Override
    List<List<String>> rows(Collation collation, CollationFindings findings) {
      Shown shown = findings.shown();
      List<List<String>> rows = new ArrayList<>();
      for (Finding finding : findings.events()) {
        Event event = collation.events().get(rows.size());
        Days days = event.when().map(When::days).orElse(Days.UNKNOWN);
        rows.add(
            List.of(
                event.id(),
                event.source().name(),
                text(event.source().country()),
                text(event.source().sector()),
                Shown.does(event),
                text(event.target().map(Actor::name)),
                text(event.target().flatMap(Actor::country)),
                text(event.target().flatMap(Actor::sector)),
                event.code().name(),
                text(event.mode()),
                word(event.code().quadrant()),
                word(event.status()),
                event.when().map(When::value).orElse(""),
                text(days.earliest()),
                text(days.latest()),
                event.where().map(shown::name).orElse(""),
                String.valueOf(finding.reports()),
                String.valueOf(finding.independent()),
                probability(event.certainty()),
                shown.places(event.passages()),
                findings.words(finding.evidence().getFirst())));
      }
      return rows;
    }
  },
  /** Something dated a row. */
  TIMELINE(
      "when",
      "earliest",
      "latest",
      "statement",
      "reports",
      "independent",
      "first_in",
      "first_published",
      "where") {
    @Override
    List<List<String>> rows(Collation collation, CollationFindings findings) {
      List<List<String>> rows = new ArrayList<>();
      for (Finding finding : findings.timeline()) {
        TimelineEntry entry = collation.timeline().get(rows.size());
        rows.add(
            List.of(
                entry.when().value(),
                text(entry.when().days().earliest()),
                text(entry.when().days().latest()),
                entry.statement(),
                String.valueOf(finding.reports()),
                String.valueOf(finding.independent()),
                findings.shown().letter(entry.first()),
                text(entry.published()),
                findings.shown().places(entry.passages())));
      }
      return rows;
    }
  },
  /** What one side has of an item of the readouts a row; of an item that it lacks a row too. */
  READOUTS(
      "item",
      "id",
      "side",
      "position",
      "words",
      "where",
      "differences",
      "because",
      "certainty",
      "facts") {
    @Override
    List<List<String>> rows(Collation collation, CollationFindings findings) {
      List<List<String>> rows = new ArrayList<>();
      int number = 0;
      for (Matrix matrix : collation.readouts()) {
        for (Item item : matrix.items()) {
          number++;
          for (Side side : matrix.sides()) {
            rows.add(readout(number, item, side, findings));
          }
        }
      }
      return rows;
    }
  },
  /** What a finding rests on in one place of one report a row; ids join it to the other tables. */
  EVIDENCE(
      "kind",
      "number",
      "id",
      "letter",
      "report",
      "outlet",
      "published",
      "paragraph",
      "start",
      "end",
      "words") {
    @Override
    List<List<String>> rows(Collation collation, CollationFindings findings) {
      List<List<String>> rows = new ArrayList<>();
      for (Finding finding : findings.all()) {
        if (finding.kind() != Kind.ENTITY) {
          finding.evidence().forEach(one -> rows.add(evidence(finding, one, findings)));
        }
      }
      return rows;
    }
  };

  private static final String END = "\r\n";

  /** What a spreadsheet takes for the beginning of a formula, and what leads to one. */
  private static final String FORMULA = "=+-@\t\r＝＋－＠";

  /** Probabilities are written with so many parts of one. */
  private static final double PARTS = 10_000;

  /** From this on an absence is taken for one. */
  private static final double SURE = 0.7;

  /** The line of their names. */
  private final String columns;

  FindingTable(String... columns) {
    this.columns = String.join(",", columns);
  }

  abstract List<List<String>> rows(Collation collation, CollationFindings findings);

  /** The table with this name in small letters. */
  public static FindingTable named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** The names of all tables, in small letters. */
  public static List<String> names() {
    return List.of(values()).stream().map(FindingTable::word).toList();
  }

  /**
   * Writes the table.
   *
   * @param target is not closed
   */
  public void write(Collation collation, Writer target) throws IOException {
    target.write(columns + END);
    for (List<String> row : rows(collation, new CollationFindings(collation))) {
      Object[] cells = row.stream().map(FindingTable::harmless).toArray();
      target.write(CSVFormat.RFC4180.format(cells) + END);
    }
  }

  /** On one line; words of others that look like a formula begin with an apostrophe. */
  private static String harmless(String cell) {
    String line = Shown.line(cell);
    return !line.isEmpty() && FORMULA.indexOf(line.charAt(0)) >= 0 ? "'" + line : line;
  }

  private static String number(Finding finding) {
    return finding.number().isPresent() ? String.valueOf(finding.number().getAsInt()) : "";
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static String words(Stream<? extends Enum<?>> values) {
    return String.join(", ", values.sorted().distinct().map(FindingTable::word).toList());
  }

  private static String text(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }

  private static String probability(double value) {
    return String.valueOf(Math.round(value * PARTS) / PARTS);
  }

  private static List<Passage> contents(Utterance utterance) {
    return utterance.variants().stream()
        .map(one -> new Passage(one.report(), one.attribution().content().getFirst()))
        .toList();
  }

  /** "B C?": the letters of those whose text does not tell it, or perhaps does not. */
  private static String absent(Fact fact, CollationFindings findings) {
    List<String> letters = new ArrayList<>();
    for (Absence absence : fact.absent()) {
      boolean stated = absence.statedBy().isPresent();
      if (stated || findings.report(absence.report()).complete()) {
        boolean sure = stated || absence.certainty() >= SURE;
        letters.add(findings.shown().letter(absence.report()) + (sure ? "" : "?"));
      }
    }
    return String.join(" ", letters);
  }

  private static List<String> readout(
      int number, Item item, Side side, CollationFindings findings) {
    Optional<Item.Cell> cell =
        item.cells().stream().filter(one -> one.side().equals(side.name())).findFirst();
    List<Passage> passages = cell.map(Item.Cell::passages).orElse(List.of());
    return List.of(
        String.valueOf(number),
        item.id(),
        side.name(),
        cell.map(one -> String.valueOf(one.position())).orElse(""),
        cell.map(one -> words(one, findings)).orElse(""),
        findings.shown().places(passages),
        String.join(", ", item.differences().stream().map(one -> one.kind().word()).toList()),
        String.join(" | ", item.differences().stream().map(Divergence::because).toList()),
        probability(item.certainty()),
        String.join(" ", item.facts()));
  }

  /** As the page has them: "[They agreed] to reopen the crossing". */
  private static String words(Item.Cell cell, CollationFindings findings) {
    List<String> stretches =
        cell.passages().stream().map(one -> findings.words(Evidence.of(one))).toList();
    String lead =
        cell.governor()
            .map(one -> "[" + findings.words(Evidence.of(one)) + "] ")
            .orElse(Character.isLowerCase(stretches.getFirst().codePointAt(0)) ? "… " : "");
    return lead + String.join(" … ", stretches);
  }

  /** “12” A3 B4 / “13” C1; whether something is so is told in words of ours. */
  private static String positions(Conflict conflict, Shown shown) {
    boolean verbatim = conflict.kind() != Conflict.Kind.POLARITY;
    List<String> positions = new ArrayList<>();
    for (Position one : conflict.positions()) {
      String value = verbatim ? "“" + one.value() + "”" : one.value();
      positions.add(value + " " + shown.places(one.passages()));
    }
    return String.join(" / ", positions);
  }

  private static List<String> evidence(
      Finding finding, Evidence evidence, CollationFindings findings) {
    Report report = findings.report(evidence.report());
    Span first = evidence.spans().getFirst();
    return List.of(
        finding.kind().word(),
        number(finding),
        finding.id(),
        findings.shown().letter(report.id()),
        report.id().value(),
        text(report.outlet()),
        text(report.published().day()),
        String.valueOf(findings.shown().paragraph(report.id(), first)),
        String.valueOf(first.start()),
        String.valueOf(evidence.spans().getLast().end()),
        findings.words(evidence));
  }
}
