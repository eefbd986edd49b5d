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

  /** What stands before the base gets a block of its own if it is wider than this. */
  private static final int WIDE_LEAD = 20;

  private final List<Reading> readings;
  private final List<List<String>> words = new ArrayList<>();
  private final int[] widths;

  /** The first and the last column at which each reading has words. */
  private final int[] first;

  private final int[] last;

  /** The width of what stands between a column and the next: 0 where all readings are glued. */
  private final int[] between;

  AlignedBlock(List<Reading> readings) {
    this.readings = readings;
    this.widths = new int[readings.getFirst().cells().size()];
    this.between = new int[widths.length];
    this.first = new int[readings.size()];
    this.last = new int[readings.size()];
    for (int i = 0; i < readings.size(); i++) {
      words.add(marked(readings.get(i).cells()));
      first[i] = firstColumn(words.get(i));
      last[i] = lastColumn(words.get(i));
    }
    for (int column = 0; column < widths.length; column++) {
      for (List<String> reading : words) {
        widths[column] = Math.max(widths[column], Columns.width(reading.get(column)));
      }
      between[column] = column + 1 < widths.length && isGlued(column) ? 0 : 1;
    }
  }

  private static List<String> marked(List<Cell> cells) {
    List<String> marked = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      boolean opens = cell.differs() && (i == 0 || !isMarked(cells.get(i - 1)));
      boolean closes = cell.differs() && (i + 1 == cells.size() || !isMarked(cells.get(i + 1)));
      marked.add(marked(cell.text(), opens, closes));
    }
    return marked;
  }

  /** The marks of difference stand inside those of quotation. */
  private static String marked(String words, boolean opens, boolean closes) {
    int first = words.startsWith("“") ? 1 : 0;
    int last = words.length() - (words.endsWith("”") ? 1 : 0);
    String before = words.substring(0, first) + (opens ? OPEN : "");
    return before + words.substring(first, last) + (closes ? CLOSE : "") + words.substring(last);
  }

  private static boolean isMarked(Cell cell) {
    return cell.differs() && !cell.isGap();
  }

  /** True if a reading has no white space between a column and the next, and no other has any. */
  private boolean isGlued(int column) {
    boolean glued = false;
    for (Reading reading : readings) {
      Cell next = reading.cells().get(column + 1);
      if (!next.isGap() && !reading.cells().get(column).isGap()) {
        if (!next.glued()) {
          return false;
        }
        glued = true;
      }
    }
    return glued;
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
    int lead = lead();
    int used = 0;
    for (int column = 0; column < widths.length; column++) {
      int before = used == 0 ? 0 : used + between[column - 1];
      boolean full = used > 0 && (before + widths[column] > width || column == lead);
      if (full) {
        ends.add(column);
        before = 0;
      }
      used = before + widths[column];
    }
    ends.add(widths.length);
    return ends;
  }

  /** The column where the base begins, if much stands before it; else 0. */
  private int lead() {
    int width = 0;
    for (int column = 0; column < first[0]; column++) {
      width += widths[column] + between[column];
    }
    return width > WIDE_LEAD ? first[0] : 0;
  }

  /** True if a reading has words between two columns, or both before and after them. */
  boolean reaches(int reading, int from, int to) {
    return first[reading] < to && last[reading] >= from;
  }

  /** True if a reading has no words before a column. */
  boolean beginsFrom(int reading, int column) {
    return first[reading] >= column;
  }

  /** True if a reading has no words from a column on. */
  boolean endsBefore(int reading, int column) {
    return last[reading] < column;
  }

  /** Writes the part of a reading between two columns. */
  void write(int reading, int from, int to, Line line) {
    int end = line.width();
    for (int column = from; column < to && column <= last[reading]; column++) {
      String word = words.get(reading).get(column);
      boolean different = readings.get(reading).cells().get(column).differs();
      if (!word.isEmpty()) {
        line.add(word, different ? Ink.DIFFERENT : Ink.PLAIN);
      } else if (column > first[reading]) {
        line.add("·".repeat(widths[column]), Ink.FAINT);
      }
      end += widths[column];
      line.to(end);
      if (column + 1 < to && column < last[reading]) {
        end += between[column];
        boolean gap =
            column > first[reading] && isGap(reading, column) && isGap(reading, column + 1);
        line.add(gap ? "·".repeat(between[column]) : "", Ink.FAINT).to(end);
      }
    }
  }

  private boolean isGap(int reading, int column) {
    return words.get(reading).get(column).isEmpty();
  }

  /** A reading in running words, with its marks. */
  String running(int reading) {
    StringBuilder running = new StringBuilder();
    List<Cell> cells = readings.get(reading).cells();
    for (int column = 0; column < cells.size(); column++) {
      boolean apart = !running.isEmpty() && !cells.get(column).glued();
      if (!isGap(reading, column)) {
        running.append(apart ? " " : "").append(words.get(reading).get(column));
      }
    }
    return running.toString();
  }

  private static int firstColumn(List<String> words) {
    int column = 0;
    while (column < words.size() && words.get(column).isEmpty()) {
      column++;
    }
    return column;
  }

  private static int lastColumn(List<String> words) {
    int column = words.size() - 1;
    while (column >= 0 && words.get(column).isEmpty()) {
      column--;
    }
    return column;
  }
}
