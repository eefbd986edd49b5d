package org.readout.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.conflict.Conflict.Judgement;
import org.readout.conflict.Conflict.Kind;
import org.readout.text.Span;
import org.readout.words.ComparedWord;
import org.readout.words.ComparedWord.Force;
import org.readout.words.ComparedWord.Sort;

/** Finds what stands in each other's place in two sentences that are else the same. */
final class ParallelDifferences {
  /** Between so many words the one that denies is said to be what differs. */
  private static final int SHORT = 3;

  /** In sentences that are not the same as a whole so many words around have to be. */
  private static final int AROUND = 4;

  /** So many of them must be no names where a part of a name is another. */
  private static final int PLAIN = 3;

  /** "Not only" denies nothing, and with "nor" other words deny. */
  private static final Set<String> IDLE = Set.of("only", "nor");

  private static final Set<String> ONCE = Set.of("previously", "formerly");

  private ParallelDifferences() {}

  static List<Difference> in(Parallel parallel, Clauses clauses) {
    List<Difference> found = new ArrayList<>();
    if (!parallel.isWhole() && tellsBefore(parallel.one()) != tellsBefore(parallel.other())) {
      return found;
    }
    for (int at = 0; at < parallel.gaps().gaps().size(); at++) {
      if (!parallel.isWhole() && parallel.gaps().contentAround(at) < AROUND) {
        continue;
      }
      Gaps.Gap gap = parallel.gaps().gaps().get(at);
      List<ComparedWord> one = parallel.one().words().subList(gap.fromA(), gap.toA());
      List<ComparedWord> other = parallel.other().words().subList(gap.fromB(), gap.toB());
      if (isMoved(parallel, one, other)) {
        continue;
      }
      boolean tellsMuch = parallel.isWhole() || parallel.gaps().plainAround(at) >= PLAIN;
      negation(parallel, gap, one, other)
          .filter(denied -> !clauses.denyAlike(parallel, denied.span(), denied.otherSpan()))
          .or(() -> SwappedTimes.in(parallel, one, other, clauses))
          .or(() -> SwappedNumbers.in(parallel, one, other, clauses))
          .or(() -> SwappedNames.in(parallel, one, other, tellsMuch))
          .filter(difference -> parallel.isWhole() || tellsAlone(difference))
          .ifPresent(found::add);
    }
    if (parallel.isWhole() && denials(parallel.one()) != denials(parallel.other())) {
      parallel.gaps().pairs().stream()
          .filter(ParallelDifferences::isDenied)
          .map(ParallelDifferences::contracted)
          .forEach(found::add);
    }
    return found;
  }

  /** Of what was once, where the other sentence tells of now. */
  private static boolean tellsBefore(Side side) {
    return side.words().stream().anyMatch(word -> ONCE.contains(word.form()));
  }

  /** What one has here the other has elsewhere: a list in another order. */
  private static boolean isMoved(
      Parallel parallel, List<ComparedWord> one, List<ComparedWord> other) {
    return one.stream().anyMatch(word -> isTold(word) && parallel.other().has(word))
        || other.stream().anyMatch(word -> isTold(word) && parallel.one().has(word));
  }

  private static boolean isTold(ComparedWord word) {
    return word.sort() == Sort.CONTENT || word.sort() == Sort.NUMBER;
  }

  /** To whom words are given can be told only where all are the same. */
  private static boolean tellsAlone(Difference difference) {
    return difference.kind() != Kind.ATTRIBUTION;
  }

  /** "Did" in one and "didn't" in the other. */
  private static boolean isDenied(Gaps.Pair pair) {
    return pair.one().negates() != pair.other().negates()
        && pair.one().form().equals(pair.other().form());
  }

  private static Difference contracted(Gaps.Pair pair) {
    return negation(pair.one().span(), pair.other().span(), pair.one().negates());
  }

  /** "Do not" in one sentence and "don't" in the other are as many. */
  private static long denials(Side side) {
    return side.words().stream().filter(ComparedWord::negates).count();
  }

  private static Optional<Difference> negation(
      Parallel parallel, Gaps.Gap gap, List<ComparedWord> one, List<ComparedWord> other) {
    boolean denies = one.stream().anyMatch(ComparedWord::negates);
    boolean otherDenies = other.stream().anyMatch(ComparedWord::negates);
    boolean bare =
        isBare(denies ? one : other, denies ? other : one)
            && (parallel.isWhole() || one.isEmpty() || other.isEmpty());
    boolean alike =
        denies
            ? turnsOtherwise(parallel.other(), parallel.one())
            : turnsOtherwise(parallel.one(), parallel.other());
    return denies == otherDenies
            || !bare
            || alike
            || denials(parallel.one()) == denials(parallel.other())
        ? Optional.empty()
        : Optional.of(
            negation(
                span(parallel.one(), gap.fromA(), gap.toA()),
                span(parallel.other(), gap.fromB(), gap.toB()),
                denies));
  }

  /** "Must wait until", "denies that": it is not so by a word that the one with "not" lacks. */
  private static boolean turnsOtherwise(Side side, Side denying) {
    return side.words().stream()
        .anyMatch(word -> word.force() == Force.TURNS && !word.negates() && !denying.has(word));
  }

  /** Nothing differs but that one denies; "not only" denies nothing. */
  private static boolean isBare(List<ComparedWord> denying, List<ComparedWord> other) {
    return denying.size() <= SHORT
        && other.size() <= SHORT
        && denying.stream().allMatch(word -> word.negates() || isGrammar(word))
        && denying.stream().noneMatch(word -> IDLE.contains(word.form()))
        && other.stream().allMatch(ParallelDifferences::isGrammar);
  }

  private static boolean isGrammar(ComparedWord word) {
    return word.sort() == Sort.FUNCTION || word.sort() == Sort.MODAL;
  }

  /** A stretch of words; where there is none, the word that it would stand before or behind. */
  private static Span span(Side side, int from, int to) {
    int last = side.words().size() - 1;
    return to > from
        ? side.words().get(from).span().cover(side.words().get(to - 1).span())
        : side.words().get(Math.min(from, last)).span();
  }

  private static Difference negation(Span one, Span other, boolean denies) {
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
