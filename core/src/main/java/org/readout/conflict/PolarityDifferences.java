package org.readout.conflict;

import java.util.List;
import java.util.Optional;
import org.readout.annotation.Claim.Stance;
import org.readout.conflict.Conflict.Judgement;
import org.readout.conflict.Conflict.Kind;

/** Finds what one report says is so and the other that it is not. */
final class PolarityDifferences {
  private static final double LIKELY = 0.5;
  private static final double SURE = 0.75;

  private PolarityDifferences() {}

  static List<Difference> in(Likely pair) {
    boolean differ = pair.one().claim().negated() != pair.other().claim().negated();
    boolean close =
        pair.isClose() && pair.one().claim().predicate().equals(pair.other().claim().predicate());
    return differ && pair.probability() >= LIKELY && close ? List.of(difference(pair)) : List.of();
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
