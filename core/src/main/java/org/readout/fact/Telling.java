package org.readout.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Attribution;
import org.readout.annotation.Claim;
import org.readout.annotation.Claim.Argument;
import org.readout.annotation.Speaker;
import org.readout.annotation.TimeExpression;
import org.readout.report.Passage;
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
 * @param countries from the ids of countries and of bodies and places that stand for them, as a
 *     capital for its government, to the country; empty for places of no known country
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
    Map<String, String> countries,
    String predicate,
    double weight,
    Sense sense) {

  private static final List<String> UNTIL = List.of(" until", " till", " until the", " till the");

  static Map<String, Double> weighted(List<ComparedWord> words, Lexicon lexicon) {
    Map<String, Double> weighted = new HashMap<>();
    for (ComparedWord word : words) {
      if (word.sort() != ComparedWord.Sort.FUNCTION) {
        weighted.merge(word.sense(), lexicon.weight(word), Math::max);
      }
    }
    return weighted;
  }

  /** Whom an argument means: a country also where its capital is named. */
  public Optional<String> referent(Argument argument) {
    return argument
        .entity()
        .map(id -> Optional.ofNullable(countries.get(id)).filter(c -> !c.isEmpty()).orElse(id));
  }

  /** The entity that is said to say it, a country where its capital is named; empty for others. */
  public Optional<String> voice() {
    return attribution
        .map(Attribution::speaker)
        .flatMap(
            speaker ->
                speaker instanceof Speaker.Named named
                    ? Optional.of(countries.getOrDefault(named.entity(), named.entity()))
                    : Optional.<String>empty())
        .filter(id -> !id.isEmpty());
  }

  /** The same, read alone in other stretches of its sentence. */
  Telling withStatement(List<Span> stretches) {
    return new Telling(
        place,
        report,
        claim.withStatement(stretches),
        attribution,
        utterance,
        text,
        words,
        countries,
        predicate,
        weight,
        sense);
  }

  /** Whether it lasts until a time, as "closed until Friday"; "not until Friday" begins then. */
  boolean isUntil(TimeExpression time) {
    String before = textBefore(time).stripTrailing();
    return !claim.negated() && UNTIL.stream().anyMatch(before::endsWith);
  }

  private String textBefore(TimeExpression time) {
    int start = time.span().start();
    return report.report().text().substring(Math.min(claim.span().start(), start), start);
  }

  /** The words in which it can be read alone; three dots where some are left out. */
  public String statement() {
    String whole = report.report().text();
    return claim.statement().stream()
        .map(span -> Marks.balanced(span.in(whole)))
        .collect(Collectors.joining(" … "));
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
