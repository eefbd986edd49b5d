package org.readout.render;

import java.util.ArrayList;
import java.util.List;

/**
 * Places on an upright ellipse, in rows: one place of each side stands in a row, so that what is
 * written beside them does not overlap. In which order they go round is changed as long as fewer
 * lines cross for it, then as long as lines get shorter; no chance is in it.
 */
final class Ring {

  /** In units of the drawing, as all measures here. */
  static final int MIDDLE = 266;

  /** Room for two lines of writing. */
  private static final int ROW = 48;

  private static final int EDGE = 16;
  private static final int LEAST = 110;
  private static final int RADIUS = 96;

  private static final int CROSSING = 1000;

  /** After so many rounds of changes it is good enough. */
  private static final int ROUNDS = 6;

  /** Where something is. */
  record Point(double x, double y) {

    boolean isLeft() {
      return x < MIDDLE;
    }
  }

  /** A line between two places, by their numbers from 0. */
  record Chord(int from, int to) {}

  private final List<Point> places;
  private final int height;

  private Ring(List<Point> places, int height) {
    this.places = places;
    this.height = height;
  }

  /**
   * Finds places.
   *
   * @param count of places
   * @param chords the lines between them, each once
   */
  static Ring of(int count, List<Chord> chords) {
    int left = count / 2;
    int inner = Math.max(LEAST, ROW * (count - left));
    int[] position = ordered(count, chords);
    List<Point> places = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      places.add(place(position[i], left, count - left, inner));
    }
    return new Ring(List.copyOf(places), inner + 2 * EDGE);
  }

  Point place(int number) {
    return places.get(number);
  }

  int height() {
    return height;
  }

  /** Down on the left side, and up again on the right. */
  private static Point place(int position, int left, int right, int inner) {
    boolean isLeft = position < left;
    int rows = isLeft ? left : right;
    int row = isLeft ? position : right - 1 - (position - left);
    double y = (row + 0.5) / rows;
    double up = 2 * y - 1;
    double aside = RADIUS * Math.sqrt(1 - up * up);
    return new Point(isLeft ? MIDDLE - aside : MIDDLE + aside, EDGE + y * inner);
  }

  private static int[] ordered(int count, List<Chord> chords) {
    int[] position = new int[count];
    for (int i = 0; i < count; i++) {
      position[i] = i;
    }
    long cost = cost(position, chords);
    boolean better = true;
    for (int round = 0; better && round < ROUNDS; round++) {
      better = false;
      for (int i = 0; i < count; i++) {
        for (int j = i + 1; j < count; j++) {
          swap(position, i, j);
          long changed = cost(position, chords);
          if (changed < cost) {
            cost = changed;
            better = true;
          } else {
            swap(position, i, j);
          }
        }
      }
    }
    return position;
  }

  private static void swap(int[] position, int i, int j) {
    int kept = position[i];
    position[i] = position[j];
    position[j] = kept;
  }

  private static long cost(int[] position, List<Chord> chords) {
    long cost = 0;
    for (int i = 0; i < chords.size(); i++) {
      int from = position[chords.get(i).from];
      int to = position[chords.get(i).to];
      int apart = Math.abs(from - to);
      cost += Math.min(apart, position.length - apart);
      for (int j = 0; j < i; j++) {
        cost += cross(from, to, position[chords.get(j).from], position[chords.get(j).to]);
      }
    }
    return cost;
  }

  /** Whether one end of a chord is on either side of the other chord. */
  private static int cross(int from, int to, int one, int other) {
    boolean apart = one != from && one != to && other != from && other != to;
    return apart && isBetween(from, to, one) != isBetween(from, to, other) ? CROSSING : 0;
  }

  private static boolean isBetween(int from, int to, int place) {
    return place > Math.min(from, to) && place < Math.max(from, to);
  }
}
