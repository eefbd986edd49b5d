package org.readout.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day that a head line, a field or a dateline names, in ISO form or the usual English ones. */
public final class HeadDate {

  static final String MONTH =
      "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|January|February|March|April|June"
          + "|July|August|September|October|November|December)";
  private static final String SPACE = "[ \\u00A0\\u202F]{1,3}";
  private static final String ISO = "(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)";
  private static final String DAY_FIRST =
      "(\\d{1,2})(?:st|nd|rd|th)?" + SPACE + "(" + MONTH + ")\\.?,?" + SPACE + "(\\d{4})(?!\\d)";
  private static final String MONTH_FIRST =
      "(" + MONTH + ")\\.?" + SPACE + "(\\d{1,2})(?:st|nd|rd|th)?,?" + SPACE + "(\\d{4})(?!\\d)";
  private static final String NUMBERS = "(\\d{1,2})[./](\\d{1,2})[./](\\d{4})(?!\\d)";
  private static final Pattern ISO_DATE = Pattern.compile(ISO);
  private static final Pattern DATE =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:" + ISO + "|" + DAY_FIRST + "|" + MONTH_FIRST + "|" + NUMBERS + ")",
          Pattern.CASE_INSENSITIVE);

  /** What may stand before and after the date on a line that holds nothing else. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:(?:first|last)? ?(?:published|updated|posted|modified|created|date)?(?: on| at)?:? ?)?"
              + "(?:\\d{1,2}[:.]\\d{2}(?::\\d{2})? ?(?:[ap]\\.?m\\.?)?(?: [a-z]{2,4})?,? (?:on )?)?"
              + "(?:(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday"
              + "|thursday|friday|saturday|sunday)[,.]* ?)?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern AFTER =
      Pattern.compile(
          "(?:[ ,|/•·–—-]{0,3}(?:at )?t?\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?:\\.\\d{1,9})?)?"
              + " ?(?:[ap]\\.?m\\.?)?[ ,]{0,2}(?:z|[+-]\\d{2}:?\\d{2}|\\(?[a-z]{2,4}\\)?)?\\.?",
          Pattern.CASE_INSENSITIVE);

  private static final int LONGEST_LINE = 80;
  private static final int LONGEST_VALUE = 200;

  private HeadDate() {}

  /** The first date that the words name. */
  public static Optional<LocalDate> in(String words) {
    Matcher matcher = DATE.matcher(beginning(words));
    while (matcher.find()) {
      Optional<LocalDate> day = day(matcher);
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  /** The date, if the line holds a date and nothing else but a time of day and "published". */
  public static Optional<LocalDate> alone(String line) {
    if (line.length() > LONGEST_LINE) {
      return Optional.empty();
    }
    String plain = line.replace('\u00A0', ' ').replace('\u202F', ' ');
    Matcher matcher = DATE.matcher(plain);
    if (!matcher.find()
        || !BEFORE.matcher(plain.substring(0, matcher.start())).matches()
        || !AFTER.matcher(plain.substring(matcher.end())).matches()) {
      return Optional.empty();
    }
    return day(matcher);
  }

  /** A date at the very beginning of the words, in ISO form: where it ends, or -1. */
  static int isoPrefix(String words) {
    Matcher matcher = ISO_DATE.matcher(beginning(words));
    return matcher.lookingAt() ? matcher.end() : -1;
  }

  private static String beginning(String words) {
    return words.length() > LONGEST_VALUE ? words.substring(0, LONGEST_VALUE) : words;
  }

  private static Optional<LocalDate> day(Matcher m) {
    if (m.group(1) != null) {
      return day(number(m, 1), number(m, 2), number(m, 3));
    }
    if (m.group(4) != null) {
      return day(number(m, 6), month(m.group(5)), number(m, 4));
    }
    if (m.group(7) != null) {
      return day(number(m, 9), month(m.group(7)), number(m, 8));
    }
    return ofNumbers(number(m, 10), number(m, 11), number(m, 12));
  }

  /** 3/4/2022 is the third of April or the fourth of March: known only if one is over twelve. */
  private static Optional<LocalDate> ofNumbers(int first, int second, int year) {
    if (first > 12 || first == second) {
      return day(year, second, first);
    }
    return second > 12 ? day(year, first, second) : Optional.empty();
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static int month(String name) {
    String months = "janfebmaraprmayjunjulaugsepoctnovdec";
    return months.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) / 3 + 1;
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
