package org.readout.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.readout.annotation.Claim.Amount;
import org.readout.annotation.Claim.Stance;
import org.readout.conflict.Conflict.Kind;
import org.readout.fact.Telling;
import org.readout.text.Span;

/** Finds numbers of one unit that differ. */
final class NumberDifferences {

  /** Clauses that are less likely to tell the same may count different things. */
  private static final double LIKELY = 0.65;

  private static final double SURE = 0.8;

  private static final String WEIGHS = "weigh";

  private static final Pattern FOR = Pattern.compile("\\bfor(?: \\w{1,10}){0,2} $");

  /** In characters, enough for the words that {@link #FOR} wants. */
  private static final int BEFORE = 28;

  private NumberDifferences() {}

  static List<Difference> in(Likely pair) {
    List<Difference> found = new ArrayList<>();
    if (pair.isOfTwo() || pair.isOfTwoTimes() || isToCome(pair) || !isOne(pair)) {
      return found;
    }
    for (Amount one : pair.one().claim().amounts()) {
      for (Amount other : pair.other().claim().amounts()) {
        if (differ(one, pair.one(), other, pair.other())) {
          found.add(difference(pair, one, other));
        }
      }
    }
    lengths(pair).ifPresent(found::add);
    return found;
  }

  /** "Spoke for 40 minutes", "spoke for an hour". */
  private static Optional<Difference> lengths(Likely pair) {
    List<Amount> one = lengths(pair.one());
    List<Amount> other = lengths(pair.other());
    boolean single = one.size() == 1 && other.size() == 1;
    return single && one.getFirst().value() != other.getFirst().value()
        ? Optional.of(difference(pair, one.getFirst(), other.getFirst()))
        : Optional.empty();
  }

  private static List<Amount> lengths(Telling telling) {
    return telling.claim().times().stream()
        .filter(time -> isHowLong(telling, time.span()))
        .flatMap(time -> Measured.length(telling.report(), time).stream())
        .toList();
  }

  /** "For about five days", not "in five days", "five days after". */
  private static boolean isHowLong(Telling telling, Span span) {
    String text = telling.report().report().text();
    return FOR.matcher(text.substring(Math.max(0, span.start() - BEFORE), span.start())).find();
  }

  /**
   * Whether they count or measure one thing; what somebody weighs is his who is known to be one.
   */
  private static boolean isOne(Likely pair) {
    boolean likely = pair.probability() >= LIKELY || pair.isClose();
    return pair.isOneDeed() || (likely && !WEIGHS.equals(pair.one().predicate()));
  }

  /** Of one unit, and neither number stands with the other in one of the clauses. */
  private static boolean differ(Amount one, Telling a, Amount other, Telling b) {
    return one.value() != other.value()
        && isOneUnit(one, other)
        && isAlone(one, a)
        && isAlone(other, b)
        && !says(a, words(b, other.span()))
        && !says(b, words(a, one.span()))
        && tells(a, other).isEmpty()
        && tells(b, one).isEmpty()
        && !Kinds.differ(a, one, b, other);
  }

  /** Whether a number stands in a sentence in the same words: "of his eleven goals eight". */
  private static boolean says(Telling telling, String number) {
    return telling.report().sentences().get(telling.claim().sentence()).words().stream()
        .anyMatch(
            word -> word.span().in(telling.report().report().text()).equalsIgnoreCase(number));
  }

  /** Of "seven long boats and two other boats", "four of five boats" each is a part. */
  private static boolean isAlone(Amount amount, Telling telling) {
    return telling.claim().amounts().stream()
        .noneMatch(
            one ->
                one.unit().equals(Amount.OTHER + amount.unit())
                    || (one.unit().equals(amount.unit()) && one.value() != amount.value()));
  }

  /** How many were missed, and how many will be missed. */
  private static boolean isToCome(Likely pair) {
    return !pair.isVerbatim()
        && (pair.one().claim().stance() == Stance.PLANNED)
            != (pair.other().claim().stance() == Stance.PLANNED)
        && (pair.one().claim().stance() == Stance.ASSERTED
            || pair.other().claim().stance() == Stance.ASSERTED);
  }

  /** Whose age it is and what a bare number counts is not told by the clause alone. */
  private static boolean isOneUnit(Amount one, Amount other) {
    return tells(one) && tells(other) && isComparable(one, other);
  }

  private static boolean tells(Amount amount) {
    return !amount.unit().isEmpty() && !amount.unit().equals(Amount.AGE);
  }

  private static boolean isComparable(Amount one, Amount other) {
    return one.unit().equals(other.unit()) || Units.ratio(one.unit(), other.unit()).isPresent();
  }

  private static Optional<Amount> tells(Telling telling, Amount amount) {
    return telling.claim().amounts().stream()
        .filter(one -> one.value() == amount.value() && one.unit().equals(amount.unit()))
        .findFirst();
  }

  private static Difference difference(Likely pair, Amount one, Amount other) {
    String value = words(pair.one(), one.span());
    String otherValue = words(pair.other(), other.span());
    NumberJudge judged =
        NumberJudge.of(
            one,
            value,
            other,
            otherValue,
            Scopes.differ(pair.one(), pair.other()),
            Sequence.ofCounts(pair.one().report(), one.span(), pair.other().report(), other.span()),
            pair.probability() >= SURE || pair.isVerbatim());
    return new Difference(
        Kind.NUMBER,
        value,
        one.span(),
        otherValue,
        other.span(),
        judged.judgement(),
        judged.because(),
        pair.probability());
  }

  private static String words(Telling telling, Span span) {
    return span.in(telling.report().report().text());
  }
}
