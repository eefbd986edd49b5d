package org.readout.conflict;

import java.util.List;
import java.util.Optional;
import org.readout.annotation.TimeExpression;
import org.readout.conflict.Conflict.Judgement;
import org.readout.conflict.Conflict.Kind;
import org.readout.words.ComparedWord;
import org.readout.words.ComparedWord.Sort;

/** Finds times that stand in each other's place. */
final class SwappedTimes {
  private static final double VERBATIM = 0.85;

  private SwappedTimes() {}

  static Optional<Difference> in(
      Parallel parallel, List<ComparedWord> one, List<ComparedWord> other, Clauses clauses) {
    Optional<TimeExpression> a = time(parallel.one(), one);
    Optional<TimeExpression> b = time(parallel.other(), other);
    return a.isPresent()
            && b.isPresent()
            && differ(parallel, a.get(), b.get())
            && !clauses.areOfTwo(parallel, a.get().span(), b.get().span())
        ? Optional.of(difference(parallel, a.get(), b.get()))
        : Optional.empty();
  }

  /** The one that all words of a gap stand in but those of grammar. */
  private static Optional<TimeExpression> time(Side side, List<ComparedWord> words) {
    Optional<TimeExpression> time =
        words.stream().map(word -> side.date(word.span())).flatMap(Optional::stream).findFirst();
    return time.filter(one -> DatedDays.nameDay(one, side.text(one.span())))
        .filter(
            one ->
                words.stream()
                    .allMatch(w -> w.span().overlaps(one.span()) || w.sort() == Sort.FUNCTION));
  }

  private static boolean differ(Parallel parallel, TimeExpression one, TimeExpression other) {
    boolean known = DatedDays.areKnown(one) && DatedDays.areKnown(other);
    boolean news =
        DatedDays.areOwn(one, parallel.one().report(), other, parallel.other().report())
            || (parallel.shared() < VERBATIM
                && DatedDays.areNews(
                    one, parallel.one().report(), other, parallel.other().report()));
    boolean absolute =
        !one.value().endsWith("_REF")
            && !other.value().endsWith("_REF")
            && !DatedDays.isNow(parallel.one().text(one.span()))
            && !DatedDays.isNow(parallel.other().text(other.span()));
    return known
        ? !news
            && !DatedDays.meet(
                one, parallel.one().text(one.span()), other, parallel.other().text(other.span()))
        : absolute && !one.value().equals(other.value());
  }

  private static Difference difference(Parallel parallel, TimeExpression a, TimeExpression b) {
    boolean known = DatedDays.areKnown(a) && DatedDays.areKnown(b);
    return new Difference(
        Kind.TIME,
        parallel.one().text(a.span()),
        a.span(),
        parallel.other().text(b.span()),
        b.span(),
        known ? Judgement.CONTRADICTION : Judgement.UNDECIDED,
        known
            ? DatedDays.words(a) + " and " + DatedDays.words(b) + " have no day in common"
            : "the same words, and only the time is another",
        Parallel.CERTAINTY);
  }
}
