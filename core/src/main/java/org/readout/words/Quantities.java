package org.readout.words;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads numbers, in digits and in words, by their value. */
final class Quantities {
  private final LanguageNotes notes;

  Quantities(LanguageNotes notes) {
    this.notes = notes;
  }

  /**
   * A number.
   *
   * @param next the index of the run after it
   */
  record Quantity(String value, int next) {}

  /**
   * Three million, twenty-five, 2.5 bn: the value of the number that begins with a run; null if
   * none does.
   */
  @Nullable Quantity at(List<WordRun> runs, int at) {
    Double value = value(runs.get(at));
    if (value == null) {
      return null;
    }
    int next = at + 1;
    if (next < runs.size() && value >= 20 && value < 100 && value % 10 == 0) {
      Double unit =
          notes.cardinals().containsKey(runs.get(next).folded()) ? value(runs.get(next)) : null;
      if (unit != null && unit < 10 && adjoins(runs, next)) {
        value += unit;
        next++;
      }
    }
    while (next < runs.size() && adjoins(runs, next)) {
      Long magnitude = notes.magnitudes().get(runs.get(next).folded());
      if (magnitude == null) {
        break;
      }
      value *= magnitude;
      next++;
    }
    return new Quantity(plain(value), next);
  }

  private static boolean adjoins(List<WordRun> runs, int at) {
    return runs.get(at).start() - runs.get(at - 1).end() <= 1;
  }

  private @Nullable Double value(WordRun run) {
    String folded = run.folded();
    if (!run.enclitic().isEmpty()) {
      return null;
    }
    if (Character.isDigit(folded.charAt(0))) {
      return digits(folded);
    }
    Integer cardinal = notes.cardinals().get(folded);
    return cardinal == null ? null : Double.valueOf(cardinal);
  }

  private static @Nullable Double digits(String folded) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      boolean groups = c == ',' && folded.length() - i > 3;
      if (!groups) {
        plain.append(c == ',' ? '.' : c);
      }
      if (!(c >= '0' && c <= '9') && c != ',' && c != '.') {
        return null;
      }
    }
    boolean isNumber = plain.length() <= 15 && plain.indexOf(".") == plain.lastIndexOf(".");
    return isNumber ? Double.valueOf(plain.toString()) : null;
  }

  private static String plain(double value) {
    long whole = (long) value;
    return whole == value ? Long.toString(whole) : Double.toString(value);
  }
}
