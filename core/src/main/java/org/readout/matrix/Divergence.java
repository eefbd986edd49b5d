package org.readout.matrix;

import java.util.List;
import org.readout.report.Passage;

/**
 * In what sides differ about one item.
 *
 * @param kind in what
 * @param because what shows it, in words for the user
 * @param passages the words that show it, at least one
 * @param certainty the probability that it is so, 0 to 1
 */
public record Divergence(Kind kind, String because, List<Passage> passages, double certainty) {

  /** In what two accounts of one thing can differ. */
  public enum Kind {
    /** One side tells it, and another does not. */
    ONLY("only"),
    /** Of how much of a thing they tell: all terminals, fourteen terminals. */
    SCOPE("scope"),
    /** By which words: "condemned", "expressed concern". */
    WORDING("wording"),
    /** It stands among the first in one account and among the last in another. */
    ORDER("order"),
    /** Who brought it up. */
    RAISED_BY("raisedBy"),
    /** How binding it is: discussed, asked for, agreed. */
    COMMITMENT("commitment"),
    /** Who is thanked or praised. */
    PRAISE("praise"),
    /** Who is blamed or condemned. */
    BLAME("blame"),
    /** What it depends on. */
    CONDITION("condition"),
    /** How many or how much. */
    NUMBER("number"),
    /** On or by which day, in which month or season. */
    DAY("day"),
    /** Where. */
    PLACE("place");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** As the format has it. */
    public String word() {
      return word;
    }

    /** Whether it is of what is told and not of how: a number, a day, a place. */
    public boolean isValue() {
      return this == NUMBER || this == DAY || this == PLACE;
    }
  }

  public Divergence {
    passages = List.copyOf(passages);
    if (passages.isEmpty()) {
      throw new IllegalArgumentException("a difference that nothing shows: " + because);
    }
    if (!(certainty >= 0 && certainty <= 1)) {
      throw new IllegalArgumentException("not a probability: " + certainty);
    }
  }
}
