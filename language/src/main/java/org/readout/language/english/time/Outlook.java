package org.readout.language.english.time;

/** Where a clause looks: what it tells of has happened, is to come, or cannot be told. */
enum Outlook {
  PAST,
  FUTURE,
  OPEN
}
