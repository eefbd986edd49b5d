package org.readout.conflict;

import java.time.LocalDate;
import java.util.Optional;
import org.readout.annotation.Toll.Kind;
import org.readout.conflict.Conflict.Judgement;
import org.readout.toll.StatedToll;

/**
 * What a difference between the counts of two reports is.
 *
 * @param because why it is judged so, in words
 */
record TollJudgement(Judgement judgement, String because) {

  /** Who was charged so many days later is often charged with a part. */
  private static final int LONG = 30;

  /** How far a number told roughly may lie from the exact one. */
  private static final double ROUGHLY = 0.15;

  /**
   * The judgement on two counts of one kind that differ; empty where they most likely do not: who
   * is told of one by one is one of those whom others count.
   *
   * @param one that of the report that comes first
   */
  static Optional<TollJudgement> of(StatedToll one, StatedToll other) {
    StatedToll less = one.number() < other.number() ? one : other;
    StatedToll more = one.number() < other.number() ? other : one;
    if (!less.counted()) {
      return Optional.empty();
    }
    return alike(less, more)
        .or(() -> risen(less, more))
        .or(() -> later(one, other).map(TollJudgement::ofLater))
        .or(() -> Optional.of(together(less, more)));
  }

  /** Where both may be right: one leaves room, or counts who did it. */
  private static Optional<TollJudgement> alike(StatedToll less, StatedToll more) {
    if (!less.exact()) {
      String leaves = "“" + less.value() + "” leaves room for “" + more.value() + "”";
      return Optional.of(new TollJudgement(Judgement.ROUNDING, leaves));
    }
    if (isNear(less, more)) {
      String roughly = "one of the numbers is told roughly";
      return Optional.of(new TollJudgement(Judgement.ROUNDING, roughly));
    }
    if (isWithCulprit(less, more)) {
      String counts = "“" + more.value() + "” counts who did it, “" + less.value() + "” not";
      return Optional.of(new TollJudgement(Judgement.SCOPE, counts));
    }
    return mayCountCulprit(less, more)
        ? Optional.of(undecided("“" + more.value() + "” may count who did it"))
        : Optional.empty();
  }

  private static TollJudgement undecided(String because) {
    return new TollJudgement(Judgement.UNDECIDED, because);
  }

  private static boolean isNear(StatedToll less, StatedToll more) {
    boolean roughly = less.roughly() || more.roughly();
    return roughly && more.number() - less.number() <= Math.max(1, ROUGHLY * more.number());
  }

  private static boolean isWithCulprit(StatedToll less, StatedToll more) {
    boolean one =
        less.whole().killed() == more.whole().killed() || (more.culprit() && !less.culprit());
    return less.kind() == Kind.KILLED && more.number() == less.number() + 1 && one;
  }

  private static boolean mayCountCulprit(StatedToll less, StatedToll more) {
    return less.kind() == Kind.KILLED
        && less.culpritDies()
        && !less.culprit()
        && more.number() == less.number() + 1;
  }

  /** The larger is said to stand in place of a smaller one, and the smaller did not come later. */
  private static Optional<TollJudgement> risen(StatedToll less, StatedToll more) {
    boolean later =
        later(less, more).filter(pair -> pair.after.number() == less.number()).isPresent();
    return more.risen() && !less.risen() && !later
        ? Optional.of(
            new TollJudgement(
                Judgement.UPDATE, "“" + more.value() + "” is told as risen from a smaller number"))
        : Optional.empty();
  }

  /** The two by the days on which they came out; empty if these are one or not known. */
  private static Optional<Later> later(StatedToll one, StatedToll other) {
    Optional<LocalDate> day = one.published();
    Optional<LocalDate> otherDay = other.published();
    if (day.isEmpty() || otherDay.isEmpty() || day.equals(otherDay)) {
      return Optional.empty();
    }
    return Optional.of(
        day.get().isBefore(otherDay.get()) ? new Later(one, other) : new Later(other, one));
  }

  private record Later(StatedToll before, StatedToll after) {}

  private static TollJudgement ofLater(Later pair) {
    StatedToll before = pair.before;
    StatedToll after = pair.after;
    String came = "the report that has “" + after.value() + "” came out later";
    if (after.number() > before.number()) {
      return new TollJudgement(Judgement.UPDATE, came + " and has more");
    }
    boolean died =
        after.kind() == Kind.INJURED
            && after.whole().killed() - before.whole().killed() >= before.number() - after.number();
    if (!died && isLong(before, after)) {
      return undecided(came + ", long after, and may speak of some of them");
    }
    return died
        ? new TollJudgement(Judgement.UPDATE, came + " and has more dead")
        : new TollJudgement(
            Judgement.CONTRADICTION, came + " and has fewer; " + exactly(after, before));
  }

  private static boolean isLong(StatedToll before, StatedToll after) {
    Optional<LocalDate> last = before.published().map(day -> day.plusDays(LONG));
    return last.isPresent() && after.published().filter(last.get()::isBefore).isPresent();
  }

  private static TollJudgement together(StatedToll less, StatedToll more) {
    boolean died =
        less.kind() == Kind.INJURED
            && less.whole().killed() - more.whole().killed() == more.number() - less.number();
    if (died) {
      return new TollJudgement(
          Judgement.UNDECIDED, "who is injured in one may be among the dead of the other");
    }
    return new TollJudgement(Judgement.CONTRADICTION, exactly(less, more));
  }

  private static String exactly(StatedToll less, StatedToll more) {
    return more.exact()
        ? "both are given as exact"
        : "“" + more.value() + "” is more than “" + less.value() + "”";
  }

  /** How grave it is among the judgements of one conflict, least 0. */
  int gravity() {
    return switch (judgement) {
      case UNIT, ROUNDING -> 0;
      case SCOPE -> 1;
      case UPDATE -> 2;
      case UNDECIDED -> 3;
      case CONTRADICTION -> 4;
    };
  }
}
