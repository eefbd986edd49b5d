package org.readout.conflict;

import java.util.List;
import java.util.Optional;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Attribution;
import org.readout.annotation.Claim.Amount;
import org.readout.annotation.Entity;
import org.readout.annotation.Mention;
import org.readout.annotation.TimeExpression;
import org.readout.text.Span;
import org.readout.words.ComparedWord;

/**
 * A sentence that is laid beside one of another report.
 *
 * @param report that it stands in
 * @param sentence its number there, from 0
 * @param words it, as it is compared
 */
record Side(AnnotatedReport report, int sentence, List<ComparedWord> words) {

  Span span() {
    return report.sentences().get(sentence).span();
  }

  String text(Span span) {
    return span.in(report.report().text());
  }

  /** The number of words that say what is spoken of. */
  int content() {
    return (int) words.stream().filter(word -> word.sort().isContent()).count();
  }

  /** Whether a word stands in it, in any form. */
  boolean has(ComparedWord word) {
    return words.stream().anyMatch(own -> own.sense().equals(word.sense()));
  }

  /** Who or what is named in a stretch, the first of them. */
  Optional<Named> named(Span stretch) {
    for (Entity entity : report.entities()) {
      for (Mention mention : entity.mentions()) {
        if (mention.form() == Mention.Form.NAME && mention.span().overlaps(stretch)) {
          return Optional.of(new Named(entity, mention.span()));
        }
      }
    }
    return Optional.empty();
  }

  /** An entity where it is named. */
  record Named(Entity entity, Span span) {}

  /** The day, or the time of one, that is named in a stretch. */
  Optional<TimeExpression> date(Span stretch) {
    return report.times().stream()
        .filter(time -> time.span().overlaps(stretch))
        .filter(
            time ->
                time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME)
        .findFirst();
  }

  /** How long, in minutes, if a stretch tells that. */
  Optional<Double> length(Span stretch) {
    return report.times().stream()
        .filter(time -> time.span().overlaps(stretch))
        .flatMap(time -> Measured.length(report, time).stream())
        .map(Amount::value)
        .findFirst();
  }

  /** The attribution that has its source there. */
  Optional<Attribution> saidBy(Span stretch) {
    return report.attributions().stream()
        .filter(said -> said.source().stream().anyMatch(source -> source.overlaps(stretch)))
        .findFirst();
  }

  /** Without the marks around it. */
  Span trimmed(Span span) {
    String text = text(span);
    int from = 0;
    int to = text.length();
    while (from < to && !Character.isLetterOrDigit(text.charAt(from))) {
      from++;
    }
    while (to > from && !Character.isLetterOrDigit(text.charAt(to - 1))) {
      to--;
    }
    return new Span(span.start() + from, span.start() + to);
  }
}
