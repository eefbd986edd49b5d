package org.readout.app.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/** Lists for other programs: a line each, its cells between tabs. */
final class Rows {

  private Rows() {}

  /** Writes a line; what would end a cell or a line within it is a space. */
  static void write(Writer out, String... cells) throws IOException {
    for (int i = 0; i < cells.length; i++) {
      out.write((i == 0 ? "" : "\t") + cell(cells[i]));
    }
    out.write("\n");
  }

  /** Writes a list. */
  static <T> void write(List<T> all, Row<T> row, Writer out) throws IOException {
    for (T one : all) {
      write(out, row.of(one));
    }
  }

  /** Prints a list. */
  static <T> Status print(List<T> all, Row<T> row, Streams streams) {
    return streams.write(Optional.empty(), all, (each, out) -> write(each, row, out));
  }

  /** The cells of one thing. */
  @FunctionalInterface
  interface Row<T> {
    String[] of(T one);
  }

  private static String cell(String text) {
    return text.codePoints()
        .map(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029 ? ' ' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
