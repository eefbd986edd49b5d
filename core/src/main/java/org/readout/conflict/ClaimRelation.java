package org.readout.conflict;

import java.util.Collections;
import org.readout.annotation.AnnotatedReport;
import org.readout.fact.Meaning;

/**
 * Says whether one of two statements on the same matter makes the other less or more believable.
 * Neither is about truth: what somebody says in his defence weakens what he is accused of. Both are
 * the same in either order. Safe for several threads if its parts are.
 */
public final class ClaimRelation {

  /** What is nearer says much the same. */
  private static final double NEAR = 0.65;

  /** What is farther has nothing to do with it. */
  private static final double FAR = 0.45;

  /** From so many points on one weakens the other. */
  private static final double WEAK = 2.5;

  /** From so many on it does not strengthen it as well, near as they may be. */
  private static final double OPPOSED = 3.5;

  private final StanceWords words;
  private final Meaning meaning;

  /**
   * @param words the signs of the language of the statements
   * @param meaning says how near two statements are
   */
  public ClaimRelation(StanceWords words, Meaning meaning) {
    this.words = words;
    this.meaning = meaning;
  }

  /** Whether one makes the other less believable; each is annotated as a report of its own. */
  public boolean weakens(AnnotatedReport one, AnnotatedReport other) {
    return weakens(read(one), read(other));
  }

  /** Whether one makes the other more believable; each is annotated as a report of its own. */
  public boolean strengthens(AnnotatedReport one, AnnotatedReport other) {
    return strengthens(read(one), read(other));
  }

  /** Reads a statement, once for many comparisons. */
  public StanceReading read(AnnotatedReport statement) {
    return StanceReading.of(statement, words, meaning);
  }

  /** Whether one makes the other less believable, both read before. */
  public boolean weakens(StanceReading one, StanceReading other) {
    return opposition(one, other) >= WEAK;
  }

  /** Whether one makes the other more believable, both read before. */
  public boolean strengthens(StanceReading one, StanceReading other) {
    return one.nearness(other) >= FAR && opposition(one, other) < OPPOSED;
  }

  /** The points for signs that they oppose each other, 0 to 5.5. */
  private static double opposition(StanceReading one, StanceReading other) {
    double points = 0;
    points += one.has(Sign.DEFENCE) || other.has(Sign.DEFENCE) ? 1 : 0;
    points += wardsOff(one, other) || wardsOff(other, one) ? 1 : 0;
    points += haveOtherVoices(one, other) ? 1 : 0;
    points += one.nearness(other) < NEAR ? 1 : 0;
    points += one.isNegative() != other.isNegative() ? 0.5 : 0;
    points += contradicts(one, other) || contradicts(other, one) ? 1 : 0;
    return points;
  }

  private static boolean wardsOff(StanceReading one, StanceReading other) {
    return one.has(Sign.DEFENCE) && other.has(Sign.BLAME);
  }

  /** Both give words to somebody, and none of them is called the same. */
  private static boolean haveOtherVoices(StanceReading one, StanceReading other) {
    return !one.voices().isEmpty()
        && !other.voices().isEmpty()
        && Collections.disjoint(one.voices(), other.voices());
  }

  private static boolean contradicts(StanceReading one, StanceReading other) {
    return one.sentences().stream()
        .anyMatch(a -> other.sentences().stream().anyMatch(a::contradicts));
  }
}
