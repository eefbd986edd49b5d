package org.readout.language.english.time;

/** A season of the northern hemisphere, by whole months. */
enum Season {
  SPRING("SP", 3),
  SUMMER("SU", 6),
  AUTUMN("FA", 9),
  /** From December: the winter of 2010 ends in February 2011. */
  WINTER("WI", 12);

  private final String code;
  private final int month;

  Season(String code, int month) {
    this.code = code;
    this.month = month;
  }

  static Season of(int ordinal) {
    return values()[ordinal];
  }

  /** The season that holds a month. */
  static Season ofMonth(int month) {
    return values()[(month + 9) % 12 / 3];
  }

  /** Its code in TIMEX3. */
  String code() {
    return code;
  }

  /** Its first month. */
  int month() {
    return month;
  }
}
