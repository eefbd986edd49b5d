package org.readout.language.english.time;

/** A part of the day. */
enum DayPart {
  MORNING("MO"),
  AFTERNOON("AF"),
  EVENING("EV"),
  NIGHT("NI"),
  DAYTIME("DT"),
  NOON("12:00"),
  MIDNIGHT("00:00");

  private final String code;

  DayPart(String code) {
    this.code = code;
  }

  static DayPart of(int ordinal) {
    return values()[ordinal];
  }

  /** What stands for it after the T of a TIMEX3 value. */
  String code() {
    return code;
  }

  /** True if it is an hour rather than a stretch. */
  boolean exact() {
    return compareTo(NOON) >= 0;
  }

  /** The hour on the clock of 24 of an hour on the clock of 12. */
  int hour(int hour) {
    boolean second = this == AFTERNOON || this == EVENING || (this == NIGHT && hour >= 5);
    return second && hour < 12 ? hour + 12 : hour;
  }
}
