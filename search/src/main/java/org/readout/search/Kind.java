package org.readout.search;

import java.util.Locale;

/** What is found. */
public enum Kind {
  /** What a report gives to somebody. */
  QUOTATION,
  /** What a report tells in its own voice. */
  FACT,
  /** A report as a whole. */
  REPORT;

  /** The name in small letters, for people and programs. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
