package org.readout.language.english.attribution;

/** What the words that a cue attributes can be; the resource explains each. */
enum Frame {
  QUOTE,
  CLAUSE,
  OBJECT,
  JUDGE,
  TO,
  ING,
  OBJECT_TO,
  PREDICATE,
  ADDRESSEE,
  SEEM,
  EXPECT,
  SHOW,
  PERSON
}
