package org.readout.fact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Logistic regression with a ridge, by stochastic gradient ascent with steps that adapt (AdaGrad),
 * on measures that are brought to one scale.
 */
final class Regression {
  private static final int ROUNDS = 25;
  private static final double STEP = 0.1;
  private static final double RIDGE = 10;

  private Regression() {}

  /** What was measured of a pair, whether it tells the same, and for how many pairs it stands. */
  record Example(double[] measures, boolean same, double of) {}

  /** A weight for every measure, then the bias. */
  static double[] fit(List<Example> examples) {
    double[] means = means(examples);
    double[] deviations = deviations(examples, means);
    List<Example> scaled = new ArrayList<>();
    for (Example example : examples) {
      double[] measures = example.measures.clone();
      for (int k = 0; k < measures.length; k++) {
        measures[k] = (measures[k] - means[k]) / deviations[k];
      }
      scaled.add(new Example(measures, example.same, example.of));
    }
    double[] weights = fitScaled(scaled);
    for (int k = 0; k < means.length; k++) {
      weights[k] /= deviations[k];
      weights[means.length] -= weights[k] * means[k];
    }
    return weights;
  }

  private static double[] means(List<Example> examples) {
    double[] means = new double[examples.getFirst().measures.length];
    for (Example example : examples) {
      for (int k = 0; k < means.length; k++) {
        means[k] += example.measures[k] / examples.size();
      }
    }
    return means;
  }

  /** The standard deviations; 1 for what never differs. */
  private static double[] deviations(List<Example> examples, double[] means) {
    double[] squares = new double[means.length];
    for (Example example : examples) {
      for (int k = 0; k < means.length; k++) {
        double off = example.measures[k] - means[k];
        squares[k] += off * off / examples.size();
      }
    }
    return Arrays.stream(squares).map(square -> square > 0 ? Math.sqrt(square) : 1).toArray();
  }

  private static double[] fitScaled(List<Example> examples) {
    int measures = examples.getFirst().measures.length;
    double[] weights = new double[measures + 1];
    double[] squares = new double[measures + 1];
    List<Example> order = new ArrayList<>(examples);
    Random random = new Random(1);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(order, random);
      double step = STEP / (1 + STEP * round);
      for (Example example : order) {
        double error =
            example.of * ((example.same ? 1 : 0) - probability(weights, example.measures));
        for (int k = 0; k <= measures; k++) {
          double value = k == measures ? 1 : example.measures[k];
          double ridge = k == measures ? 0 : RIDGE * weights[k] / order.size();
          double gradient = error * value - ridge;
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
