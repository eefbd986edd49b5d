package org.readout.app.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.readout.app.evaluate.Table;
import org.readout.format.RowsJson;

/** Tables for people, aligned, and for programs. */
final class TableOutput {

  private static final String GAP = "  ";

  private TableOutput() {}

  /** Each table under its title; numbers to the right, the first column to the left. */
  static void text(List<Table> tables, Writer out) throws IOException {
    for (int i = 0; i < tables.size(); i++) {
      out.write(i == 0 ? "" : "\n");
      text(tables.get(i), out);
    }
  }

  private static void text(Table table, Writer out) throws IOException {
    int[] widths = widths(table);
    out.write(table.title() + "\n");
    row(table.columns(), widths, out);
    for (List<String> row : table.rows()) {
      row(row, widths, out);
    }
  }

  private static int[] widths(Table table) {
    int[] widths = new int[table.columns().size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = table.columns().get(i).length();
      for (List<String> row : table.rows()) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    return widths;
  }

  private static void row(List<String> cells, int[] widths, Writer out) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      String padding = " ".repeat(widths[i] - cells.get(i).length());
      line.append(GAP).append(i == 0 ? cells.get(i) + padding : padding + cells.get(i));
    }
    out.write(line.toString().stripTrailing() + "\n");
  }

  /** An array of tables: {@code title}, and {@code rows} with a member for every column. */
  static void json(List<Table> tables, Writer out) throws IOException {
    RowsJson.write(
        tables.stream()
            .map(table -> new RowsJson.Rows(table.title(), table.columns(), table.rows()))
            .toList(),
        out);
    out.write('\n');
  }
}
