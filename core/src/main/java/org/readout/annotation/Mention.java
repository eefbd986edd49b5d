package org.readout.annotation;

import org.readout.text.Span;

/** A place in a report where an entity is referred to. */
public record Mention(Span span, Form form) {

  /** How it is referred to. */
  public enum Form {
    /** "Vladimir Putin", "Putin". */
    NAME,
    /** "the Russian president". */
    TITLE,
    /** "he". */
    PRONOUN,
    /** "his Chinese counterpart", "the 70-year-old". */
    DESCRIPTION
  }
}
