package org.readout.annotation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.readout.text.Span;

/**
 * Words of a report that tell how many people came to harm.
 *
 * @param span from the people to what happened to them
 * @param title whether the span is one of the report's title and not of its text
 * @param kind what happened to them
 * @param counted the words that count them, where some do
 * @param least at least so many people; 0 for "nobody was hurt"
 * @param most at most so many; {@link #OPEN} where nothing bounds it ("at least three", "several")
 * @param share what the people are of all who came to harm
 * @param people the ids of the entities among them
 * @param somebody what is told of them if it is one person
 * @param culprit whether they did harm: "the gunman died", "then killed himself"
 * @param own whether they did this to themselves
 * @param dealt whether the words say that somebody else did it to them: "he killed three people"
 * @param scattered whether the sentence speaks of several events at once
 */
public record Toll(
    Span span,
    boolean title,
    Kind kind,
    Optional<Counted> counted,
    int least,
    int most,
    Share share,
    List<String> people,
    Optional<Somebody> somebody,
    boolean culprit,
    boolean own,
    boolean dealt,
    boolean scattered) {

  /** No bound above. */
  public static final int OPEN = Integer.MAX_VALUE;

  /**
   * Words that count people.
   *
   * @param span the number with what qualifies it: "at least nine"
   * @param roughly whether it is told roughly or is the most there may be: "about 10", "up to 10"
   * @param culprit whether it is said to include who did it
   * @param risen whether it is said to stand in place of a smaller one: "rose to 12"
   */
  public record Counted(Span span, boolean roughly, boolean culprit, boolean risen) {}

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

  /**
   * What is told of one person.
   *
   * @param sex of the person
   * @param years the age in years, where it is told
   * @param grown whether the person is called a man, a woman or a child
   */
  public record Somebody(Sex sex, OptionalInt years, Grown grown) {
    private static final int OF_AGE = 18;

    /** Whether both may be told of one person. */
    public boolean mayBe(Somebody other) {
      boolean sexes = sex == Sex.UNKNOWN || other.sex == Sex.UNKNOWN || sex == other.sex;
      boolean ages =
          years.isEmpty() || other.years.isEmpty() || years.getAsInt() == other.years.getAsInt();
      Grown one = stage();
      Grown two = other.stage();
      return sexes && ages && (one == Grown.UNKNOWN || two == Grown.UNKNOWN || one == two);
    }

    private Grown stage() {
      if (years.isEmpty() || grown != Grown.UNKNOWN) {
        return grown;
      }
      return years.getAsInt() < OF_AGE ? Grown.CHILD : Grown.ADULT;
    }

    /** What is told in both places. */
    public Somebody and(Somebody other) {
      return new Somebody(
          sex == Sex.UNKNOWN ? other.sex : sex,
          years.isEmpty() ? other.years : years,
          grown == Grown.UNKNOWN ? other.grown : grown);
    }
  }

  /** As far as words tell. */
  public enum Sex {
    FEMALE,
    MALE,
    UNKNOWN
  }

  /** As far as words tell. */
  public enum Grown {
    CHILD,
    ADULT,
    UNKNOWN
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
