package org.readout.conflict;

import java.util.List;
import java.util.Optional;
import org.readout.annotation.Claim.Stance;
import org.readout.conflict.Conflict.Judgement;
import org.readout.conflict.Conflict.Kind;
import org.readout.fact.Telling;
import org.readout.words.ComparedWord;

/** Finds what one report says is so and the other that it is not. */
final class PolarityDifferences {
  private static final double LIKELY = 0.5;
  private static final double SURE = 0.75;

  private PolarityDifferences() {}

  static List<Difference> in(Likely pair) {
    boolean differ =
        pair.one().claim().negated() != pair.other().claim().negated()
            && !(denies(pair.one()) && denies(pair.other()))
            && isDenied(pair.one()) == isDenied(pair.other())
            && !deniesAside(pair.one())
            && !deniesAside(pair.other())
            && !isToCome(pair.one(), pair.other())
            && !isToCome(pair.other(), pair.one());
    boolean deed = pair.one().claim().predicate().equals(pair.other().claim().predicate());
    boolean close =
        (pair.probability() >= LIKELY
                && pair.isClose()
                && (pair.isVerbatim() || pair.tellsDeed())
                && !deniesBehind(pair))
            || (pair.isOneFact() && pair.tellsDeed() && deniesTheSame(pair));
    boolean two = pair.isOfTwoTimes() || (pair.isOfTwo() && !pair.isVerbatim());
    return differ && deed && close && !two ? List.of(difference(pair)) : List.of();
  }

  /** Who denies that it is so and who says that it is not agree. */
  private static boolean isDenied(Telling telling) {
    return telling.claim().stance() == Stance.DENIED;
  }

  /** "With no bond" and "without bail" deny alike. */
  private static boolean denies(Telling telling) {
    return telling.text().stream().anyMatch(ComparedWord::negates);
  }

  /** What is not done yet and will be. */
  private static boolean isToCome(Telling denied, Telling other) {
    return denied.claim().negated()
        && denied.claim().stance() == Stance.ASSERTED
        && other.claim().stance() == Stance.PLANNED;
  }

  /** "Left the pier without paying": what only goes with the deed is denied. */
  private static boolean deniesBehind(Likely pair) {
    return !denies(pair.one()) && !denies(pair.other());
  }

  /** The one denies, in the clause itself, what stands in the other: "no coat" is not "no cap". */
  private static boolean deniesTheSame(Likely pair) {
    boolean first = pair.one().claim().negated();
    Telling denied = first ? pair.one() : pair.other();
    Telling other = first ? pair.other() : pair.one();
    return denies(denied)
        && !denies(other)
        && denied.text().stream()
            .dropWhile(word -> !word.negates())
            .filter(word -> word.sort().isContent())
            .limit(1)
            .anyMatch(word -> other.text().stream().anyMatch(w -> w.sense().equals(word.sense())));
  }

  /** "When they could not, the team went in". */
  private static boolean deniesAside(Telling telling) {
    return telling.text().stream()
        .filter(ComparedWord::negates)
        .anyMatch(word -> word.span().in(telling.report().report().text()).endsWith(","));
  }

  private static Difference difference(Likely pair) {
    boolean planned =
        (pair.one().claim().stance() == Stance.PLANNED)
            != (pair.other().claim().stance() == Stance.PLANNED);
    Optional<Boolean> later = pair.isOtherLater();
    boolean sure = pair.probability() >= SURE && !planned;
    Judgement judgement =
        planned && later.isPresent()
            ? Judgement.UPDATE
            : sure ? Judgement.CONTRADICTION : Judgement.UNDECIDED;
    return new Difference(
        Kind.POLARITY,
        value(pair.one().claim().negated()),
        pair.one().claim().span(),
        value(pair.other().claim().negated()),
        pair.other().claim().span(),
        judgement,
        switch (judgement) {
          case UPDATE -> "one tells a plan, and the other came out on another day";
          case CONTRADICTION -> "one says that it is so, the other that it is not";
          default -> "they may speak of two things";
        },
        pair.probability());
  }

  private static String value(boolean negated) {
    return negated ? "not so" : "so";
  }
}
