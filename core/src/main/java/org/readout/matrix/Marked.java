package org.readout.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.readout.annotation.Word;
import org.readout.text.Span;

/** Some sides tell it with certain words, and others do not: praise, blame, a condition. */
final class Marked {

  /** So many words after a cue show what it is about. */
  private static final int SHOWN = 8;

  private final Divergence.Kind kind;
  private final List<Cue> cues;
  private final BiPredicate<Point, Cue.Found> counts;
  private final double certainty;

  /**
   * @param counts whether a cue means it where it stands
   */
  Marked(
      Divergence.Kind kind,
      List<Cue> cues,
      BiPredicate<Point, Cue.Found> counts,
      double certainty) {
    this.kind = kind;
    this.cues = cues;
    this.counts = counts;
    this.certainty = certainty;
  }

  private record Marking(Point point, Cue.Found cue) {}

  /** The difference if some have it and others not, also where others do not tell the item. */
  Optional<Divergence> unlike(Row row, Names names, int sides) {
    List<Marking> markings = new ArrayList<>();
    for (int side : row.sides()) {
      row.of(side).stream()
          .flatMap(point -> of(point).stream())
          .findFirst()
          .ifPresent(markings::add);
    }
    if (markings.isEmpty() || markings.size() == sides) {
      return Optional.empty();
    }
    List<String> words =
        Stream.concat(
                markings.stream().map(one -> names.quoting(one.point, clause(one))),
                row.sides().stream()
                    .filter(side -> markings.stream().noneMatch(m -> m.point.side() == side))
                    .map(side -> names.of(side) + ": " + without()))
            .toList();
    return Optional.of(
        new Divergence(
            kind,
            String.join("; ", words),
            markings.stream().map(one -> one.point.passage(one.cue.span())).toList(),
            certainty));
  }

  private String without() {
    return kind == Divergence.Kind.WORDING ? "no such words" : "no " + kind.word();
  }

  private Optional<Marking> of(Point point) {
    return Cue.find(cues, point.words()).stream()
        .filter(cue -> counts.test(point, cue))
        .findFirst()
        .map(cue -> new Marking(point, cue));
  }

  /** The cue with the words that follow it, as many as show what it is about; no half a name. */
  private static Span clause(Marking marking) {
    List<Word> words = marking.point.words();
    int last = Math.min(words.size(), marking.cue.end() + SHOWN) - 1;
    while (last + 1 < words.size() && isName(words.get(last)) && isName(words.get(last + 1))) {
      last++;
    }
    return marking.cue.span().cover(words.get(last).span());
  }

  private static boolean isName(Word word) {
    return word.tag().startsWith("NNP");
  }
}
