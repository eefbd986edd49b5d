package org.readout.annotation;

import java.util.List;
import org.readout.text.Span;

/**
 * Words of a report that tell how many people came to harm.
 *
 * @param span from the people to what happened to them
 * @param title whether the span is one of the report's title and not of its text
 * @param kind what happened to them
 * @param least at least so many people; 0 for "nobody was hurt"
 * @param most at most so many; {@link #OPEN} where nothing bounds it ("at least three", "several")
 * @param share what the people are of all who came to harm
 * @param people the ids of the entities among them
 * @param own whether they did it to themselves: "then killed himself"
 */
public record Toll(
    Span span,
    boolean title,
    Kind kind,
    int least,
    int most,
    Share share,
    List<String> people,
    boolean own) {

  /** No bound above. */
  public static final int OPEN = Integer.MAX_VALUE;

  /** What happened to them. */
  public enum Kind {
    KILLED,
    INJURED,
    /** They were shot, hit or attacked; whether they live is not said. */
    STRUCK
  }

  /** What they are of all who came to harm. */
  public enum Share {
    /** People not spoken of before: "three people", "a man and a boy". */
    GROUP,
    /** People besides those spoken of: "three others", "another man". */
    OTHERS,
    /** Some of those spoken of: "two of the victims", "one of them". */
    PART,
    /** People who are known: "the boy", "he", a name. */
    KNOWN
  }

  public Toll {
    people = List.copyOf(people);
    if (least < 0 || most < least) {
      throw new IllegalArgumentException("not a number of people: " + least + " to " + most);
    }
  }

  /** Whether it is told how many they are. */
  public boolean isExact() {
    return least == most;
  }
}
