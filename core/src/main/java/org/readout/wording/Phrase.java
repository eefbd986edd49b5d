package org.readout.wording;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Word;

/**
 * A phrase and what is known of it.
 *
 * @param text as the report has it
 * @param words inside it
 * @param head the word on which the others depend; empty if it holds no letter
 * @param subject the entity that it is or that it holds the name of
 */
record Phrase(
    Expression place,
    String text,
    List<Word> words,
    Optional<Word> head,
    Optional<Named.Subject> subject) {

  Phrase {
    words = List.copyOf(words);
  }

  static Phrase of(Expression place, @Nullable AnnotatedReport report, @Nullable Named named) {
    if (report == null || named == null) {
      throw new IllegalArgumentException("of none of the reports: " + place);
    }
    return new Phrase(
        place,
        place.span().in(report.report().text()),
        named.words(place.span()),
        named.head(place.span()),
        named.in(place.span()));
  }

  /** The base form of the head, or all of it. */
  String base() {
    return head.map(Word::lemma).orElseGet(() -> text.toLowerCase(Locale.ROOT));
  }

  boolean isPlural() {
    return head.filter(word -> word.tag().equals("NNS") || word.tag().equals("NNPS")).isPresent();
  }
}
