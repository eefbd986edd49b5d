package org.readout.conflict;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.readout.annotation.AnnotatedReport;
import org.readout.text.Span;

/** Which of two reports came out first. */
final class Sequence {
  private Sequence() {}

  /** How long, how far, how fast something was, by the singular. */
  private static final Set<String> MEASURES =
      Set.of(
          "second",
          "minute",
          "hour",
          "day",
          "week",
          "month",
          "metre",
          "meter",
          "kilometre",
          "kilometer",
          "km",
          "kph",
          "mph",
          "mile",
          "foot",
          "feet",
          "inch",
          "knot",
          "degree",
          "kilogram",
          "kg",
          "tonne",
          "ton");

  /** What goes on is told so: "has lasted two days". */
  private static final Pattern GOES_ON = Pattern.compile("\\b(?:has|have|so far)\\b");

  /** So many words from where a number begins tell what it measures. */
  private static final int SHORT = 3;

  /** In characters, around a number. */
  private static final int NEAR = 30;

  /**
   * The same of two numbers, of which the later may know more; empty where both are quoted, for
   * what somebody said stays as it was said, and where they measure what is over: the length of a
   * meeting, the speed of a wind.
   */
  static Optional<Boolean> ofCounts(
      AnnotatedReport one, Span number, AnnotatedReport other, Span otherNumber) {
    boolean quoted = isQuoted(one, number) && isQuoted(other, otherNumber);
    return quoted || (isOver(one, number) && isOver(other, otherNumber))
        ? Optional.empty()
        : isOtherLater(one, other);
  }

  private static boolean isOver(AnnotatedReport report, Span number) {
    String text = report.report().text();
    int from = Math.max(0, number.start() - NEAR);
    int to = Math.min(text.length(), number.end() + NEAR);
    boolean measures =
        Stream.of(text.substring(number.start(), to).split("[^\\p{L}\\d]+", -1))
            .limit(SHORT)
            .anyMatch(Sequence::isMeasure);
    return measures && !GOES_ON.matcher(text.substring(from, to)).find();
  }

  private static boolean isMeasure(String word) {
    String plain = word.toLowerCase(Locale.ROOT);
    return MEASURES.contains(plain)
        || (plain.endsWith("s") && MEASURES.contains(plain.substring(0, plain.length() - 1)));
  }

  private static boolean isQuoted(AnnotatedReport report, Span span) {
    return report.attributions().stream()
        .flatMap(said -> said.quoted().stream())
        .anyMatch(quoted -> quoted.contains(span));
  }

  /**
   * Whether the other came out on a later day; empty if that cannot be told or both came out on one
   * day.
   */
  static Optional<Boolean> isOtherLater(AnnotatedReport one, AnnotatedReport other) {
    Optional<LocalDate> day = one.report().published().day();
    Optional<LocalDate> otherDay = other.report().published().day();
    return day.isEmpty() || otherDay.isEmpty() || day.equals(otherDay)
        ? Optional.empty()
        : Optional.of(otherDay.get().isAfter(day.get()));
  }
}
