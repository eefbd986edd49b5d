package org.readout.conflict;

import java.util.Optional;
import org.readout.annotation.Claim.Amount;
import org.readout.annotation.Claim.Precision;
import org.readout.conflict.Conflict.Judgement;

/**
 * Says what it means that two numbers differ.
 *
 * @param because in words
 */
record NumberJudge(Judgement judgement, String because) {

  /** How far a number told roughly may lie from the exact one. */
  private static final double ROUGHLY = 0.1;

  private static final double ROUNDED = 0.05;

  /** Smaller numbers are not rounded without a word that says so. */
  private static final double LARGE = 100;

  /**
   * The judgement of two numbers.
   *
   * @param value the first in its report's words
   * @param otherValue the other in those of its report
   * @param scope in what they differ in what they count, in words, where they do
   * @param otherLater whether the other's report came out on a later day, where that is known
   * @param sure whether the same things are counted
   */
  static NumberJudge of(
      Amount one,
      String value,
      Amount other,
      String otherValue,
      Optional<String> scope,
      Optional<Boolean> otherLater,
      boolean sure) {
    if (!one.unit().equals(other.unit())) {
      return ofUnits(one, other);
    }
    if (isRounding(one, other)) {
      return new NumberJudge(Judgement.ROUNDING, "one of the numbers is told less exactly");
    }
    if (leavesRoom(one, other) || leavesRoom(other, one)) {
      return new NumberJudge(
          Judgement.ROUNDING, "one of the numbers is told as a limit and leaves room");
    }
    if (scope.isPresent()) {
      return new NumberJudge(Judgement.SCOPE, scope.get());
    }
    if (otherLater.isPresent()) {
      String latest = otherLater.get() ? otherValue : value;
      return new NumberJudge(
          Judgement.UPDATE, "the report that has “" + latest + "” came out later");
    }
    boolean exact = one.precision() == Precision.EXACT && other.precision() == Precision.EXACT;
    return sure
        ? new NumberJudge(
            Judgement.CONTRADICTION,
            exact
                ? "both are given as exact, of the same thing"
                : "too far apart to be one number told roughly")
        : new NumberJudge(Judgement.UNDECIDED, "they may count different things");
  }

  private static NumberJudge ofUnits(Amount one, Amount other) {
    double ratio = Units.ratio(one.unit(), other.unit()).orElse(1.0);
    return isNear(one.value() * ratio, other.value(), ROUGHLY)
        ? new NumberJudge(
            Judgement.UNIT, "the same, measured in " + one.unit() + " and " + other.unit())
        : new NumberJudge(Judgement.UNDECIDED, "measured in different units");
  }

  private static boolean isRounding(Amount one, Amount other) {
    boolean roughly = one.precision() == Precision.ABOUT || other.precision() == Precision.ABOUT;
    boolean round =
        Math.max(one.value(), other.value()) >= LARGE
            && isRound(one.value()) != isRound(other.value());
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
