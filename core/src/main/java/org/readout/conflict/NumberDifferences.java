package org.readout.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.annotation.Claim.Amount;
import org.readout.annotation.Claim.Precision;
import org.readout.conflict.Conflict.Judgement;
import org.readout.conflict.Conflict.Kind;
import org.readout.fact.Telling;
import org.readout.text.Span;

/** Finds numbers of one unit that differ. */
final class NumberDifferences {

  /** Clauses that are less likely to tell the same may count different things. */
  private static final double LIKELY = 0.65;

  private static final double SURE = 0.8;

  /** How far a number told roughly may lie from the exact one. */
  private static final double ROUGHLY = 0.1;

  private static final double ROUNDED = 0.05;

  private NumberDifferences() {}

  static List<Difference> in(Likely pair) {
    List<Difference> found = new ArrayList<>();
    if (pair.probability() < LIKELY && !pair.isClose()) {
      return found;
    }
    for (Amount one : pair.one().claim().amounts()) {
      for (Amount other : pair.other().claim().amounts()) {
        if (differ(one, pair.one(), other, pair.other())) {
          found.add(difference(pair, one, other));
        }
      }
    }
    return found;
  }

  /** Of one unit, and neither number stands with the other in one of the clauses. */
  private static boolean differ(Amount one, Telling a, Amount other, Telling b) {
    return one.value() != other.value()
        && isOneUnit(one, other)
        && tells(a, other).isEmpty()
        && tells(b, one).isEmpty();
  }

  private static boolean isOneUnit(Amount one, Amount other) {
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
    Judged judged = judge(pair, one, value, other, otherValue);
    return new Difference(
        Kind.NUMBER,
        value,
        one.span(),
        otherValue,
        other.span(),
        judged.judgement,
        judged.because,
        pair.probability());
  }

  private static String words(Telling telling, Span span) {
    return span.in(telling.report().report().text());
  }

  private record Judged(Judgement judgement, String because) {}

  private static Judged judge(
      Likely pair, Amount one, String value, Amount other, String otherValue) {
    if (!one.unit().equals(other.unit())) {
      double ratio = Units.ratio(one.unit(), other.unit()).orElse(1.0);
      boolean same = isNear(one.value() * ratio, other.value(), ROUGHLY);
      return same
          ? new Judged(
              Judgement.UNIT, "the same, measured in " + one.unit() + " and " + other.unit())
          : new Judged(Judgement.UNDECIDED, "measured in different units");
    }
    if (isRounding(one, other)) {
      return new Judged(Judgement.ROUNDING, "one of the numbers is told less exactly");
    }
    if (leavesRoom(one, other) || leavesRoom(other, one)) {
      return new Judged(
          Judgement.ROUNDING, "one of the numbers is told as a limit and leaves room");
    }
    Optional<String> scope = Scopes.differ(pair);
    if (scope.isPresent()) {
      return new Judged(Judgement.SCOPE, scope.get());
    }
    Optional<Boolean> later = pair.isOtherLater();
    if (later.isPresent()) {
      return new Judged(
          Judgement.UPDATE,
          "the report that has “" + (later.get() ? otherValue : value) + "” came out later");
    }
    return pair.probability() >= SURE || pair.isVerbatim()
        ? new Judged(Judgement.CONTRADICTION, "both are given as exact, of the same thing")
        : new Judged(Judgement.UNDECIDED, "they may count different things");
  }

  private static boolean isRounding(Amount one, Amount other) {
    boolean roughly = one.precision() == Precision.ABOUT || other.precision() == Precision.ABOUT;
    boolean round = isRound(one.value()) != isRound(other.value());
    return isNear(one.value(), other.value(), roughly ? ROUGHLY : ROUNDED) && (roughly || round);
  }

  /** A number that ends in a nought, of two digits or more. */
  private static boolean isRound(double value) {
    return value >= 10 && value % 10 == 0;
  }

  private static boolean isNear(double one, double other, double share) {
    return Math.abs(one - other) <= share * Math.max(Math.abs(one), Math.abs(other));
  }

  private static boolean leavesRoom(Amount limit, Amount other) {
    return switch (limit.precision()) {
      case AT_LEAST -> other.value() >= limit.value();
      case AT_MOST -> other.value() <= limit.value();
      case EXACT, ABOUT -> false;
    };
  }
}
