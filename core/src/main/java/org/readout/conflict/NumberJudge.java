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

  /** How far what is measured in two units may lie apart. */
  private static final double CONVERTED = 0.1;

  /** How far a number that is told roughly may lie from another that is no rounding of it. */
  private static final double ROUGHLY = 0.05;

  /** Half hours and quarters are told for more. */
  private static final double ROUGHLY_AS_LONG = 0.1;

  private static final String MINUTE = "minute";

  /** No rounding lies farther: "100" is none of 140. */
  private static final double ROUNDED = 0.1;

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
    return isNear(one.value() * ratio, other.value(), CONVERTED)
        ? new NumberJudge(
            Judgement.UNIT, "the same, measured in " + one.unit() + " and " + other.unit())
        : new NumberJudge(Judgement.UNDECIDED, "measured in different units");
  }

  /** Whether two numbers of one unit may be one: the same, a rounding, or one leaves room. */
  static boolean mayBeOne(Amount one, Amount other) {
    return one.value() == other.value()
        || isRounding(one, other)
        || leavesRoom(one, other)
        || leavesRoom(other, one);
  }

  /**
   * Whether one is the other told with fewer digits ("900" for 887, not for 850, which is as far
   * from 800), or told roughly and hardly away from it.
   */
  private static boolean isRounding(Amount one, Amount other) {
    boolean roughly = one.precision() == Precision.ABOUT || other.precision() == Precision.ABOUT;
    boolean large = Math.max(one.value(), other.value()) >= LARGE;
    double share = one.unit().equals(MINUTE) ? ROUGHLY_AS_LONG : ROUGHLY;
    boolean fewer =
        isFewerDigits(one.value(), other.value()) || isFewerDigits(other.value(), one.value());
    return (roughly && isNear(one.value(), other.value(), share))
        || ((roughly || large) && fewer && isNear(one.value(), other.value(), ROUNDED));
  }

  /** Whether the round number is the other one rounded to the digits that it is told with. */
  private static boolean isFewerDigits(double round, double other) {
    double place = place(round);
    return place > place(other) && Math.abs(round - other) < place / 2;
  }

  /** The worth of the last digit that is not a nought: 100 of 900, 10 of 850; 1 of fractions. */
  private static double place(double value) {
    double place = 1;
    while (value >= 10 * place && value % (10 * place) == 0) {
      place *= 10;
    }
    return place;
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
