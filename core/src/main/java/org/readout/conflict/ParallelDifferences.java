package org.readout.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.conflict.Conflict.Judgement;
import org.readout.conflict.Conflict.Kind;
import org.readout.text.Span;
import org.readout.words.ComparedWord;
import org.readout.words.ComparedWord.Sort;

/** Finds what stands in each other's place in two sentences that are else the same. */
final class ParallelDifferences {
  /** Between so many words the one that denies is said to be what differs. */
  private static final int SHORT = 3;

  private ParallelDifferences() {}

  static List<Difference> in(Parallel parallel, Clauses clauses) {
    List<Difference> found = new ArrayList<>();
    for (Gaps.Gap gap : parallel.gaps().gaps()) {
      List<ComparedWord> one = parallel.one().words().subList(gap.fromA(), gap.toA());
      List<ComparedWord> other = parallel.other().words().subList(gap.fromB(), gap.toB());
      negation(parallel, gap, one, other)
          .or(() -> SwappedTimes.in(parallel, one, other))
          .or(() -> SwappedNumbers.in(parallel, one, other, clauses))
          .or(() -> SwappedNames.in(parallel, one, other))
          .ifPresent(found::add);
    }
    for (Gaps.Pair pair : parallel.gaps().pairs()) {
      if (pair.one().negates() != pair.other().negates()) {
        found.add(negation(parallel, pair.one().span(), pair.other().span(), pair.one().negates()));
      }
    }
    return found;
  }

  private static Optional<Difference> negation(
      Parallel parallel, Gaps.Gap gap, List<ComparedWord> one, List<ComparedWord> other) {
    boolean denies = one.stream().anyMatch(ComparedWord::negates);
    boolean otherDenies = other.stream().anyMatch(ComparedWord::negates);
    boolean bare =
        one.size() <= SHORT
            && other.size() <= SHORT
            && one.stream().noneMatch(word -> word.sort() == Sort.CONTENT)
            && other.stream().noneMatch(word -> word.sort() == Sort.CONTENT);
    return denies == otherDenies || !bare
        ? Optional.empty()
        : Optional.of(
            negation(
                parallel,
                span(parallel.one(), gap.fromA(), gap.toA()),
                span(parallel.other(), gap.fromB(), gap.toB()),
                denies));
  }

  /** A stretch of words; where there is none, the word that it would stand before or behind. */
  private static Span span(Side side, int from, int to) {
    int last = side.words().size() - 1;
    return to > from
        ? side.words().get(from).span().cover(side.words().get(to - 1).span())
        : side.words().get(Math.min(from, last)).span();
  }

  private static Difference negation(Parallel parallel, Span one, Span other, boolean denies) {
    return new Difference(
        Kind.POLARITY,
        denies ? "not so" : "so",
        one,
        denies ? "so" : "not so",
        other,
        Judgement.CONTRADICTION,
        "the same words, and only one has a “not” among them",
        Parallel.CERTAINTY);
  }
}
