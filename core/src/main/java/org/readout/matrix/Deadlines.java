package org.readout.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.annotation.TimeExpression;
import org.readout.annotation.Word;
import org.readout.text.Span;

/**
 * One side tells by when or for how long, and another that has the item tells no time. Two times
 * that contradict each other are for the ledger of differences.
 */
final class Deadlines implements DivergenceFinder {

  private static final double CERTAINTY = 0.65;

  /** Before the time by which, or for which, something is to be. */
  private static final Set<String> LIMITS =
      Set.of("by", "before", "until", "within", "till", "for");

  private record Limit(Point point, Span span) {}

  @Override
  public Optional<Divergence> in(Row row, Names names) {
    List<Limit> limits = new ArrayList<>();
    List<String> silent = new ArrayList<>();
    for (int side : row.sides()) {
      List<Point> own = row.of(side);
      Optional<Limit> limit = own.stream().flatMap(point -> of(point).stream()).findFirst();
      limit.ifPresent(limits::add);
      if (own.stream().noneMatch(Deadlines::tellsTime)) {
        silent.add(names.of(side) + ": no time");
      }
    }
    if (limits.isEmpty() || silent.isEmpty()) {
      return Optional.empty();
    }
    List<String> words = new ArrayList<>();
    limits.forEach(limit -> words.add(names.quoting(limit.point, limit.span)));
    words.addAll(silent);
    return Optional.of(
        new Divergence(
            Divergence.Kind.SCOPE,
            String.join("; ", words),
            limits.stream().map(limit -> limit.point.passage(limit.span)).toList(),
            CERTAINTY));
  }

  private static boolean tellsTime(Point point) {
    return point.report().times().stream().anyMatch(time -> point.span().contains(time.span()));
  }

  private static Optional<Limit> of(Point point) {
    for (TimeExpression time : point.report().times()) {
      if (point.span().contains(time.span())) {
        for (int i = 0; i + 1 < point.words().size(); i++) {
          Word word = point.words().get(i);
          Span next = point.words().get(i + 1).span();
          if (LIMITS.contains(word.text().toLowerCase(Locale.ROOT))
              && (next.overlaps(time.span()) || isArticleBefore(point, i + 1, time))) {
            return Optional.of(new Limit(point, word.span().cover(time.span())));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isArticleBefore(Point point, int word, TimeExpression time) {
    return point.words().get(word).tag().equals("DT")
        && word + 1 < point.words().size()
        && point.words().get(word + 1).span().overlaps(time.span());
  }
}
