package org.readout.annotation;

import java.util.List;
import org.readout.text.Span;

/**
 * A sentence of a report.
 *
 * @param span from its first to its last word
 * @param paragraph the number of its paragraph, from 1
 * @param words in order, at least one, each inside the span
 */
public record Sentence(Span span, int paragraph, List<Word> words) {

  public Sentence {
    words = List.copyOf(words);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a sentence without words at " + span);
    }
  }

  /** The span from one word to another, both included. */
  public Span spanOf(int first, int last) {
    return words.get(first).span().cover(words.get(last).span());
  }
}
