package org.readout.wording;

/** Whose word a label is. */
public enum Voice {
  /** The report's own. */
  OWN,
  /** Somebody's to whom the report gives it, or set in quotation marks. */
  QUOTED
}
