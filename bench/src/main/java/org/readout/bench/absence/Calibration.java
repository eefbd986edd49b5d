package org.readout.bench.absence;

import org.readout.bench.conflict.Rows;

/**
 * How well stated probabilities agree with the share that is true: the expected calibration error
 * is the mean distance of the two over ten bins of equal width, weighed by how many fall in each.
 */
final class Calibration {

  private static final int BINS = 10;

  private final int[] counts = new int[BINS];
  private final int[] right = new int[BINS];
  private final double[] stated = new double[BINS];

  void add(double probability, boolean isTrue) {
    int bin = Math.min(BINS - 1, (int) (probability * BINS));
    counts[bin]++;
    right[bin] += isTrue ? 1 : 0;
    stated[bin] += probability;
  }

  int size() {
    int size = 0;
    for (int count : counts) {
      size += count;
    }
    return size;
  }

  /** 0 to 1; 0 where nothing was stated. */
  double error() {
    double sum = 0;
    for (int bin = 0; bin < BINS; bin++) {
      sum += Math.abs(stated[bin] - right[bin]);
    }
    return size() == 0 ? 0 : sum / size();
  }

  String text(String title) {
    Rows rows = new Rows();
    rows.add("stated", "absences", "mean", "true");
    for (int bin = 0; bin < BINS; bin++) {
      if (counts[bin] > 0) {
        rows.add(
            "." + bin + "-",
            counts[bin],
            stated[bin] / counts[bin],
            (double) right[bin] / counts[bin]);
      }
    }
    rows.add("error", size(), error(), "");
    return rows.text(title);
  }
}
