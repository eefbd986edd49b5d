package org.readout.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.readout.annotation.Word;
import org.readout.text.Span;

/**
 * In which tone it was talked, by the words that each side has for it: "constructive", "frank and
 * businesslike". Where one side has no such word, that is for {@link Colours}.
 */
final class Tones implements DivergenceFinder {

  private static final double CERTAINTY = 0.75;

  /** With the full stop; more words tell what was talked of. */
  private static final int FEW = 12;

  private static final Set<String> TONES =
      Set.of(
          "constructive",
          "productive",
          "fruitful",
          "useful",
          "substantive",
          "in-depth",
          "detailed",
          "thorough",
          "frank",
          "candid",
          "open",
          "businesslike",
          "difficult",
          "tense",
          "warm",
          "cordial",
          "friendly",
          "positive",
          "sincere",
          "respectful");

  private static final Set<String> TALKS =
      Set.of(
          "talk",
          "talks",
          "atmosphere",
          "spirit",
          "manner",
          "tone",
          "meeting",
          "conversation",
          "discussion",
          "dialogue",
          "exchange",
          "call",
          "consultation",
          "negotiation");

  private record Tone(Point point, Set<String> words, Span span) {}

  @Override
  public Optional<Divergence> in(Row row, Names names) {
    List<Tone> tones = new ArrayList<>();
    for (int side : row.sides()) {
      row.of(side).stream().flatMap(point -> of(point).stream()).findFirst().ifPresent(tones::add);
    }
    if (tones.stream().map(Tone::words).distinct().count() < 2) {
      return Optional.empty();
    }
    return Optional.of(
        new Divergence(
            Divergence.Kind.WORDING,
            tones.stream()
                .map(one -> names.quoting(one.point, one.span))
                .collect(Collectors.joining("; ")),
            tones.stream().map(one -> one.point.passage(one.span)).toList(),
            CERTAINTY));
  }

  /** Whether a point tells in which tone it was talked, and hardly anything else. */
  static boolean areAllOf(Point point) {
    return point.words().size() <= FEW && of(point).isPresent();
  }

  private static Optional<Tone> of(Point point) {
    List<Word> words = point.words();
    if (words.stream().noneMatch(word -> TALKS.contains(word.lemma()))) {
      return Optional.empty();
    }
    List<Word> tones =
        words.stream()
            .filter(word -> TONES.contains(word.lemma()) && word.tag().startsWith("JJ"))
            .filter(word -> !point.isQuoted(word.span()))
            .toList();
    return tones.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Tone(
                point,
                tones.stream().map(Word::lemma).collect(Collectors.toCollection(TreeSet::new)),
                tones.getFirst().span().cover(tones.getLast().span())));
  }
}
