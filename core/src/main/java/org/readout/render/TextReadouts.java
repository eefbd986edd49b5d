package org.readout.render;

import java.io.IOException;
import java.util.List;

/** The official accounts side by side on a terminal: an item a block, a side a line. */
final class TextReadouts {

  private static final int INDENT = 2;
  private static final int CELLS = 6;
  private static final int WORDS = 14;

  private final TextPage page;

  TextReadouts(TextPage page) {
    this.page = page;
  }

  void write(List<ReadoutTable> tables) throws IOException {
    for (ReadoutTable table : tables) {
      page.heading(ReadoutTable.HEADING);
      for (ReadoutTable.Account account : table.accounts()) {
        account(account);
      }
      for (ReadoutTable.Row row : table.shared()) {
        page.blank();
        shared(row);
      }
      for (ReadoutTable.Alone alone : table.alone()) {
        page.blank();
        page.wrapped(INDENT, alone.heading(), Ink.NAME);
        for (ReadoutTable.Row row : alone.rows()) {
          alone(row);
        }
      }
    }
  }

  private void account(ReadoutTable.Account account) throws IOException {
    page.listed(account.letters(), account.name() + ": " + account.length(), INDENT);
    if (!account.first().isEmpty()) {
      page.withRight(
          CELLS,
          "first after the meeting itself: " + account.first(),
          Cite.labels(account.cites()));
    }
  }

  private void shared(ReadoutTable.Row row) throws IOException {
    String number = String.valueOf(row.number());
    for (ReadoutTable.Cell cell : row.cells()) {
      if (cell.isTold()) {
        Line line = page.line().to(CELLS - 2 - number.length()).add(number, Ink.FAINT).to(CELLS);
        page.paragraph(line.add(Cite.labels(cell.cites()), Ink.NAME), cell.marked("‹", "›"), WORDS);
        number = "";
      }
    }
    notes(row);
  }

  private void alone(ReadoutTable.Row row) throws IOException {
    ReadoutTable.Cell cell = row.told();
    String kinds = row.kinds().isEmpty() ? "" : " ≠ " + row.kinds();
    page.withRight(CELLS - 2, cell.marked("", "") + kinds, Cite.labels(cell.cites()));
  }

  private void notes(ReadoutTable.Row row) throws IOException {
    for (ReadoutTable.Note note : row.notes()) {
      page.wrapped(WORDS, note.line(), note.kind().isEmpty() ? Ink.FAINT : Ink.MEANING);
    }
    for (ReadoutTable.Linked linked : row.linked()) {
      page.wrapped(WORDS, "≠ " + linked.name() + ": " + linked.words(), Ink.MEANING);
    }
  }
}
