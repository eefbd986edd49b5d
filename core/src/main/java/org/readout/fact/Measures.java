package org.readout.fact;

/** What was measured of two tellings; nought where nothing was. */
final class Measures {
  private final double[] values = new double[Measure.values().length];

  double of(Measure measure) {
    return values[at(measure)];
  }

  void set(Measure measure, double value) {
    values[at(measure)] = value;
  }

  /** A map would box a number for each of thousands of pairs. */
  @SuppressWarnings("EnumOrdinal")
  private static int at(Measure measure) {
    return measure.ordinal();
  }
}
