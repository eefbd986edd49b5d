package org.readout.matrix;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Attribution;
import org.readout.annotation.Entity;
import org.readout.annotation.Word;
import org.readout.fact.Sense;
import org.readout.fact.Telling;
import org.readout.report.Passage;
import org.readout.text.Span;

/**
 * One thing that an account tells: a sentence, or a part of one that could be a sentence.
 *
 * @param side the number of its side, from 0
 * @param opens whether an account begins with it
 * @param report where it stands
 * @param span its words
 * @param words those words with their places in the parse
 * @param governor words before it without which it does not tell what was done; mostly none
 * @param tellings the claims in it, in order
 * @param topic what it is about: the weights of its words, without what every account says
 * @param sense what it means
 */
record Point(
    int side,
    boolean opens,
    AnnotatedReport report,
    Span span,
    List<Word> words,
    List<Word> governor,
    List<Telling> tellings,
    Map<String, Double> topic,
    Sense sense) {

  /** By its place alone: what a report holds is long. */
  @Override
  public int hashCode() {
    return 31 * side + span.hashCode();
  }

  /** Its words, after those that govern them. */
  List<Word> governed() {
    return Stream.concat(governor.stream(), words.stream()).toList();
  }

  /** Where the words are that govern it. */
  Optional<Passage> governing() {
    return governor.isEmpty()
        ? Optional.empty()
        : Optional.of(passage(governor.getFirst().span().cover(governor.getLast().span())));
  }

  Passage passage() {
    return passage(span);
  }

  Passage passage(Span part) {
    return new Passage(report.report().id(), part);
  }

  /** What all words of its topic tell. */
  double weight() {
    return topic.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  /** Whether another stands right behind it in its account, in the same paragraph. */
  boolean isBefore(Point other, List<Point> account) {
    int next = account.indexOf(this) + 1;
    int paragraph = report.report().paragraphAt(span.start());
    return next < account.size()
        && account.get(next).equals(other)
        && other.report.report().paragraphAt(other.span.start()) == paragraph;
  }

  /** Where words are somebody's own, by quotation marks. */
  boolean isQuoted(Span part) {
    return report.attributions().stream()
        .map(Attribution::quoted)
        .flatMap(List::stream)
        .anyMatch(quoted -> quoted.contains(part));
  }

  /** The entities that are mentioned in a stretch of it, the first first. */
  List<Entity> mentioned(Span part) {
    return report.entities().stream()
        .filter(one -> one.mentions().stream().anyMatch(m -> part.contains(m.span())))
        .sorted(
            Comparator.comparing(
                one ->
                    one.mentions().stream()
                        .map(m -> m.span())
                        .filter(part::contains)
                        .min(Comparator.naturalOrder())
                        .orElse(part)))
        .toList();
  }
}
