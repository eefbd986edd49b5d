package org.readout.render;

import java.util.ArrayList;
import java.util.List;

/**
 * Readings beneath each other, word under word, in blocks of whole columns that fit a width. What
 * differs from the base stands between ‹ and ›; a gap inside a reading is dots.
 */
final class AlignedBlock {

  private static final String OPEN = "‹";
  private static final String CLOSE = "›";

  private final List<Reading> readings;
  private final List<List<String>> words = new ArrayList<>();
  private final int[] widths;

  AlignedBlock(List<Reading> readings) {
    this.readings = readings;
    this.widths = new int[readings.getFirst().cells().size()];
    for (Reading reading : readings) {
      List<String> marked = marked(reading.cells());
      words.add(marked);
      for (int column = 0; column < widths.length; column++) {
        widths[column] = Math.max(widths[column], Columns.width(marked.get(column)));
      }
    }
  }

  private static List<String> marked(List<Cell> cells) {
    List<String> marked = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      boolean opens = cell.differs() && (i == 0 || !isMarked(cells.get(i - 1)));
      boolean closes = cell.differs() && (i + 1 == cells.size() || !isMarked(cells.get(i + 1)));
      marked.add(cell.isGap() ? "" : (opens ? OPEN : "") + cell.text() + (closes ? CLOSE : ""));
    }
    return marked;
  }

  private static boolean isMarked(Cell cell) {
    return cell.differs() && !cell.isGap();
  }

  /** True if every column by itself fits. */
  boolean fits(int width) {
    for (int column : widths) {
      if (column > width) {
        return false;
      }
    }
    return true;
  }

  /** The columns where each block ends, the last one at the number of columns. */
  List<Integer> blocks(int width) {
    List<Integer> ends = new ArrayList<>();
    int used = 0;
    for (int column = 0; column < widths.length; column++) {
      if (used > 0 && used + 1 + widths[column] > width) {
        ends.add(column);
        used = 0;
      }
      used += (used > 0 ? 1 : 0) + widths[column];
    }
    ends.add(widths.length);
    return ends;
  }

  /** True if a reading has words between two columns, or both before and after them. */
  boolean reaches(int reading, int from, int to) {
    return first(reading) < to && last(reading) >= from;
  }

  /** True if a reading has no words from a column on. */
  boolean endsBefore(int reading, int column) {
    return last(reading) < column;
  }

  /** Writes the part of a reading between two columns. */
  void write(int reading, int from, int to, Line line) {
    int first = first(reading);
    int last = last(reading);
    int start = line.width();
    for (int column = from; column < to && column <= last; column++) {
      String word = words.get(reading).get(column);
      boolean different = readings.get(reading).cells().get(column).differs();
      if (!word.isEmpty()) {
        line.add(word, different ? Ink.DIFFERENT : Ink.PLAIN);
      } else if (column > first) {
        line.add("·".repeat(widths[column]), Ink.FAINT);
      }
      start += widths[column] + 1;
      line.to(start - 1);
      if (column + 1 < to && column < last) {
        separate(reading, column, first, line);
      }
    }
  }

  /** Between two columns: a dot inside a gap, else a blank. */
  private void separate(int reading, int column, int first, Line line) {
    List<String> cells = words.get(reading);
    if (column > first && cells.get(column).isEmpty() && cells.get(column + 1).isEmpty()) {
      line.add("·", Ink.FAINT);
    } else {
      line.space();
    }
  }

  /** A reading in running words, with its marks. */
  String running(int reading) {
    return String.join(" ", words.get(reading).stream().filter(w -> !w.isEmpty()).toList());
  }

  private int first(int reading) {
    List<String> cells = words.get(reading);
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        return i;
      }
    }
    return cells.size();
  }

  private int last(int reading) {
    List<String> cells = words.get(reading);
    for (int i = cells.size() - 1; i >= 0; i--) {
      if (!cells.get(i).isEmpty()) {
        return i;
      }
    }
    return -1;
  }
}
