package org.readout.conflict;

/**
 * Two sentences of two reports that have words in common, laid side by side: as a whole, where one
 * text is copied or one remark quoted at length, or in part.
 *
 * @param gaps where their words differ
 */
record Parallel(Side one, Side other, Gaps gaps) {

  private static final double SHARED = 0.6;

  /** That a difference between them is one. */
  static final double CERTAINTY = 0.95;

  static Parallel of(Side one, Side other) {
    return new Parallel(one, other, new Gaps(one.words(), other.words()));
  }

  /** The share of what the fuller one speaks of that both have, 0 to 1. */
  double shared() {
    int most = Math.max(one.content(), other.content());
    return most == 0 ? 0 : Math.min(1, (double) gaps.content() / most);
  }

  /** Most of what they say is the same; else only a part of it. */
  boolean isWhole() {
    return shared() >= SHARED || isOneGap();
  }

  /** All words are the same but one stretch. */
  boolean isOneGap() {
    return gaps.gaps().size() <= 1;
  }
}
