package org.readout.words;

import org.readout.text.Span;

/**
 * A word as wordings are compared by it.
 *
 * @param span where it stands, with the punctuation that goes with it
 * @param form the word in lower case, one spelling for all; a number by its value in digits
 * @param stem what its inflected forms share
 * @param sense what its synonyms share; the stem if it has none
 * @param enclitic what is contracted with it, written out ("not" in "don't"), or ""
 * @param sort what it is in its language
 * @param force what it does to what it governs
 * @param negates it denies, by itself or by what is contracted with it
 * @param capital it begins with a capital
 * @param opens a sentence, or what is quoted of it, begins with it
 * @param ends a sentence ends with it
 * @param omits an ellipsis follows it
 */
public record ComparedWord(
    Span span,
    String form,
    String stem,
    String sense,
    String enclitic,
    Sort sort,
    Force force,
    boolean negates,
    boolean capital,
    boolean opens,
    boolean ends,
    boolean omits) {

  /** What a word is, as far as comparing asks. */
  public enum Sort {
    CONTENT,
    COMMON,
    FUNCTION,
    NUMBER,
    NEGATION,
    MODAL,
    STRENGTH,
    TIME;

    /** It says what is spoken of, and not how. */
    public boolean isContent() {
      return this == CONTENT || this == COMMON || this == NUMBER || this == TIME;
    }
  }

  /** What a word does to what it governs, so that this may not be told without it. */
  public enum Force {
    /** Nothing: it is as told. */
    NONE,
    /** It makes it not so, or so of a part only: "not", "refuse", "only". */
    TURNS,
    /** It is only talked of, asked for or hoped for: "discuss", "proposal". */
    WEIGHS,
    /** It is settled, and still to come: "agree", "decision". */
    SETTLES
  }

  /** A capital that does not only mark the beginning of a sentence. */
  public boolean isName() {
    return capital && !opens;
  }

  /** The same word, contracted or not. */
  public boolean sameForm(ComparedWord other) {
    return form.equals(other.form) && enclitic.equals(other.enclitic);
  }
}
