package org.readout.annotation;

import org.readout.text.Span;

/**
 * A word of a sentence (or a mark of punctuation) with its place in the parse.
 *
 * @param span where it stands
 * @param text the word as compared and parsed: typographic marks made plain, equal in length
 * @param tag Penn Treebank part of speech
 * @param lemma its base form in lower case
 * @param head the index in the sentence of the word it depends on, or -1 for the root
 * @param relation how it depends, in the labels of the ClearNLP dependencies (Choi 2012)
 */
public record Word(Span span, String text, String tag, String lemma, int head, String relation) {

  public Word {
    if (text.length() != span.length()) {
      throw new IllegalArgumentException("'" + text + "' does not fill " + span);
    }
    if (head < -1) {
      throw new IllegalArgumentException("not a head: " + head);
    }
  }
}
