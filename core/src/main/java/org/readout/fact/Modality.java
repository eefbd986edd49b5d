package org.readout.fact;

import org.readout.annotation.Claim.Stance;
import org.readout.words.ComparedWord.Force;
import org.readout.words.Settled;

/**
 * Tells apart what is settled or done and what is only talked of: "the sides agreed to resume the
 * ferry" and "the sides discussed resuming the ferry" are two facts, however alike their words; so
 * are what one denies and what the other tells.
 */
final class Modality {
  private Modality() {}

  static boolean differ(Telling one, Telling other) {
    Force force = Settled.of(one.text());
    Force otherForce = Settled.of(other.text());
    return isDeniedOfTheOther(one, other)
        || Settled.differ(force, otherForce)
        || isRuledOut(one, force, other, otherForce)
        || (force == Force.WEIGHS && otherForce == Force.NONE && isDone(one, other))
        || (otherForce == Force.WEIGHS && force == Force.NONE && isDone(other, one));
  }

  /** To deny that it is so is to say that it is not so. */
  private static boolean isDeniedOfTheOther(Telling one, Telling other) {
    return isDenied(one) != isDenied(other) && one.claim().negated() == other.claim().negated();
  }

  private static boolean isDenied(Telling telling) {
    return telling.claim().stance() == Stance.DENIED;
  }

  /** What the one proposes the other rules out. */
  private static boolean isRuledOut(Telling one, Force force, Telling other, Force otherForce) {
    return one.claim().negated() != other.claim().negated()
        && (force == Force.WEIGHS) != (otherForce == Force.WEIGHS);
  }

  /** Whether one tells as done what the other tells as talked of: "the ferry resumed". */
  private static boolean isDone(Telling weighed, Telling done) {
    return done.claim().stance() == Stance.ASSERTED
        && !done.claim().negated()
        && weighed.claim().stance() != Stance.PLANNED
        && !done.predicate().equals(weighed.predicate())
        && weighed.words().containsKey(done.predicate());
  }
}
