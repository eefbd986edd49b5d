package org.readout.app.evaluate;

import java.util.List;
import java.util.Locale;

/**
 * How many were right, how many were expected, how many were found.
 *
 * @param right those of the expected that were found
 */
public record Counts(int right, int expected, int found) {

  public static final Counts NONE = new Counts(0, 0, 0);

  public Counts plus(Counts other) {
    return new Counts(right + other.right, expected + other.expected, found + other.found);
  }

  /** The share of what was found that is right; 0 if nothing was found. */
  public double precision() {
    return found == 0 ? 0 : (double) right / found;
  }

  /** The share of what was expected that was found; 0 if nothing was expected. */
  public double recall() {
    return expected == 0 ? 0 : (double) right / expected;
  }

  /** The harmonic mean of precision and recall. */
  public double f1() {
    return found + expected == 0 ? 0 : 2.0 * right / (found + expected);
  }

  /** A row of a table: precision, recall, F1 and the three counts. */
  List<String> row(String name) {
    return List.of(
        name,
        share(precision()),
        share(recall()),
        share(f1()),
        Integer.toString(right),
        Integer.toString(expected),
        Integer.toString(found));
  }

  static String share(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
