package org.readout.format;

import java.io.Writer;
import java.util.List;

/** Tables as JSON: what is a number in a cell is one in the JSON. */
public final class RowsJson {

  /**
   * A table.
   *
   * @param columns the names of the cells of every row
   */
  public record Rows(String title, List<String> columns, List<List<String>> rows) {

    public Rows {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  private RowsJson() {}

  /**
   * Writes an array of tables without line breaks.
   *
   * @param target is not closed
   */
  public static void write(List<Rows> tables, Writer target) {
    try (JsonOut out = new JsonOut(target)) {
      out.array(tables, table -> write(out, table));
    }
  }

  private static void write(JsonOut out, Rows table) {
    out.open()
        .member("title", table.title)
        .array("rows", table.rows, row -> write(out, table.columns, row))
        .shut();
  }

  private static void write(JsonOut out, List<String> columns, List<String> cells) {
    out.open();
    for (int i = 0; i < cells.size(); i++) {
      String name = columns.get(i).isEmpty() ? "name" : columns.get(i);
      if (isNumber(cells.get(i))) {
        out.name(name).number(cells.get(i));
      } else {
        out.member(name, cells.get(i));
      }
    }
    out.shut();
  }

  private static boolean isNumber(String cell) {
    return cell.matches("-?(?:0|[1-9]\\d{0,14})(?:\\.\\d{1,15})?");
  }
}
