package org.readout.conflict;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.TimeExpression;

/** The days that time expressions may mean. */
final class DatedDays {

  private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{Ll}");

  private static final List<String> COUNTED_FROM =
      List.of(" later", " earlier", " before", " after");

  /** "Later in the day", "that same year": whichever was told before. */
  private static final Pattern TOLD_BEFORE =
      Pattern.compile("\\b(?:that|same|in the|of the) (?:day|week|month|year)\\b");

  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  /** The length of "2026-04". */
  private static final int MONTH = 7;

  private static final Set<String> NOW =
      Set.of("today", "tonight", "yesterday", "tomorrow", "now", "this", "last", "next", "earlier");

  /** In days. */
  private static final int LONG = 5;

  private DatedDays() {}

  /**
   * "Thursday evening", "on 3 May", not "at 7 p.m.", whose day is only guessed, nor "two days
   * later", which counts from what is told before.
   */
  static boolean nameDay(TimeExpression time, String words) {
    boolean day = time.type() == TimeExpression.Type.DATE || NAME.matcher(words).find();
    String plain = words.toLowerCase(Locale.ROOT);
    return day
        && COUNTED_FROM.stream().noneMatch(plain::endsWith)
        && !TOLD_BEFORE.matcher(plain).find();
  }

  /** "Two years ago": as far from the report's day as its number says. */
  static boolean isCounted(String words) {
    String plain = words.toLowerCase(Locale.ROOT);
    return plain.endsWith(" ago") || COUNTED_FROM.stream().anyMatch(plain::endsWith);
  }

  /** "Today", "earlier this month" are any day where the report's own is not known. */
  static boolean isNow(String words) {
    return Stream.of(words.toLowerCase(Locale.ROOT).split(" ", -1)).anyMatch(NOW::contains);
  }

  /** Whether both ends are known. */
  static boolean areKnown(TimeExpression time) {
    return time.days().earliest().isPresent() && time.days().latest().isPresent();
  }

  /**
   * Whether both may mean one day.
   *
   * @param words of the first
   * @param otherWords of the other
   */
  static boolean meet(TimeExpression a, String words, TimeExpression b, String otherWords) {
    return overlap(first(a), last(a), first(b), last(b))
        || areRough(a, words, b)
        || areRough(b, otherWords, a)
        || isNightBefore(a, words, b)
        || isNightBefore(b, otherWords, a)
        || (!YEAR.matcher(words + " " + otherWords).find() && areOfAnyYear(a, b))
        || (isDay(a)
            && isDay(b)
            && (isOneOfYear(a, b) || (isVague(words, otherWords) && isOneOfWeek(a, b))));
  }

  /**
   * Whether the first is told so roughly that it may mean what the other does: a weekend may begin
   * on Friday and be the last one, and "two weeks ago" may be some days more or less.
   */
  private static boolean areRough(TimeExpression rough, String words, TimeExpression other) {
    String plain = words.toLowerCase(Locale.ROOT);
    if (plain.endsWith("weekend")) {
      LocalDate friday = first(rough).minusDays(1);
      return overlap(friday, last(rough), first(other), last(other))
          || overlap(friday.minusWeeks(1), last(rough).minusWeeks(1), first(other), last(other));
    }
    long days = ChronoUnit.DAYS.between(first(rough), last(rough)) + 1;
    return plain.endsWith(" ago")
        && days > 1
        && overlap(
            first(rough).minusDays(days), last(rough).plusDays(days), first(other), last(other));
  }

  /** "Late Wednesday night" and "early on Thursday" may be one hour. */
  private static boolean isNightBefore(TimeExpression night, String words, TimeExpression other) {
    return isDay(night)
        && words.toLowerCase(Locale.ROOT).endsWith("night")
        && isDay(other)
        && first(other).equals(first(night).plusDays(1));
  }

  private static boolean overlap(
      LocalDate first, LocalDate last, LocalDate otherFirst, LocalDate otherLast) {
    return !first.isAfter(otherLast) && !otherFirst.isAfter(last);
  }

  /** Reports of two days that each tell of their own day: what is done again is news again. */
  static boolean areNews(
      TimeExpression a, AnnotatedReport one, TimeExpression b, AnnotatedReport other) {
    Optional<LocalDate> day = one.report().published().day();
    Optional<LocalDate> otherDay = other.report().published().day();
    return day.isPresent()
        && otherDay.isPresent()
        && Math.abs(ChronoUnit.DAYS.between(day.get(), otherDay.get())) > 1
        && isNews(a, day.get())
        && isNews(b, otherDay.get());
  }

  /** Each is the day on which its report came out: what is made known daily. */
  static boolean areOwn(
      TimeExpression a, AnnotatedReport one, TimeExpression b, AnnotatedReport other) {
    return isOwn(a, one) && isOwn(b, other);
  }

  private static boolean isOwn(TimeExpression time, AnnotatedReport report) {
    return areKnown(time)
        && isDay(time)
        && report.report().published().day().filter(first(time)::equals).isPresent();
  }

  private static boolean isNews(TimeExpression time, LocalDate day) {
    return areKnown(time)
        && isDay(time)
        && Math.abs(ChronoUnit.DAYS.between(first(time), day)) <= 1;
  }

  /** "April 11" and "in April" of years that both leave out. */
  private static boolean areOfAnyYear(TimeExpression a, TimeExpression b) {
    boolean monthly = a.value().length() >= MONTH && b.value().length() >= MONTH;
    boolean month = monthly && (a.value().length() == MONTH || b.value().length() == MONTH);
    return month
        && IntStream.of(-1, 1)
            .anyMatch(
                years ->
                    overlap(
                        first(a).plusYears(years), last(a).plusYears(years), first(b), last(b)));
  }

  /** A year that is left out may have been taken wrongly. */
  private static boolean isOneOfYear(TimeExpression a, TimeExpression b) {
    return MonthDay.from(first(a)).equals(MonthDay.from(first(b)));
  }

  /**
   * "Tuesday" in two reports may be taken as one of two weeks; and long apart they date two things.
   */
  private static boolean isOneOfWeek(TimeExpression a, TimeExpression b) {
    return first(a).getDayOfWeek() == first(b).getDayOfWeek()
        || Math.abs(ChronoUnit.DAYS.between(first(a), first(b))) > LONG;
  }

  /** Without a figure. */
  private static boolean isVague(String words, String otherWords) {
    return (words + otherWords).chars().noneMatch(Character::isDigit);
  }

  private static boolean isDay(TimeExpression time) {
    return time.days().isOneDay();
  }

  private static LocalDate first(TimeExpression time) {
    return time.days().earliest().orElse(LocalDate.MIN);
  }

  private static LocalDate last(TimeExpression time) {
    return time.days().latest().orElse(LocalDate.MAX);
  }

  /** "2026-03-01", "2026-03-01 to 2026-03-31". */
  static String words(TimeExpression time) {
    LocalDate first = first(time);
    LocalDate last = last(time);
    return first.equals(last) ? first.toString() : first + " to " + last;
  }
}
