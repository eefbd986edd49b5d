package org.readout.language.english.time;

import java.time.LocalDate;
import java.util.List;

/**
 * So many of a unit.
 *
 * @param count NaN if nobody says how many: "several years"
 */
record Amount(double count, Unit unit) {

  /** The days that "a few" are taken for where a day is sought. */
  private static final int FEW = 3;

  boolean vague() {
    return Double.isNaN(count);
  }

  private String digits() {
    if (vague()) {
      return "X";
    }
    double whole = count * unit.factor();
    return whole == Math.rint(whole) ? Long.toString((long) whole) : Double.toString(whole);
  }

  /** The duration of several amounts, the larger units first, as in ISO 8601. */
  static String value(List<Amount> amounts) {
    StringBuilder days = new StringBuilder("P");
    StringBuilder clock = new StringBuilder();
    amounts.stream()
        .sorted((one, other) -> other.unit.compareTo(one.unit))
        .forEach(
            amount ->
                (amount.unit.clock() ? clock : days)
                    .append(amount.digits())
                    .append(amount.unit.designator()));
    return clock.isEmpty() ? days.toString() : days.append('T').append(clock).toString();
  }

  /** The day so long after another (before it if {@code sign} is -1). */
  LocalDate from(LocalDate day, int sign) {
    return unit.shift(day, sign * (vague() ? FEW : count));
  }

  /** The finest unit of several. */
  static Unit finest(List<Amount> amounts) {
    Unit finest = amounts.get(0).unit;
    for (Amount amount : amounts) {
      finest = amount.unit.compareTo(finest) < 0 ? amount.unit : finest;
    }
    return finest;
  }
}
