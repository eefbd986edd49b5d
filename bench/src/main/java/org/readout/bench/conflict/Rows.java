package org.readout.bench.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A table as text: the first column to the left, the others to the right. */
public final class Rows {

  private final List<List<String>> rows = new ArrayList<>();

  public void add(String first, Object... others) {
    List<String> row = new ArrayList<>(List.of(first));
    for (Object other : others) {
      row.add(
          other instanceof Double share ? String.format(Locale.ROOT, "%.3f", share) : other + "");
    }
    rows.add(row);
  }

  /** The lines, under a title. */
  public String text(String title) {
    StringBuilder text = new StringBuilder(title).append('\n');
    for (List<String> row : rows) {
      text.append("  ");
      for (int i = 0; i < row.size(); i++) {
        int width = width(i) + (i == 0 ? 0 : 2);
        text.append(String.format("%" + (i == 0 ? "-" : "") + width + "s", row.get(i)));
      }
      text.append('\n');
    }
    return text.append('\n').toString();
  }

  private int width(int column) {
    return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(1);
  }
}
