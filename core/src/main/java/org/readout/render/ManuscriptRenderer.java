package org.readout.render;

import java.util.ArrayList;
import java.util.List;
import org.readout.annotation.AnnotatedReport;
import org.readout.brief.BriefLine;
import org.readout.collation.Collation;
import org.readout.decision.Standing;
import org.readout.render.Manuscript.Look;
import org.readout.render.Manuscript.Run;
import org.readout.report.Report;

/** Writes a collation as something to be edited: what an analyst hands on, with its sources. */
public final class ManuscriptRenderer {

  /** A table of more reports does not fit on a sheet of paper. */
  private static final int WIDEST = 12;

  private static final String BULLET = "•";

  private final Manuscript out;
  private final Collation collation;
  private final Apparatus apparatus;
  private final Sigla sigla;

  private ManuscriptRenderer(Collation collation, Manuscript out) {
    this.out = out;
    this.collation = collation;
    this.apparatus = Apparatus.of(collation);
    this.sigla = apparatus.sigla();
  }

  /** Writes all of it. */
  public static void render(Collation collation, Manuscript out) {
    new ManuscriptRenderer(collation, out).write();
  }

  private void write() {
    out.heading(1, Legible.line(Wording.headline(collation.story())));
    out.paragraph(List.of(plain(Wording.summary(collation))));
    brief();
    voices();
    ReadoutTable.of(collation, sigla).forEach(this::readouts);
    facts(FactGrid.of(collation, sigla));
    differences("Differences", Difference.of(collation, sigla));
    differences(Rulings.HELD, Difference.dismissed(collation, sigla));
    deeds();
    decisions();
    sources();
  }

  private static Run plain(String words) {
    return new Run(Legible.line(words), Look.PLAIN);
  }

  private static Run strong(String words) {
    return new Run(Legible.line(words), Look.STRONG);
  }

  private static Run note(String words) {
    return new Run(Legible.line(words), Look.ASIDE);
  }

  /** After other words. */
  private static Run aside(String words) {
    return spaced(words, Look.ASIDE);
  }

  private static Run spaced(String words, Look look) {
    String line = Legible.line(words);
    return new Run(line.isEmpty() ? "" : " " + line, look);
  }

  private static Run cites(List<Cite> cites) {
    return aside("[" + Cite.labels(cites) + "]");
  }

  private void brief() {
    if (collation.brief().isEmpty()) {
      return;
    }
    out.heading(2, "In brief");
    for (BriefLine line : collation.brief()) {
      out.item(
          0,
          BULLET,
          List.of(plain(Findings.statement(line.text())), cites(Cite.of(sigla, line.cites()))));
    }
  }

  private void voices() {
    out.heading(2, "Who said what");
    if (apparatus.voices().isEmpty()) {
      out.paragraph(List.of(plain("Nothing that anybody is said to have said was found.")));
    }
    apparatus.named(false).forEach(this::voice);
    apparatus.named(true).forEach(this::voice);
    apparatus.voices(Voice.Kind.UNNAMED).forEach(this::voice);
    apparatus.voices(Voice.Kind.UNKNOWN).forEach(this::voice);
  }

  private void voice(Voice voice) {
    out.heading(3, Legible.line(voice.name().isEmpty() ? "Speaker not told" : voice.name()));
    String role = voice.role().isEmpty() ? "" : voice.role() + " · ";
    out.paragraph(List.of(plain(role + Wording.counts(voice)), aside(sigla.decided(voice))));
    voice.statements().forEach(this::statement);
  }

  private void statement(Statement statement) {
    List<Reading> aligned = statement.aligned();
    List<Segment> segments = aligned.isEmpty() ? List.of() : Segment.of(aligned);
    String number = statement.number() + ".";
    if (aligned.isEmpty()) {
      reading(0, number, statement.base(), List.of(plain(statement.base().phrase())));
    } else {
      reading(0, number, statement.base(), running(segments, 0));
    }
    for (int i = 1; i < aligned.size(); i++) {
      reading(1, BULLET, aligned.get(i), running(segments, i));
    }
    for (Reading reading : statement.unaligned()) {
      reading(1, BULLET, reading, List.of(plain(reading.phrase())));
    }
    String doubt = Wording.doubt(statement);
    if (!doubt.isEmpty()) {
      out.item(1, BULLET, List.of(note(doubt)));
    }
  }

  private void reading(int depth, String mark, Reading reading, List<Run> words) {
    List<Run> runs = new ArrayList<>(words);
    List<String> places = reading.places().stream().map(Place::label).toList();
    runs.add(aside("[" + String.join(", ", places) + "]"));
    runs.add(aside(Wording.labels(reading)));
    out.item(depth, mark, runs);
  }

  /** A reading in one line: […] for gaps between its words, strong for what differs. */
  private static List<Run> running(List<Segment> segments, int reading) {
    List<Run> runs = new ArrayList<>();
    boolean cut = false;
    for (Segment segment : segments) {
      Cell cell = segment.cells().get(reading);
      if (!cell.isGap()) {
        String before = runs.isEmpty() ? "" : (cut ? " […]" : "") + (cell.glued() ? "" : " ");
        Look look = cell.differs() ? Look.STRONG : Look.PLAIN;
        runs.add(new Run(before + Legible.line(cell.text()), look));
      }
      cut = cell.isGap() && (cut || !segment.cells().getFirst().isGap());
    }
    return runs;
  }

  private void readouts(ReadoutTable table) {
    out.heading(2, ReadoutTable.HEADING);
    List<List<String>> rows = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of(""));
    for (ReadoutTable.Account account : table.accounts()) {
      out.item(
          0, BULLET, List.of(strong(account.title() + ":"), spaced(account.length(), Look.PLAIN)));
      head.add(account.title());
    }
    head.add("Differences");
    rows.add(head);
    for (ReadoutTable.Row row : table.shared()) {
      List<String> cells = new ArrayList<>(List.of(String.valueOf(row.number())));
      row.cells().forEach(cell -> cells.add(words(cell)));
      cells.add(String.join("; ", row.notes().stream().map(ReadoutTable.Note::line).toList()));
      rows.add(cells);
    }
    if (!table.shared().isEmpty()) {
      out.table(rows);
    }
    for (ReadoutTable.Alone alone : table.alone()) {
      out.heading(3, alone.heading());
      for (ReadoutTable.Row row : alone.rows()) {
        String words = row.told().marked("", "");
        out.item(0, BULLET, List.of(plain(words), cites(row.told().cites()), aside(row.kinds())));
      }
    }
  }

  private static String words(ReadoutTable.Cell cell) {
    return cell.isTold()
        ? Legible.line(cell.marked("", "")) + " [" + Cite.labels(cell.cites()) + "]"
        : "—";
  }

  private void facts(FactGrid grid) {
    if (grid.isEmpty()) {
      return;
    }
    out.heading(2, "Facts");
    List<FactRow> shared = grid.rows().stream().filter(row -> !row.isOfOne()).toList();
    if (grid.letters().size() > WIDEST) {
      facts(shared);
    } else if (!shared.isEmpty()) {
      table(grid, shared);
      String legend = String.join("; ", Findings.legend(shared));
      out.paragraph(List.of(note(legend)));
    }
    Findings.absences(grid).forEach(words -> out.paragraph(List.of(plain(words))));
    Findings.unknown(grid).forEach(words -> out.paragraph(List.of(plain(words))));
    ofOne("Only in one report", grid.ofOne(true));
    ofOne("In one report, perhaps also elsewhere", grid.ofOne(false));
  }

  private void table(FactGrid grid, List<FactRow> shared) {
    List<List<String>> rows = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of("Fact"));
    head.addAll(grid.letters());
    rows.add(head);
    for (FactRow row : shared) {
      List<String> cells = new ArrayList<>(List.of(Legible.line(words(row))));
      row.cells().forEach(cell -> cells.add(cell.mark()));
      rows.add(cells);
    }
    out.table(rows);
  }

  private static String words(FactRow row) {
    String voice = row.voice().isEmpty() ? "" : row.voice() + ": ";
    String labels = row.labels().isEmpty() ? "" : " · " + row.labels();
    return voice + row.statement() + labels;
  }

  private void ofOne(String heading, List<FactRow> rows) {
    if (!rows.isEmpty()) {
      out.heading(3, heading);
      facts(rows);
    }
  }

  private void facts(List<FactRow> rows) {
    for (FactRow row : rows) {
      out.item(0, BULLET, List.of(plain(words(row)), cites(row.told()), aside(row.stated())));
    }
  }

  private void differences(String heading, List<Difference> differences) {
    if (differences.isEmpty()) {
      return;
    }
    out.heading(2, heading);
    for (Difference difference : differences) {
      out.item(
          0,
          difference.number() + ".",
          List.of(strong(difference.kind() + ":"), spaced(difference.about(), Look.PLAIN)));
      for (Difference.Position position : difference.positions()) {
        out.item(1, BULLET, List.of(plain(position.shown()), cites(position.cites())));
      }
      out.item(1, BULLET, List.of(note(difference.verdict())));
    }
  }

  private void deeds() {
    List<Deed> deeds = Deed.of(collation, sigla);
    if (deeds.isEmpty()) {
      return;
    }
    out.heading(2, Deed.HEADING);
    for (Deed deed : deeds) {
      out.item(
          0,
          BULLET,
          List.of(
              plain(deed.line() + ": “" + deed.words() + "”"),
              cites(deed.cites()),
              aside(deed.labels())));
    }
  }

  private void decisions() {
    List<Standing> decisions = sigla.rulings().all();
    if (decisions.isEmpty()) {
      return;
    }
    out.heading(2, Rulings.HEADING);
    for (Standing one : decisions) {
      out.item(
          0,
          BULLET,
          List.of(
              plain(sigla.told(one.decided().decision())),
              aside(DecisionWords.whoAndWhy(one.decided())),
              aside(Rulings.stale(one))));
    }
  }

  private void sources() {
    out.heading(2, "Sources");
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("", "Report", "Published", "Words", "Address", "Notes"));
    for (AnnotatedReport annotated : collation.reports()) {
      Report report = annotated.report();
      rows.add(
          List.of(
              sigla.letter(report.id()),
              Legible.line(Wording.name(report)),
              Wording.published(report.published()),
              String.valueOf(Wording.words(report)),
              Legible.line(report.url().orElse("")),
              Legible.line(String.join("; ", Wording.notes(report)))));
    }
    out.table(rows);
  }
}
