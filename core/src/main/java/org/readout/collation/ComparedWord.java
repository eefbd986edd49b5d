package org.readout.collation;

import org.readout.text.Span;

/**
 * A word as wordings are compared by it.
 *
 * @param span where it stands, with the punctuation that goes with it
 * @param form the word in lower case, one spelling for all; a number by its value in digits
 * @param stem what its inflected forms share
 * @param enclitic what is contracted with it, written out ("not" in "don't"), or ""
 * @param sort what it is in its language
 * @param negates it denies, by itself or by what is contracted with it
 * @param capital it begins with a capital and does not begin a sentence
 * @param ends a sentence ends with it
 * @param omits an ellipsis follows it
 */
record ComparedWord(
    Span span,
    String form,
    String stem,
    String enclitic,
    Sort sort,
    boolean negates,
    boolean capital,
    boolean ends,
    boolean omits) {

  /** What a word is, as far as comparing asks. */
  enum Sort {
    CONTENT,
    COMMON,
    FUNCTION,
    NUMBER,
    NEGATION,
    MODAL,
    STRENGTH,
    TIME;

    /** It says what is spoken of, and not how. */
    boolean isContent() {
      return this == CONTENT || this == COMMON || this == NUMBER || this == TIME;
    }
  }

  /** The same word, contracted or not. */
  boolean sameForm(ComparedWord other) {
    return form.equals(other.form) && enclitic.equals(other.enclitic);
  }
}
