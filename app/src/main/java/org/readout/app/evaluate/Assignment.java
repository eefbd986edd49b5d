package org.readout.app.evaluate;

import java.util.Arrays;

/** The assignment of rows to columns, one to one, with the greatest sum (Kuhn 1955). */
final class Assignment {

  private Assignment() {}

  /** The greatest sum, in cubic time. */
  static double greatest(double[][] weights) {
    int rows = weights.length;
    int columns = rows == 0 ? 0 : weights[0].length;
    return rows <= columns ? solve(weights, rows, columns) : solve(turned(weights), columns, rows);
  }

  private static double[][] turned(double[][] weights) {
    double[][] turned = new double[weights[0].length][weights.length];
    for (int i = 0; i < weights.length; i++) {
      for (int j = 0; j < weights[0].length; j++) {
        turned[j][i] = weights[i][j];
      }
    }
    return turned;
  }

  /** With potentials, a row at a time; rows and columns are counted from 1. */
  private static double solve(double[][] weights, int rows, int columns) {
    double[] rowPotential = new double[rows + 1];
    double[] columnPotential = new double[columns + 1];
    int[] rowOf = new int[columns + 1];
    for (int row = 1; row <= rows; row++) {
      assign(row, weights, rowPotential, columnPotential, rowOf);
    }
    double sum = 0;
    for (int column = 1; column <= columns; column++) {
      if (rowOf[column] > 0) {
        sum += weights[rowOf[column] - 1][column - 1];
      }
    }
    return sum;
  }

  private static void assign(
      int row, double[][] weights, double[] rowPotential, double[] columnPotential, int[] rowOf) {
    int columns = rowOf.length - 1;
    double[] least = new double[columns + 1];
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    boolean[] used = new boolean[columns + 1];
    int[] way = new int[columns + 1];
    rowOf[0] = row;
    int at = 0;
    while (rowOf[at] != 0) {
      used[at] = true;
      int here = rowOf[at];
      int next = 0;
      double delta = Double.POSITIVE_INFINITY;
      for (int column = 1; column <= columns; column++) {
        if (used[column]) {
          continue;
        }
        double cost = -weights[here - 1][column - 1] - rowPotential[here] - columnPotential[column];
        if (cost < least[column]) {
          least[column] = cost;
          way[column] = at;
        }
        if (least[column] < delta) {
          delta = least[column];
          next = column;
        }
      }
      for (int column = 0; column <= columns; column++) {
        if (used[column]) {
          rowPotential[rowOf[column]] += delta;
          columnPotential[column] -= delta;
        } else {
          least[column] -= delta;
        }
      }
      at = next;
    }
    while (at != 0) {
      rowOf[at] = rowOf[way[at]];
      at = way[at];
    }
  }
}
