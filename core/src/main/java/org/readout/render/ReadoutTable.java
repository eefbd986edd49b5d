package org.readout.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.readout.collation.Collation;
import org.readout.conflict.Conflict;
import org.readout.matrix.Divergence;
import org.readout.matrix.Item;
import org.readout.matrix.Matrix;
import org.readout.matrix.Side;
import org.readout.report.Passage;
import org.readout.report.ReportId;
import org.readout.text.Span;

/**
 * The official accounts as they are shown.
 *
 * @param accounts one a side
 * @param shared what several sides tell
 * @param alone what one tells, side by side
 */
record ReadoutTable(List<Account> accounts, List<Row> shared, List<Alone> alone) {

  static final String HEADING = "Readouts";

  /** Why there is none. */
  static final String MISSING = "There are no official statements of two sides among the reports.";

  /**
   * A side and its accounts.
   *
   * @param letters of its reports
   * @param length in words: how long its accounts are, and how much of them others have too
   * @param first what it tells first, after that the parties met; may be empty
   */
  record Account(String letters, String name, String length, String first, List<Cite> cites) {

    /** "A Office of the President". */
    String title() {
      return letters + " " + name;
    }
  }

  /**
   * An item.
   *
   * @param number of the item, from 1
   * @param id of the item
   * @param cells one a side, in their order
   * @param notes in what they differ, in words
   * @param linked the differences of the ledger that the cells are of
   */
  record Row(int number, String id, List<Cell> cells, List<Note> notes, List<Linked> linked) {

    /** "praise, blame": the kinds of its notes. */
    String kinds() {
      return String.join(", ", notes.stream().map(Note::kind).toList());
    }

    /** The first cell that tells it. */
    Cell told() {
      return cells.stream().filter(Cell::isTold).findFirst().orElseThrow();
    }
  }

  /**
   * A difference of the ledger.
   *
   * @param number of it, from 1
   * @param words what stands in each other's place
   */
  record Linked(int number, String words) {

    /** "difference 5". */
    String name() {
      return "difference " + number;
    }
  }

  /**
   * In what sides differ.
   *
   * @param kind in a word or two; empty for how sure it is that the cells are of one item
   * @param because what shows it, and how sure it is where it is not sure enough
   */
  record Note(String kind, String because) {

    /** "≠ scope: because". */
    String line() {
      return kind.isEmpty() ? because : "≠ " + kind + ": " + because;
    }
  }

  /** What a side tells of an item, in stretches; none where it does not. */
  record Cell(List<Stretch> words, List<Cite> cites) {

    boolean isTold() {
      return !words.isEmpty();
    }

    /** The words, with marks around what differs. */
    String marked(String before, String after) {
      StringBuilder marked = new StringBuilder();
      for (Stretch one : words) {
        marked.append(one.differs() ? before + one.words() + after : one.words());
      }
      return marked.toString();
    }
  }

  /** Words of a report, and whether a difference lies in them. */
  record Stretch(String words, boolean differs) {}

  /**
   * What one side tells and others do not.
   *
   * @param heading in words
   */
  record Alone(String heading, List<Row> rows) {}

  /** The tables, one a matrix. */
  static List<ReadoutTable> of(Collation collation, Sigla sigla) {
    return collation.readouts().stream()
        .map(matrix -> new Maker(collation, sigla, matrix).table())
        .toList();
  }

  /** Makes one of them. */
  private static final class Maker {

    /** Between words that govern others and these. */
    private static final String GOVERNED = "] ";

    private final Collation collation;
    private final Sigla sigla;
    private final Matrix matrix;

    Maker(Collation collation, Sigla sigla, Matrix matrix) {
      this.collation = collation;
      this.sigla = sigla;
      this.matrix = matrix;
    }

    ReadoutTable table() {
      List<Row> shared = new ArrayList<>();
      List<Alone> alone = new ArrayList<>();
      for (Side side : matrix.sides()) {
        alone.add(new Alone("Only in the account of " + letters(side), new ArrayList<>()));
      }
      List<Alone> perhaps = matrix.sides().stream().map(side -> perhaps(letters(side))).toList();
      for (int i = 0; i < matrix.items().size(); i++) {
        Item item = matrix.items().get(i);
        Row row = row(i + 1, item);
        if (item.isShared()) {
          shared.add(row);
        } else {
          (isOnly(item) ? alone : perhaps).get(side(item)).rows().add(row);
        }
      }
      alone.addAll(perhaps);
      alone.removeIf(one -> one.rows().isEmpty());
      return new ReadoutTable(
          matrix.sides().stream().map(this::account).toList(), shared, List.copyOf(alone));
    }

    private static Alone perhaps(String letters) {
      return new Alone(
          "In the account of " + letters + ", perhaps also in others", new ArrayList<>());
    }

    private static boolean isOnly(Item item) {
      return item.differences().stream().anyMatch(one -> one.kind() == Divergence.Kind.ONLY);
    }

    private int side(Item item) {
      List<String> names = matrix.sides().stream().map(Side::name).toList();
      return names.indexOf(item.cells().getFirst().side());
    }

    private String letters(Side side) {
      return String.join(" ", side.reports().stream().map(sigla::letter).toList());
    }

    private Account account(Side side) {
      String others = matrix.sides().size() == 2 ? "the other account has" : "another account has";
      String length =
          Wording.count(side.words(), "word", "words")
              + "; "
              + Wording.percent(side.shared())
              + " of them are in items that "
              + others
              + " too";
      return new Account(
          letters(side),
          Legible.line(side.name()),
          length,
          side.first().map(this::words).orElse(""),
          side.first().map(first -> Cite.of(sigla, List.of(first))).orElse(List.of()));
    }

    private String words(Passage passage) {
      return QuotationMarks.paired(
          Findings.statement(sigla.words(passage.report(), passage.span())));
    }

    /** Where it begins in the midst of a sentence, three dots go before it. */
    private String lead(Passage passage) {
      return Character.isLowerCase(sigla.words(passage.report(), passage.span()).codePointAt(0))
          ? "… "
          : "";
    }

    private Row row(int number, Item item) {
      List<Cell> cells = new ArrayList<>();
      for (Side side : matrix.sides()) {
        Optional<Item.Cell> cell =
            item.cells().stream().filter(one -> one.side().equals(side.name())).findFirst();
        cells.add(cell.map(one -> cell(item, one)).orElse(new Cell(List.of(), List.of())));
      }
      return new Row(number, item.id(), cells, notes(item), linked(item));
    }

    private static List<Note> notes(Item item) {
      List<Note> notes = new ArrayList<>();
      String doubt = Findings.doubt("one item", item.certainty());
      if (!doubt.isEmpty()) {
        notes.add(new Note("", doubt));
      }
      item.differences().stream()
          .filter(one -> one.kind() != Divergence.Kind.ONLY)
          .sorted(Comparator.comparing(one -> !one.kind().isValue()))
          .map(Maker::note)
          .forEach(notes::add);
      return notes;
    }

    private static Note note(Divergence one) {
      String doubt = Findings.doubt("", one.certainty()).strip();
      String because = Legible.line(one.because());
      return new Note(kind(one.kind()), doubt.isEmpty() ? because : because + " · " + doubt);
    }

    private static String kind(Divergence.Kind kind) {
      return kind == Divergence.Kind.RAISED_BY ? "raised by" : kind.word();
    }

    private Cell cell(Item item, Item.Cell cell) {
      List<Stretch> words = new ArrayList<>();
      cell.governor().ifPresent(governor -> govern(item, governor, words));
      for (Passage passage : cell.passages()) {
        String lead = words.isEmpty() ? lead(passage) : isGoverned(words) ? "" : " … ";
        if (!lead.isEmpty()) {
          words.add(new Stretch(lead, false));
        }
        String whole = sigla.words(passage.report(), passage.span());
        addMark(words, QuotationMarks.before(whole));
        words.addAll(stretches(passage, differing(item, passage)));
        addMark(words, QuotationMarks.after(whole));
      }
      return new Cell(words, Cite.of(sigla, cell.passages()));
    }

    private static void addMark(List<Stretch> words, String mark) {
      if (!mark.isEmpty()) {
        words.add(new Stretch(mark, false));
      }
    }

    private static boolean isGoverned(List<Stretch> words) {
      return words.getLast().words().equals(GOVERNED);
    }

    /** In brackets, since the report has them before other words. */
    private void govern(Item item, Passage governor, List<Stretch> words) {
      words.add(new Stretch("[", false));
      words.addAll(stretches(governor, differing(item, governor)));
      words.add(new Stretch(GOVERNED, false));
    }

    /** The words of a passage by which sides differ, in order and apart. */
    private static List<Span> differing(Item item, Passage passage) {
      List<Span> spans = new ArrayList<>();
      item.differences().stream()
          .filter(one -> one.kind() != Divergence.Kind.ONLY)
          .filter(one -> one.kind() != Divergence.Kind.ORDER)
          .flatMap(one -> one.passages().stream())
          .filter(one -> one.report().equals(passage.report()))
          .map(Passage::span)
          .filter(passage.span()::contains)
          .sorted(Comparator.naturalOrder())
          .forEach(
              span -> {
                if (spans.isEmpty() || spans.getLast().end() <= span.start()) {
                  spans.add(span);
                } else {
                  spans.set(spans.size() - 1, spans.getLast().cover(span));
                }
              });
      return spans;
    }

    private List<Stretch> stretches(Passage passage, List<Span> differing) {
      List<Stretch> stretches = new ArrayList<>();
      ReportId report = passage.report();
      int from = passage.span().start();
      for (Span span : differing) {
        add(stretches, report, from, span.start(), false);
        add(stretches, report, span.start(), span.end(), true);
        from = span.end();
      }
      add(stretches, report, from, passage.span().end(), false);
      return stretches;
    }

    /** White space at an edge stays one space, so that words do not run together. */
    private void add(List<Stretch> stretches, ReportId report, int from, int to, boolean differs) {
      if (from < to) {
        String words = sigla.words(report, new Span(from, to));
        String line = Legible.line(words);
        String before = Character.isWhitespace(words.charAt(0)) ? " " : "";
        boolean after = Character.isWhitespace(words.charAt(words.length() - 1));
        boolean blank = line.isEmpty();
        stretches.add(new Stretch(blank ? before : before + line + (after ? " " : ""), differs));
      }
    }

    /** The differences of which two positions or more lie in cells of an item. */
    private List<Linked> linked(Item item) {
      List<Linked> linked = new ArrayList<>();
      for (int i = 0; i < collation.conflicts().size(); i++) {
        Conflict conflict = collation.conflicts().get(i);
        List<Conflict.Position> here =
            conflict.positions().stream()
                .filter(position -> position.passages().stream().anyMatch(p -> isIn(item, p)))
                .toList();
        if (here.size() > 1) {
          linked.add(new Linked(i + 1, words(conflict, here)));
        }
      }
      return linked;
    }

    private static String words(Conflict conflict, List<Conflict.Position> positions) {
      boolean quoted = conflict.kind() != Conflict.Kind.POLARITY;
      return String.join(
          " / ",
          positions.stream()
              .map(one -> Legible.line(one.value()))
              .map(value -> quoted ? "“" + value + "”" : value)
              .toList());
    }

    private static boolean isIn(Item item, Passage passage) {
      return item.cells().stream()
          .flatMap(cell -> cell.passages().stream())
          .anyMatch(
              one -> one.report().equals(passage.report()) && one.span().overlaps(passage.span()));
    }
  }
}
