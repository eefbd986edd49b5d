package org.readout.conflict;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.readout.annotation.Claim.Stance;
import org.readout.annotation.TimeExpression;
import org.readout.conflict.Conflict.Judgement;
import org.readout.conflict.Conflict.Kind;
import org.readout.fact.Telling;

/** Finds days that differ, and hours of one day. */
final class TimeDifferences {
  private static final double LIKELY = 0.75;
  private static final double SURE = 0.75;

  /** From here on two who did the same may have done it once. */
  private static final double DEED = 0.5;

  /** In characters. */
  private static final int BEFORE = 10;

  private static final Pattern ARTICLE = Pattern.compile("\\b(?:the|a|an) $");

  private static final Pattern END = Pattern.compile("\\b(?:through|until|till|by) $");

  private TimeDifferences() {}

  static List<Difference> in(Likely pair) {
    List<Difference> days = days(pair);
    return days.isEmpty() && isOne(pair) && !pair.isOfTwo() ? HourDifferences.in(pair) : days;
  }

  private static List<Difference> days(Likely pair) {
    List<TimeExpression> one = dates(pair.one());
    List<TimeExpression> other = dates(pair.other());
    boolean single = one.size() == 1 && other.size() == 1;
    if (!single || !isOne(pair) || pair.isOfTwo()) {
      return List.of();
    }
    TimeExpression a = one.getFirst();
    TimeExpression b = other.getFirst();
    boolean meet = DatedDays.meet(a, words(pair.one(), a), b, words(pair.other(), b));
    return meet || (!pair.isVerbatim() && isNewsOf(pair, a, b))
        ? List.of()
        : List.of(difference(pair, a, b));
  }

  /** Whether they date one thing. */
  private static boolean isOne(Likely pair) {
    boolean deed = pair.one().predicate().equals(pair.other().predicate());
    boolean likely = pair.probability() >= DEED;
    boolean close = pair.isClose() && (likely || pair.isVerbatim());
    boolean same = pair.isOneDeed() && (likely || pair.isToOne());
    return deed && (pair.probability() >= LIKELY || close || same);
  }

  private static boolean isNewsOf(Likely pair, TimeExpression a, TimeExpression b) {
    return DatedDays.areNews(a, pair.one().report(), b, pair.other().report());
  }

  private static String words(Telling telling, TimeExpression time) {
    return time.span().in(telling.report().report().text());
  }

  /** Those of which both ends are known. */
  private static List<TimeExpression> dates(Telling telling) {
    return telling.claim().times().stream()
        .filter(
            time ->
                time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME)
        .filter(DatedDays::areKnown)
        .filter(time -> !time.value().endsWith("_REF"))
        .filter(time -> DatedDays.nameDay(time, words(telling, time)))
        .filter(time -> !isOfThing(telling, time))
        .toList();
  }

  /**
   * "Friday's second match", "the May 3 match" may be told of on any day; and "through Friday" is
   * when it ends.
   */
  static boolean isOfThing(Telling telling, TimeExpression time) {
    String text = telling.report().report().text();
    int end = time.span().end();
    String before = text.substring(Math.max(0, time.span().start() - BEFORE), time.span().start());
    boolean noun =
        text.startsWith(" ", end)
            && end + 1 < text.length()
            && Character.isLowerCase(text.charAt(end + 1));
    return text.startsWith("'s", end)
        || text.startsWith("’s", end)
        || (noun && ARTICLE.matcher(before).find())
        || END.matcher(before).find();
  }

  private static Difference difference(Likely pair, TimeExpression a, TimeExpression b) {
    String value = words(pair.one(), a);
    String other = words(pair.other(), b);
    boolean planned = isPlanned(pair);
    Optional<Boolean> later = pair.isOtherLater();
    if (planned && later.isPresent()) {
      return new Difference(
          Kind.TIME,
          value,
          a.span(),
          other,
          b.span(),
          Judgement.UPDATE,
          "a plan, and the report that has “" + (later.get() ? other : value) + "” came out later",
          pair.probability());
    }
    boolean sure = pair.probability() >= SURE;
    return new Difference(
        Kind.TIME,
        value,
        a.span(),
        other,
        b.span(),
        sure ? Judgement.CONTRADICTION : Judgement.UNDECIDED,
        sure
            ? DatedDays.words(a) + " and " + DatedDays.words(b) + " have no day in common"
            : "they may date two things",
        pair.probability());
  }

  private static boolean isPlanned(Likely pair) {
    return pair.one().claim().stance() == Stance.PLANNED
        && pair.other().claim().stance() == Stance.PLANNED;
  }
}
