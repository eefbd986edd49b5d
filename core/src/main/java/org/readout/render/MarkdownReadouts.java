package org.readout.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The official accounts side by side in Markdown: an item a row, a side a column. */
final class MarkdownReadouts {

  private final Appendable out;

  MarkdownReadouts(Appendable out) {
    this.out = out;
  }

  void write(List<ReadoutTable> tables) throws IOException {
    for (ReadoutTable table : tables) {
      out.append("\n## ").append(ReadoutTable.HEADING).append("\n\n");
      for (ReadoutTable.Account account : table.accounts()) {
        account(account);
      }
      if (!table.shared().isEmpty()) {
        table(table);
      }
      for (ReadoutTable.Alone alone : table.alone()) {
        alone(alone);
      }
    }
  }

  private void account(ReadoutTable.Account account) throws IOException {
    out.append("- **").append(account.letters()).append("** ");
    out.append(Markdown.escape(account.name() + ": " + account.length()));
    if (!account.first().isEmpty()) {
      out.append("; first after the meeting itself: ").append(Markdown.escape(account.first()));
      out.append(" — ").append(Markdown.cites(account.cites()));
    }
    out.append('\n');
  }

  private void table(ReadoutTable table) throws IOException {
    out.append("\n| |");
    for (ReadoutTable.Account account : table.accounts()) {
      out.append(" **").append(account.letters()).append("** ");
      out.append(Markdown.escape(account.name())).append(" |");
    }
    out.append(" differences |\n|---:|").append("---|".repeat(table.accounts().size() + 1));
    out.append('\n');
    for (ReadoutTable.Row row : table.shared()) {
      out.append("| ").append(String.valueOf(row.number())).append(" |");
      for (ReadoutTable.Cell cell : row.cells()) {
        out.append(' ').append(words(cell)).append(" |");
      }
      out.append(' ').append(String.join("; ", notes(row))).append(" |\n");
    }
  }

  private static String words(ReadoutTable.Cell cell) {
    if (!cell.isTold()) {
      return "—";
    }
    StringBuilder words = new StringBuilder();
    for (ReadoutTable.Stretch one : cell.words()) {
      words.append(one.words().startsWith(" ") ? " " : "");
      String escaped = Markdown.escape(one.words());
      words.append(one.differs() ? "**" + escaped + "**" : escaped);
      words.append(one.words().length() > 1 && one.words().endsWith(" ") ? " " : "");
    }
    return words.append(" (").append(Markdown.cites(cell.cites())).append(')').toString();
  }

  private static List<String> notes(ReadoutTable.Row row) {
    List<String> notes = new ArrayList<>();
    for (ReadoutTable.Note note : row.notes()) {
      String kind = note.kind().isEmpty() ? "" : "*" + note.kind() + "*: ";
      notes.add(kind + Markdown.escape(note.because()));
    }
    row.linked()
        .forEach(one -> notes.add("≠" + one.number() + ": " + Markdown.escape(one.words())));
    return notes;
  }

  private void alone(ReadoutTable.Alone alone) throws IOException {
    out.append("\n### ").append(Markdown.escape(alone.heading())).append("\n\n");
    for (ReadoutTable.Row row : alone.rows()) {
      ReadoutTable.Cell cell = row.told();
      out.append("- ").append(Markdown.escape(cell.marked("", "")));
      out.append(" — ").append(Markdown.cites(cell.cites()));
      out.append(row.kinds().isEmpty() ? "" : " · *" + row.kinds() + "*").append('\n');
    }
  }
}
