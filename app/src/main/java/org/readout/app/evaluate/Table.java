package org.readout.app.evaluate;

import java.util.List;

/**
 * Scores for people to read.
 *
 * @param columns the heads of the columns; the first names the row
 * @param rows each with a cell for every column
 */
public record Table(String title, List<String> columns, List<List<String>> rows) {

  public Table {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<String> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException("a row has a cell for every column: " + row);
      }
    }
  }
}
