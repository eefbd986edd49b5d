package org.readout.grouping;

import java.util.Comparator;
import java.util.List;

/**
 * What speaks for or against two reports telling of one event.
 *
 * @param weight logarithm of odds: above 0 it speaks for, below 0 against
 * @param words in which it shows, most telling first; may be empty
 */
public record Reason(Kind kind, double weight, List<String> words) {

  /** What is compared. */
  public enum Kind {
    /** Words in common in title and text. */
    WORDS,
    /** Words in common in title and first sentences. */
    LEAD,
    /** Words of names in common. */
    NAMES,
    /** Title and lead mean something alike. */
    MEANING,
    /** People of the same age in both, or of no common age. */
    AGES,
    /** Numbers in common. */
    NUMBERS,
    /** Both speak of a common day, or of none. */
    DAYS,
    /** Both name towns or countries, and none in common. */
    PLACES,
    /** How long one was published after the other. */
    TIME_APART,
    /** How long ago the story began. */
    STORY_AGE,
    /** Like words round other numbers: a form that is filled in anew each time. */
    TEMPLATE
  }

  /** Those that tell most first. */
  public static final Comparator<Reason> STRONGEST =
      Comparator.<Reason>comparingDouble(reason -> Math.abs(reason.weight())).reversed();

  public Reason {
    words = List.copyOf(words);
  }
}
