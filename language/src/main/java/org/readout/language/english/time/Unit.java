package org.readout.language.english.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A measure of time. */
enum Unit {
  SECOND('S', 1, Grain.DAY, ChronoUnit.DAYS),
  MINUTE('M', 1, Grain.DAY, ChronoUnit.DAYS),
  HOUR('H', 1, Grain.DAY, ChronoUnit.DAYS),
  DAY('D', 1, Grain.DAY, ChronoUnit.DAYS),
  WEEK('W', 1, Grain.WEEK, ChronoUnit.WEEKS),
  FORTNIGHT('W', 2, Grain.WEEK, ChronoUnit.WEEKS),
  MONTH('M', 1, Grain.MONTH, ChronoUnit.MONTHS),
  QUARTER('M', 3, Grain.QUARTER, ChronoUnit.MONTHS),
  YEAR('Y', 1, Grain.YEAR, ChronoUnit.YEARS),
  DECADE('Y', 10, Grain.YEAR, ChronoUnit.YEARS),
  CENTURY('Y', 100, Grain.YEAR, ChronoUnit.YEARS);

  private static final long FARTHEST = 4_000_000;

  private final char designator;
  private final int factor;
  private final Grain grain;
  private final ChronoUnit step;

  Unit(char designator, int factor, Grain grain, ChronoUnit step) {
    this.designator = designator;
    this.factor = factor;
    this.grain = grain;
    this.step = step;
  }

  static Unit of(int ordinal) {
    return values()[ordinal];
  }

  /** The letter that stands for it in a duration of ISO 8601. */
  char designator() {
    return designator;
  }

  /** How many of what its letter stands for it holds. */
  int factor() {
    return factor;
  }

  /** True if it is a part of a day. */
  boolean clock() {
    return compareTo(DAY) < 0;
  }

  /** How exactly a day is meant that lies some of these away. */
  Grain grain() {
    return grain;
  }

  /** The period of the same length, as in "last decade". */
  Grain period() {
    return switch (this) {
      case DECADE -> Grain.DECADE;
      case CENTURY -> Grain.CENTURY;
      default -> grain;
    };
  }

  /** The day so many of these after another, within the years 1 to 9999. */
  LocalDate shift(LocalDate day, double count) {
    if (clock()) {
      return day;
    }
    long whole = (long) Math.clamp(count * factor, -FARTHEST, FARTHEST);
    LocalDate shifted = day.plus(whole, step);
    double rest = count * factor - whole;
    return rest == 0 || Math.abs(count) > FARTHEST
        ? shifted
        : shifted.plusDays(Math.round(rest * step.getDuration().toDays()));
  }
}
