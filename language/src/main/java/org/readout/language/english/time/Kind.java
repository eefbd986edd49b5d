package org.readout.language.english.time;

/** What a token is to the grammar of times. */
enum Kind {
  /** "January", 1 to 12. */
  MONTH,
  /** "Monday", 1 to 7. */
  WEEKDAY,
  /** "Mondays", 1 to 7. */
  WEEKDAYS,
  /** "spring", an ordinal of {@link Season}. */
  SEASON,
  /** "weeks", an ordinal of {@link Unit}. */
  UNIT,
  /** "seven". */
  CARDINAL,
  /** "seventh". */
  ORDINAL,
  /** "morning", an ordinal of {@link DayPart}. */
  DAY_PART,
  /** A word that rules ask for by its text. */
  FUNCTION,
  /** Any other word. */
  OTHER,
  /** A run of digits. */
  NUMBER,
  /** A mark of punctuation or another sign. */
  MARK,
  /** The end of a line or of the text, over which no expression runs. */
  BREAK
}
