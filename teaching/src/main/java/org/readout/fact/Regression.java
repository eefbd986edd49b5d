package org.readout.fact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Logistic regression by stochastic gradient ascent with steps that adapt (AdaGrad). */
final class Regression {
  private static final int ROUNDS = 25;
  private static final double STEP = 0.1;

  private Regression() {}

  /** What was measured of a pair, and whether it tells the same. */
  record Example(double[] measures, boolean same) {}

  /** A weight for every measure, then the bias. */
  static double[] fit(List<Example> examples) {
    int measures = examples.getFirst().measures().length;
    double[] weights = new double[measures + 1];
    double[] squares = new double[measures + 1];
    List<Example> order = new ArrayList<>(examples);
    Random random = new Random(1);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(order, random);
      double step = STEP / (1 + STEP * round);
      for (Example example : order) {
        double error = (example.same ? 1 : 0) - probability(weights, example.measures);
        for (int k = 0; k <= measures; k++) {
          double value = k == measures ? 1 : example.measures[k];
          double gradient = error * value - (k == measures ? 0 : weights[k] / order.size());
          squares[k] += gradient * gradient;
          weights[k] += step * gradient / Math.sqrt(1e-6 + squares[k]);
        }
      }
    }
    return weights;
  }

  static double probability(double[] weights, double[] measures) {
    double sum = weights[measures.length];
    for (int k = 0; k < measures.length; k++) {
      sum += weights[k] * measures[k];
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
