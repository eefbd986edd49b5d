package org.readout.language.english.entity;

import java.util.List;
import java.util.Optional;
import org.readout.annotation.Mention;
import org.readout.text.Span;

/**
 * Words that may refer to somebody or something.
 *
 * @param number its place among the phrases of the report, from 0, in the order of the text
 * @param sentence the index of its sentence
 * @param first its first word in the sentence
 * @param last its last word
 * @param head the word that carries it
 * @param gender of whom it names, as far as the words tell
 * @param plural it names several
 * @param definite it names one that is known: "the ...", "his ..."
 * @param name its words, for names; empty for others
 * @param lemma of its head; for pronouns the pronoun in lower case
 * @param country of the country that it names, or that a word in it names
 * @param office what it says that the person is
 */
record Phrase(
    int number,
    int sentence,
    int first,
    int last,
    int head,
    Span span,
    Mention.Form form,
    Sort sort,
    Gender gender,
    boolean plural,
    boolean definite,
    List<String> name,
    String lemma,
    Optional<String> country,
    Optional<Office> office) {

  /** What it names, as far as the words tell. */
  enum Sort {
    PERSON,
    ORGANIZATION,
    COUNTRY,
    PLACE,
    GROUP,
    UNKNOWN
  }

  boolean isName() {
    return form == Mention.Form.NAME;
  }

  boolean isPronoun() {
    return form == Mention.Form.PRONOUN;
  }

  Phrase numbered(int place) {
    return new Phrase(
        place, sentence, first, last, head, span, form, sort, gender, plural, definite, name, lemma,
        country, office);
  }
}
