package org.readout.conflict;

import java.util.List;
import java.util.Optional;
import org.readout.annotation.Claim.Amount;
import org.readout.annotation.Claim.Precision;
import org.readout.annotation.TimeExpression;
import org.readout.conflict.Conflict.Kind;
import org.readout.fact.Telling;
import org.readout.words.ComparedWord;
import org.readout.words.ComparedWord.Sort;

/** Finds numbers that stand in each other's place. */
final class SwappedNumbers {
  private SwappedNumbers() {}

  static Optional<Difference> in(
      Parallel parallel, List<ComparedWord> one, List<ComparedWord> other, Clauses clauses) {
    Optional<Amount> a = amount(parallel.one(), one, clauses);
    Optional<Amount> b = amount(parallel.other(), other, clauses);
    boolean differ =
        a.isPresent()
            && b.isPresent()
            && a.get().value() != b.get().value()
            && a.get().unit().equals(b.get().unit())
            && (parallel.isWhole() || tellsAlone(a.get()))
            && !areOneLength(parallel, a.get(), b.get())
            && !clauses.areOfTwo(parallel, a.get().span(), b.get().span());
    return differ ? Optional.of(difference(parallel, a.get(), b.get(), clauses)) : Optional.empty();
  }

  /** "Three days", "72 hours". */
  private static boolean areOneLength(Parallel parallel, Amount one, Amount other) {
    Optional<Double> length = parallel.one().length(one.span());
    return length.isPresent() && length.equals(parallel.other().length(other.span()));
  }

  /** The only number of a gap, if it has no other words that tell much. */
  private static Optional<Amount> amount(Side side, List<ComparedWord> words, Clauses clauses) {
    List<ComparedWord> numbers = words.stream().filter(w -> w.sort() == Sort.NUMBER).toList();
    boolean only =
        numbers.size() == 1
            && words.stream().noneMatch(SwappedNumbers::tells)
            && side.date(numbers.getFirst().span())
                .map(TimeExpression::span)
                .map(side::text)
                .filter(date -> !DatedDays.isCounted(date))
                .isEmpty();
    return only
        ? Optional.of(
            clauses
                .amount(side, numbers.getFirst().span())
                .orElseGet(() -> alone(side, numbers.getFirst())))
        : Optional.empty();
  }

  /** What a bare number counts and whose age it is can be told only where all is the same. */
  private static boolean tellsAlone(Amount amount) {
    return !amount.unit().isEmpty() && !amount.unit().equals(Amount.AGE);
  }

  private static boolean tells(ComparedWord word) {
    return word.sort() == Sort.CONTENT && !word.isName();
  }

  private static Amount alone(Side side, ComparedWord number) {
    return new Amount(
        side.trimmed(number.span()), Double.parseDouble(number.form()), "", Precision.EXACT);
  }

  private static Optional<Boolean> later(Parallel parallel, Amount one, Amount other) {
    return Sequence.ofCounts(
        parallel.one().report(), one.span(), parallel.other().report(), other.span());
  }

  private static Difference difference(
      Parallel parallel, Amount one, Amount other, Clauses clauses) {
    String value = parallel.one().text(one.span());
    String otherValue = parallel.other().text(other.span());
    Optional<Telling> clause = clauses.around(parallel.one(), one.span());
    Optional<Telling> otherClause = clauses.around(parallel.other(), other.span());
    Optional<String> scope = clause.flatMap(a -> otherClause.flatMap(b -> Scopes.differ(a, b)));
    NumberJudge judge =
        NumberJudge.of(one, value, other, otherValue, scope, later(parallel, one, other), true);
    return new Difference(
        Kind.NUMBER,
        value,
        one.span(),
        otherValue,
        other.span(),
        judge.judgement(),
        judge.because(),
        Parallel.CERTAINTY);
  }
}
