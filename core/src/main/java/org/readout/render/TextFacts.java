package org.readout.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The facts on a terminal: those of several reports as a grid, those of one under its letter, the
 * heaviest only.
 */
final class TextFacts {

  /** How many facts of one report alone are shown. */
  private static final int HEAVIEST = 3;

  /** With more reports a cell has room for one paragraph only. */
  private static final int FEW_REPORTS = 6;

  private static final int GAP = 2;
  private static final int NARROWEST_STATEMENT = 32;

  private final TextPage page;
  private final FactGrid grid;

  TextFacts(TextPage page, FactGrid grid) {
    this.page = page;
    this.grid = grid;
  }

  void write() throws IOException {
    if (grid.isEmpty()) {
      return;
    }
    List<FactRow> shared = grid.rows().stream().filter(row -> !row.isOfOne()).toList();
    int cell = width(shared);
    int statement = page.width() - (cell + GAP) * grid.letters().size();
    if (statement >= NARROWEST_STATEMENT) {
      grid(shared, statement, cell);
    } else {
      page.heading("Facts");
      for (FactRow row : shared) {
        listed(row);
      }
    }
    legend(shared);
    ofOne();
  }

  private void grid(List<FactRow> shared, int statement, int cell) throws IOException {
    page.blank();
    Line head = page.line().add("FACTS", Ink.TITLE);
    for (int i = 0; i < grid.letters().size(); i++) {
      head.to(column(i, statement, cell)).add(grid.letters().get(i), Ink.NAME);
    }
    page.end(head);
    for (FactRow row : shared) {
      List<String> parts = Wrapped.lines(words(row), statement - 4);
      for (int i = 0; i < parts.size(); i++) {
        Line line = page.line().to(i == 0 ? 2 : 4).add(parts.get(i));
        if (i == 0) {
          cells(row, line, statement, cell);
        }
        page.end(line);
      }
    }
  }

  private void cells(FactRow row, Line line, int statement, int cell) {
    for (int i = 0; i < row.cells().size(); i++) {
      FactCell here = row.cells().get(i);
      Ink ink = here.isTold() ? Ink.PLAIN : Ink.FAINT;
      line.to(column(i, statement, cell)).add(mark(here), ink);
    }
  }

  private static int column(int report, int statement, int cell) {
    return statement + GAP + report * (cell + GAP);
  }

  private int width(List<FactRow> rows) {
    int width = 2;
    for (FactRow row : rows) {
      for (FactCell cell : row.cells()) {
        width = Math.max(width, Columns.width(mark(cell)));
      }
    }
    return width;
  }

  /** "¶4", "¶4 7", "¶4+" for more than there is room for. */
  private String mark(FactCell cell) {
    int room = grid.letters().size() <= FEW_REPORTS ? 2 : 1;
    if (!cell.isTold()) {
      return cell.mark();
    }
    if (cell.cites().size() <= room) {
      return together(cell.cites());
    }
    List<Cite> shown = cell.cites().subList(0, room);
    return together(shown) + "+";
  }

  /** "¶10 11". */
  private static String together(List<Cite> cites) {
    return String.join(" ", cites.stream().map(Cite::inReport).toList()).replace(" ¶", " ");
  }

  private static String words(FactRow row) {
    StringBuilder words = new StringBuilder(row.spoken());
    if (!row.labels().isEmpty()) {
      words.append(" · ").append(row.labels());
    }
    for (int difference : row.differences()) {
      words.append(" · ≠").append(difference);
    }
    return words.toString();
  }

  /** Where there is no room for columns. */
  private void listed(FactRow row) throws IOException {
    List<String> told = new ArrayList<>();
    List<String> absent = new ArrayList<>();
    for (FactCell cell : row.cells()) {
      if (cell.isTold()) {
        told.add(Cite.labels(cell.cites()));
      } else if (cell.isAbsent()) {
        absent.add(cell.letter());
      }
    }
    page.wrapped(2, words(row), Ink.PLAIN);
    String places = String.join(" ", told);
    page.wrapped(
        4, absent.isEmpty() ? places : places + " · not in " + Findings.and(absent), Ink.FAINT);
  }

  private void legend(List<FactRow> shared) throws IOException {
    List<String> legend = Findings.legend(shared);
    if (!legend.isEmpty()) {
      page.wrapped(2, String.join("; ", legend), Ink.FAINT);
    }
    for (String absences : Findings.absences(grid)) {
      page.wrapped(4, absences, Ink.FAINT);
    }
    for (String unknown : Findings.unknown(grid)) {
      page.wrapped(4, unknown, Ink.FAINT);
    }
  }

  private void ofOne() throws IOException {
    for (int i = 0; i < grid.letters().size(); i++) {
      int report = i;
      String letter = grid.letters().get(i);
      ofOne("Only in " + letter, grid.ofOne(true), report);
      ofOne("In " + letter + ", perhaps also elsewhere", grid.ofOne(false), report);
    }
  }

  private void ofOne(String heading, List<FactRow> rows, int report) throws IOException {
    List<FactRow> alone = rows.stream().filter(row -> row.cells().get(report).isTold()).toList();
    if (alone.isEmpty()) {
      return;
    }
    page.blank();
    page.wrapped(0, heading, Ink.NAME);
    List<FactRow> shown = alone.subList(0, Math.min(HEAVIEST, alone.size()));
    for (FactRow row : shown) {
      page.listed(row.cells().get(report).mark(), words(row) + row.stated(), 2);
    }
    if (shown.size() < alone.size()) {
      page.wrapped(2, "and " + (alone.size() - shown.size()) + " more", Ink.FAINT);
    }
  }
}
