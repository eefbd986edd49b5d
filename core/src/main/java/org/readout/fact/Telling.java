package org.readout.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Attribution;
import org.readout.annotation.Claim;
import org.readout.collation.Passage;
import org.readout.text.Span;
import org.readout.words.ComparedWord;
import org.readout.words.Lexicon;

/**
 * A claim where a report tells it, with what it is compared by.
 *
 * @param place the number of its report in the order of the story
 * @param report the report
 * @param claim what it tells
 * @param attribution by which the report gives it to somebody; empty for the report's own voice
 * @param utterance the id of the utterance that the attribution is a variant of, where there is one
 * @param text its words as they stand in the report, in order
 * @param words its words with those of whom it speaks, by what their synonyms and inflected forms
 *     share; what each tells
 * @param predicate what the forms of its predicate share
 * @param weight what all its words tell
 * @param sense what it means
 */
public record Telling(
    int place,
    AnnotatedReport report,
    Claim claim,
    Optional<Attribution> attribution,
    Optional<String> utterance,
    List<ComparedWord> text,
    Map<String, Double> words,
    String predicate,
    double weight,
    Sense sense) {

  static Map<String, Double> weighted(List<ComparedWord> words, Lexicon lexicon) {
    Map<String, Double> weighted = new HashMap<>();
    for (ComparedWord word : words) {
      if (word.sort() != ComparedWord.Sort.FUNCTION) {
        weighted.merge(word.sense(), lexicon.weight(word), Math::max);
      }
    }
    return weighted;
  }

  /** Where it is told. */
  public Passage passage() {
    return passage(claim.span());
  }

  /** A stretch of its report. */
  public Passage passage(Span span) {
    return new Passage(report.report().id(), span);
  }
}
