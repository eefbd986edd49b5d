package org.readout.app.evaluate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readout.annotation.TimeExpression;
import org.readout.text.Days;

/**
 * Whether an expression that was found means what Recognizers-Text says. Days must be equal (the
 * end of a stretch may be given as its last day or as the day after it); a time of day must be
 * equal to the minute; lengths and repetitions must have an equal value.
 */
final class TimeReading {

  private static final int DATE = 10;

  private TimeReading() {}

  /** True if what was found is the reading with this number: 0 the past one. */
  static boolean agrees(TimeExpression found, GoldTime gold, int reading) {
    if (values(found, gold)) {
      return !gold.ambiguous() || gold.readings().stream().noneMatch(TimeReading::dated);
    }
    if (reading >= gold.readings().size()) {
      return false;
    }
    List<String> days = gold.readings().get(reading);
    boolean dated = !days.isEmpty() && day(days.get(0)).isPresent();
    return dated && equal(found.days(), days) && (!clock(days) || clocks(found, gold));
  }

  private static boolean values(TimeExpression found, GoldTime gold) {
    String value = plain(found.value());
    return gold.values().stream().anyMatch(timex -> plain(timex).equals(value))
        || (clocks(found, gold) && gold.readings().stream().noneMatch(TimeReading::dated));
  }

  private static boolean dated(List<String> reading) {
    return !reading.isEmpty() && day(reading.get(0)).isPresent();
  }

  /** The time of day without its day. */
  private static boolean clocks(TimeExpression found, GoldTime gold) {
    String clock = clock(found.value());
    return !clock.isEmpty() && gold.values().stream().anyMatch(timex -> clock(timex).equals(clock));
  }

  private static boolean clock(List<String> days) {
    return days.stream().anyMatch(day -> day.length() > DATE && !day.endsWith(" 00:00:00"));
  }

  private static String clock(String value) {
    int at = value.startsWith("P") ? -1 : value.indexOf('T');
    return at < 0 ? "" : plain(value.substring(at));
  }

  /** Without full hours, seconds and zones: T08:00Z as T08. */
  private static String plain(String value) {
    String bare = value.endsWith("Z") ? value.substring(0, value.length() - 1) : value;
    int time = bare.indexOf('T');
    while (time >= 0 && bare.endsWith(":00")) {
      bare = bare.substring(0, bare.length() - 3);
    }
    return bare;
  }

  private static boolean equal(Days found, List<String> days) {
    Optional<LocalDate> first = day(days.get(0));
    Optional<LocalDate> last = day(days.get(days.size() - 1));
    boolean lastDay =
        found.latest().equals(last)
            || (days.size() > 1 && found.latest().equals(last.map(day -> day.minusDays(1))));
    return found.earliest().equals(first) && lastDay;
  }

  private static Optional<LocalDate> day(String value) {
    try {
      return value.length() < DATE
          ? Optional.empty()
          : Optional.of(LocalDate.parse(value.substring(0, DATE)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
