package org.readout.render;

import java.util.List;
import java.util.Locale;

/**
 * What a reading has at one position of an alignment.
 *
 * @param text the words with the quotation marks that open or close there; empty for a gap
 * @param differs from what the base has there
 * @param glued no white space stands between the words before and these: "Finnish-" and "Chilean"
 */
record Cell(String text, boolean differs, boolean glued) {

  static final Cell GAP = new Cell("", false, false);

  boolean isGap() {
    return text.isEmpty();
  }

  /** Neighbours in one reading as one cell. */
  static Cell joined(List<Cell> cells) {
    StringBuilder words = new StringBuilder();
    for (Cell cell : cells) {
      words.append(words.isEmpty() || cell.glued ? "" : " ").append(cell.text);
    }
    Cell first = cells.getFirst();
    return new Cell(words.toString(), first.differs, first.glued);
  }

  /** True if the words are the same but for case and punctuation, and quoted or not alike. */
  boolean sameWords(Cell other) {
    return key(text).equals(key(other.text)) && isQuoted() == other.isQuoted();
  }

  private boolean isQuoted() {
    return text.startsWith("“") || text.endsWith("”");
  }

  /** Words without case and punctuation, to compare by; as they are if nothing is left. */
  static String key(String words) {
    String plain = words.toLowerCase(Locale.ROOT);
    StringBuilder key = new StringBuilder();
    plain.codePoints().filter(Cell::counts).forEach(key::appendCodePoint);
    return key.isEmpty() ? plain : key.toString();
  }

  private static boolean counts(int c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '%' || c == '$';
  }
}
