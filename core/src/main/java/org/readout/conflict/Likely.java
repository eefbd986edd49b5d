package org.readout.conflict;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.annotation.Claim.Role;
import org.readout.fact.Facts.Match;
import org.readout.fact.Telling;
import org.readout.words.ComparedWord;

/**
 * Two tellings that are likely to speak of one thing, laid side by side.
 *
 * @param match how likely
 * @param gaps where their words differ
 */
record Likely(Match match, Gaps gaps) {

  /** Below this they do not even speak of one deed. */
  private static final double DEED = 0.3;

  /** The same where both who did it and to whom are the same. */
  private static final double TO_ONE = 0.15;

  private static final double CLOSE = 0.3;

  private static final double SHARED = 0.6;

  /** So many days before a report is no news to it. */
  private static final int LONG = 60;

  Likely(Match match) {
    this(match, new Gaps(match.one().text(), match.other().text()));
  }

  Telling one() {
    return match.one();
  }

  Telling other() {
    return match.other();
  }

  double probability() {
    return match.probability();
  }

  /** The share of what the one with fewer words speaks of that both have, 0 to 1. */
  double shared() {
    int least = Math.min(content(match.one()), content(match.other()));
    return least == 0 ? 0 : Math.min(1, (double) gaps.content() / least);
  }

  private static int content(Telling telling) {
    return (int) telling.text().stream().filter(word -> word.sort().isContent()).count();
  }

  /** Enough of the same words in the same order that a single one that differs tells. */
  boolean isClose() {
    return probability() >= CLOSE && gaps.content() >= 3 && shared() >= SHARED;
  }

  /** Both were taken for one fact, and most of what the shorter one says is in the other. */
  boolean isOneFact() {
    return match.fact().isPresent() && gaps.content() >= 2 && shared() >= SHARED;
  }

  /**
   * Whether both tell that one did or suffered the same, whatever else they add: what is done is
   * the same word, one that tells something, and so is who does it or whom it is done to.
   */
  boolean isOneDeed() {
    return probability() >= (isToOne() ? TO_ONE : DEED)
        && one().predicate().equals(other().predicate())
        && tellsMuch(one())
        && Stream.of(Role.AGENT, Role.PATIENT).anyMatch(this::isOneIn);
  }

  /** Whether both tell who did it and to whom, and both are the same. */
  boolean isToOne() {
    return Stream.of(Role.AGENT, Role.PATIENT).allMatch(this::isOneIn);
  }

  /** What is done is a word of its own in both, and not only that something is so. */
  boolean tellsDeed() {
    return tellsDeed(one()) && tellsDeed(other());
  }

  private static boolean tellsDeed(Telling telling) {
    return telling.text().stream()
        .anyMatch(
            word ->
                word.span().overlaps(telling.claim().predicateSpan()) && word.sort().isContent());
  }

  /** Whether they tell of two people or bodies, so that what they differ in is no difference. */
  boolean isOfTwo() {
    return Stream.of(Role.AGENT, Role.PATIENT).anyMatch(this::areTwoIn);
  }

  private boolean areTwoIn(Role role) {
    Optional<String> who = in(one(), role);
    Optional<String> other = in(other(), role);
    return who.isPresent() && other.isPresent() && !who.equals(other);
  }

  /** Whether one tells of a time long gone of which the other does not tell. */
  boolean isOfTwoTimes() {
    return isLongGone(one()) != isLongGone(other());
  }

  private static boolean isLongGone(Telling telling) {
    Optional<LocalDate> day =
        telling.report().report().published().day().map(d -> d.minusDays(LONG));
    return telling.claim().times().stream()
        .map(time -> time.days().latest())
        .flatMap(Optional::stream)
        .anyMatch(last -> day.filter(last::isBefore).isPresent());
  }

  private static boolean tellsMuch(Telling telling) {
    return telling.text().stream()
        .anyMatch(
            word ->
                word.span().overlaps(telling.claim().predicateSpan())
                    && word.sort() == ComparedWord.Sort.CONTENT);
  }

  private boolean isOneIn(Role role) {
    Optional<String> who = in(one(), role);
    return who.isPresent() && who.equals(in(other(), role));
  }

  private static Optional<String> in(Telling telling, Role role) {
    return telling.claim().arguments().stream()
        .filter(argument -> argument.role() == role)
        .findFirst()
        .flatMap(telling::referent);
  }

  /** Hardly a word differs but for what is compared. */
  boolean isVerbatim() {
    return isClose() && shared() >= 0.85;
  }

  /**
   * Whether the other's report came out on a later day; empty if that cannot be told or both came
   * out on one day.
   */
  Optional<Boolean> isOtherLater() {
    return Sequence.isOtherLater(one().report(), other().report());
  }
}
