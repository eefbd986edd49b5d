package org.readout.app.evaluate;

/** What a report makes of a claim that it speaks of. */
public enum Stance {
  /** It tells it as its own, or on good authority. */
  AGREE,
  /** It denies it, or shows it to be false. */
  DISAGREE,
  /** It tells that it is claimed and takes no side. */
  DISCUSS
}
