package org.readout.conflict;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.readout.annotation.TimeExpression;
import org.readout.conflict.Conflict.Judgement;
import org.readout.conflict.Conflict.Kind;
import org.readout.fact.Telling;

/** Finds times of day that differ: "at 6.40 a.m.", "shortly before 8 a.m.". */
final class HourDifferences {

  /** So many minutes off is a time that is told roughly. */
  private static final int ROUGHLY = 30;

  /** Nobody tells exact minutes by fives. */
  private static final int ROUND = 5;

  /** Of twelve hours the half of the day was taken wrongly, in minutes. */
  private static final int HALF_DAY = 12 * 60;

  private static final double SURE = 0.75;

  /** In characters, around a time. */
  private static final int NEAR = 24;

  /** Words before it that make it a rough one. */
  private static final Pattern ROUGH =
      Pattern.compile(
          "\\b(?:about|around|approximately|roughly|nearly|almost|some|(?:shortly|just|soon)"
              + " (?:before|after)|before|after|by|past|towards?|circa) ?(?:at )?$");

  /** When something begins or ends may be told of another part of it. */
  private static final Pattern STRETCH =
      Pattern.compile("\\b(?:from|until|till|to|between|and|since|through) $");

  private static final Pattern ZONE =
      Pattern.compile("\\b(?:[A-Z]{1,2}[DS]?T|UTC|local time|Eastern|Pacific|Central)\\b");

  private HourDifferences() {}

  /** A time of day where a report has it. */
  private record Hour(Telling telling, TimeExpression time, LocalTime clock) {

    static Optional<Hour> of(Telling telling, TimeExpression time) {
      int at = time.value().indexOf('T');
      try {
        return at < 0 || time.type() != TimeExpression.Type.TIME
            ? Optional.empty()
            : Optional.of(new Hour(telling, time, LocalTime.parse(time.value().substring(at + 1))));
      } catch (DateTimeException e) {
        return Optional.empty();
      }
    }

    String text() {
      return telling.report().report().text();
    }

    String words() {
      return time.span().in(text());
    }

    String before() {
      int start = time.span().start();
      return text().substring(Math.max(0, start - NEAR), start);
    }

    boolean isRough() {
      return ROUGH.matcher(before().toLowerCase(Locale.ROOT)).find()
          || Stream.of("about ", "around ", "shortly ", "just ", "nearly ", "almost ")
              .anyMatch(words().toLowerCase(Locale.ROOT)::startsWith);
    }

    boolean isAlone() {
      int end = Math.min(text().length(), time.span().end() + NEAR);
      String with = text().substring(time.span().start(), end);
      return !STRETCH.matcher(before()).find() && !ZONE.matcher(with).find();
    }
  }

  static List<Difference> in(Likely pair) {
    List<Hour> one = hours(pair.one());
    List<Hour> other = hours(pair.other());
    return one.size() == 1 && other.size() == 1
        ? difference(pair, one.getFirst(), other.getFirst()).stream().toList()
        : List.of();
  }

  private static List<Hour> hours(Telling telling) {
    return telling.claim().times().stream()
        .filter(time -> !TimeDifferences.isOfThing(telling, time))
        .flatMap(time -> Hour.of(telling, time).stream())
        .toList();
  }

  private static Optional<Difference> difference(Likely pair, Hour a, Hour b) {
    long minutes = Math.abs(ChronoUnit.MINUTES.between(a.clock(), b.clock()));
    boolean day = DatedDays.meet(a.time(), a.words(), b.time(), b.words());
    if (minutes == 0 || minutes == HALF_DAY || !day || !a.isAlone() || !b.isAlone()) {
      return Optional.empty();
    }
    boolean rough = a.isRough() || b.isRough() || isRound(a) != isRound(b);
    Judgement judgement = judgement(pair, rough && minutes <= ROUGHLY);
    return Optional.of(
        new Difference(
            Kind.TIME,
            a.words(),
            a.time().span(),
            b.words(),
            b.time().span(),
            judgement,
            because(judgement, minutes),
            pair.probability()));
  }

  /** "At 7 a.m." may be 6.58. */
  private static boolean isRound(Hour hour) {
    return hour.clock().getMinute() % ROUND == 0;
  }

  private static Judgement judgement(Likely pair, boolean rounded) {
    if (rounded) {
      return Judgement.ROUNDING;
    }
    return pair.probability() >= SURE ? Judgement.CONTRADICTION : Judgement.UNDECIDED;
  }

  private static String because(Judgement judgement, long minutes) {
    return switch (judgement) {
      case ROUNDING ->
          "one of the times is told roughly, and they are " + minutes + " minutes apart";
      case CONTRADICTION -> "they are " + minutes + " minutes apart";
      default -> "they may be the times of two things";
    };
  }
}
