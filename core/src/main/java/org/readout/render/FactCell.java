package org.readout.render;

import java.util.List;

/**
 * What one report has of a fact.
 *
 * @param letter of the report
 * @param cites where it tells the fact, or where a report says that this one does not
 * @param note what is to be known of an absence, in words; empty for what is told
 */
record FactCell(String letter, Kind kind, List<Cite> cites, String note) {

  /** Whether a report tells a fact. */
  enum Kind {
    TOLD,
    /** Not in the text we have. */
    ABSENT,
    /** The same, but we are not sure. */
    PERHAPS_ABSENT,
    /** A report says so. */
    SAID_ABSENT,
    /** Nothing is known of it: the text is not whole, or was not looked through. */
    UNKNOWN
  }

  boolean isTold() {
    return kind == Kind.TOLD;
  }

  /** Whether the report is said not to tell the fact, surely enough. */
  boolean isAbsent() {
    return kind == Kind.ABSENT || kind == Kind.SAID_ABSENT;
  }

  /** "¶1 ¶4", or the mark of an absence. */
  String mark() {
    return switch (kind) {
      case TOLD -> String.join(" ", cites.stream().map(Cite::inReport).toList());
      case ABSENT -> "·";
      case PERHAPS_ABSENT -> "·?";
      case SAID_ABSENT -> "∅ " + Cite.labels(cites);
      case UNKNOWN -> "–";
    };
  }
}
