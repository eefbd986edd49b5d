package org.readout.conflict;

import org.readout.conflict.Conflict.Judgement;
import org.readout.conflict.Conflict.Kind;
import org.readout.text.Span;

/**
 * In what two tellings differ.
 *
 * @param value what the first says, in its words
 * @param span where it says so
 * @param otherValue what the other says
 * @param otherSpan where
 * @param because why it is judged so, in words
 */
record Difference(
    Kind kind,
    String value,
    Span span,
    String otherValue,
    Span otherSpan,
    Judgement judgement,
    String because,
    double certainty) {

  /** Both as one, if they are of one kind and have the same values. */
  Difference cover(Difference found) {
    return new Difference(
        kind,
        value,
        span.cover(found.span),
        otherValue,
        otherSpan.cover(found.otherSpan),
        judgement,
        because,
        Math.max(certainty, found.certainty));
  }
}
