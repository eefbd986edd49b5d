package org.readout.language.english.attribution;

import org.readout.text.Span;

/**
 * A stretch inside quotation marks, within one paragraph.
 *
 * @param span with its marks; to the end of the paragraph where it is not closed in it
 * @param inner without its marks, no white space at its edges
 * @param depth 0 for one that stands in no other
 * @param single whether its marks are single ones
 * @param reopened whether it goes on with a quotation that the paragraph before left open
 * @param open whether the paragraph ends before it does
 */
public record Quotation(
    Span span, Span inner, int depth, boolean single, boolean reopened, boolean open) {

  Quotation atDepth(int newDepth) {
    return new Quotation(span, inner, newDepth, single, reopened, open);
  }
}
