package org.readout.render;

import java.util.ArrayList;
import java.util.List;

/** Words broken into lines. */
final class Wrapped {

  private Wrapped() {}

  /** Lines of at most a width of at least 1; a word that is too long is cut. */
  static List<String> lines(String words, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String word : words.split(" ")) {
      int length = Columns.width(word);
      if (used > 0 && used + 1 + length > width) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      if (used > 0) {
        line.append(' ');
        used++;
      }
      used = append(word, width, line, used, lines);
    }
    if (!line.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }

  private static int append(
      String word, int width, StringBuilder line, int used, List<String> lines) {
    int column = used;
    for (int i = 0; i < word.length(); ) {
      int c = word.codePointAt(i);
      i += Character.charCount(c);
      if (column + Columns.width(c) > width) {
        lines.add(line.toString());
        line.setLength(0);
        column = 0;
      }
      line.appendCodePoint(c);
      column += Columns.width(c);
    }
    return column;
  }
}
