package org.readout.language.english.time;

import java.util.Set;

/**
 * Knows the words that set a day to come though they are past themselves: "adjourned until Friday",
 * "asked them to reply by Friday", "will keep the harbour closed until Friday".
 */
final class Deadlines {

  private static final int BEFORE = 10;

  /** What is put off, or given time, until a day. */
  private static final Set<String> DEFERRED =
      Set.of(
          "adjourned",
          "postponed",
          "delayed",
          "deferred",
          "remanded",
          "extended",
          "suspended",
          "rescheduled",
          "moved",
          "pushed",
          "gave",
          "given",
          "ordered",
          "banned",
          "barred",
          "prolonged");

  /** What goes on until a day to come, unless it "was" or "had been" so. */
  private static final Set<String> STATES =
      Set.of(
          "closed",
          "shut",
          "cancelled",
          "canceled",
          "halted",
          "blocked",
          "grounded",
          "evacuated",
          "stopped",
          "sealed");

  /** What asks for something by a day, or promises it. */
  private static final Set<String> ASKING =
      Set.of(
          "asked",
          "promised",
          "pledged",
          "vowed",
          "agreed",
          "committed",
          "commitment",
          "commitments",
          "promise",
          "pledge",
          "undertook",
          "undertaken",
          "demanded",
          "demand",
          "demands",
          "ordered",
          "requested",
          "urged",
          "instructed",
          "gave",
          "given",
          "wants",
          "want",
          "needs",
          "need");

  private static final Set<String> OVER = Set.of("was", "were", "had");

  private static final Set<String> BY = Set.of("by", "before");

  private static final Set<String> HOLDING = Set.of("keep", "leave", "hold");

  private static final Set<String> AHEAD =
      Set.of("will", "shall", "ll", "would", "to", "must", "may");

  private final Tokens tokens;

  Deadlines(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Whether the words before "until" put something off: "has until", "adjourned it until". */
  boolean deferred(int preposition) {
    if (tokens.is(preposition - 1, "has") || tokens.is(preposition - 1, "have")) {
      return true;
    }
    for (int i = preposition - 1; within(i, preposition); i--) {
      if (tokens.readsOne(i, DEFERRED)) {
        return !tokens.is(i - 1, "had") && !tokens.is(i - 2, "had");
      }
      if (tokens.readsOne(i, STATES)) {
        return !tokens.readsOne(i - 1, OVER) && !tokens.readsOne(i - 2, OVER);
      }
    }
    return false;
  }

  /** Whether the words before "by" ask for something that is still to be done. */
  boolean asked(int preposition) {
    for (int i = preposition - 1; within(i, preposition); i--) {
      if (tokens.readsOne(i, ASKING)) {
        return !tokens.is(i - 1, "had") && !tokens.is(i - 2, "had");
      }
    }
    return false;
  }

  /**
   * Whether the words before the deadline of a month, a year or the like bind somebody who had
   * bound himself before: "had promised to leave by the end of April".
   */
  boolean committed(int start) {
    int preposition = tokens.is(start - 1, "the") ? start - 2 : start - 1;
    if (!tokens.readsOne(preposition, BY)) {
      return false;
    }
    for (int i = preposition - 1; within(i, preposition); i--) {
      if (tokens.readsOne(i, ASKING)) {
        return tokens.is(i - 1, "had") || tokens.is(i - 2, "had");
      }
    }
    return false;
  }

  /** Whether a participle tells how something will be kept: "will keep the harbour closed". */
  boolean held(int participle) {
    for (int i = participle - 1; within(i, participle); i--) {
      if (tokens.readsOne(i, HOLDING)) {
        return tokens.readsOne(i - 1, AHEAD);
      }
    }
    return false;
  }

  private boolean within(int i, int from) {
    boolean ends = tokens.is(i, Kind.MARK) && !tokens.apostrophe(i) && !tokens.hyphen(i);
    return i >= from - BEFORE && !tokens.is(i, Kind.BREAK) && !ends;
  }
}
