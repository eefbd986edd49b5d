package org.readout.language.english;

import java.util.Arrays;

/** Gives each word of a sequence a label, from left to right, the best by a linear model. */
final class SequenceLabeller {

  private final LinearModel model;
  private final int labels;

  /** For the label before (the last row: none) and a label: whether it may follow. */
  private final boolean[][] follows;

  SequenceLabeller(LinearModel model) {
    this.model = model;
    this.labels = model.labels().size();
    this.follows = new boolean[labels + 1][labels];
    for (int last = 0; last <= labels; last++) {
      for (int label = 0; label < labels; label++) {
        String before = last == labels ? "O" : model.labels().get(last);
        follows[last][label] = mayFollow(before, model.labels().get(label));
      }
    }
  }

  /** Labels of the form B-X, I-X, L-X, U-X begin, go on with, end and are a stretch of X. */
  static boolean mayFollow(String before, String label) {
    boolean inside = before.startsWith("B-") || before.startsWith("I-");
    boolean goesOn = label.startsWith("I-") || label.startsWith("L-");
    return inside == goesOn && (!inside || before.substring(2).equals(label.substring(2)));
  }

  /** The numbers of the labels, one for each word. */
  int[] label(SequenceFeatures sequence) {
    int[] given = new int[sequence.size()];
    int[] features = new int[SequenceFeatures.MOST];
    int[] scores = new int[labels];
    for (int i = 0; i < given.length; i++) {
      given[i] = best(sequence, i, given, features, scores);
    }
    return given;
  }

  private int best(SequenceFeatures sequence, int i, int[] given, int[] features, int[] scores) {
    Arrays.fill(scores, 0);
    int last = i > 0 ? given[i - 1] : -1;
    int count = sequence.fill(i, last, i > 1 ? given[i - 2] : -1, features);
    for (int k = 0; k < count; k++) {
      model.add(features[k], scores);
    }
    boolean[] may = follows[last < 0 ? labels : last];
    int best = -1;
    for (int label = 0; label < labels; label++) {
      if (may[label] && (best < 0 || scores[label] > scores[best])) {
        best = label;
      }
    }
    return best;
  }
}
