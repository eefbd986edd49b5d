package org.readout.language.english.time;

/** What a word before a weekday, a month or a season says of which one is meant. */
enum Relation {
  LAST,
  THIS,
  NEXT,
  /** Nothing is said. */
  NONE
}
