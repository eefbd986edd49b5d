package org.readout.conflict;

import java.util.List;
import org.readout.report.Passage;

/**
 * Two or more reports differ in what they tell of one thing.
 *
 * @param id derived from its kind and passages
 * @param kind in what they differ
 * @param about what they speak of, in the words of a report
 * @param facts the ids of the facts that it concerns
 * @param positions at least two, by their first passages
 * @param judgement what the difference is
 * @param because why it is judged so, in words
 * @param certainty the probability that it is a difference of that kind, 0 to 1
 */
public record Conflict(
    String id,
    Kind kind,
    String about,
    List<String> facts,
    List<Position> positions,
    Judgement judgement,
    String because,
    double certainty) {

  /** In what reports differ. */
  public enum Kind {
    NUMBER,
    TIME,
    PLACE,
    NAME,
    ROLE,
    POLARITY,
    ATTRIBUTION
  }

  /** What a difference is. */
  public enum Judgement {
    /** Both cannot be right. */
    CONTRADICTION,
    /** The later report knows more. */
    UPDATE,
    /** One tells the other's number less exactly. */
    ROUNDING,
    /** They count or place different things. */
    SCOPE,
    /** They measure in different units. */
    UNIT,
    UNDECIDED
  }

  /**
   * What some reports say.
   *
   * @param value in their words: "12", "on Friday"
   * @param passages where they say it, at least one
   */
  public record Position(String value, List<Passage> passages) {

    public Position {
      passages = List.copyOf(passages);
      if (passages.isEmpty()) {
        throw new IllegalArgumentException("a position without a passage: " + value);
      }
    }
  }

  public Conflict {
    facts = List.copyOf(facts);
    positions = List.copyOf(positions);
    if (positions.size() < 2) {
      throw new IllegalArgumentException("a conflict needs two positions: " + positions);
    }
    if (!(certainty >= 0 && certainty <= 1)) {
      throw new IllegalArgumentException("not a probability: " + certainty);
    }
  }

  /** The same with other positions. */
  Conflict with(List<Position> others) {
    return new Conflict(id, kind, about, facts, others, judgement, because, certainty);
  }
}
