package org.readout.language.english.entity;

import org.readout.text.Span;

/** A name as a name finder marks it: words that name one thing, without the title before them. */
public record Name(Span span, Kind kind) {

  /** What it names. */
  public enum Kind {
    PERSON,
    ORGANIZATION,
    LOCATION,
    /** Nationalities, religions, parties: "Russians", "Democrats". */
    GROUP
  }
}
