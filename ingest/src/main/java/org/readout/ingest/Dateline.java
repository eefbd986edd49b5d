package org.readout.ingest;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.text.Span;

/**
 * What stands before the first sentence of a news report: {@code BEIJING, Dec. 30 (Xinhua) --}.
 *
 * @param span with the dash or colon that ends it
 * @param place where, with region; empty for a bare {@code (Reuters) -}
 * @param agency who, where it says so
 * @param day if it gives the year too
 */
record Dateline(
    Span span, Optional<String> place, Optional<String> agency, Optional<LocalDate> day) {

  private static final int LONGEST = 120;
  private static final int FEWEST_WORDS = 12;

  /** The parts that the forms below are put together from. */
  private static final Map<String, String> PARTS = parts();

  /** In capitals, with a dash and perhaps an agency of any name: {@code MOSCOW (AP) —}. */
  private static final Pattern IN_CAPITALS =
      compile("(?<place><caps><region>)(?:,?<s>(?<day><date>))?(?:<s>?(?:<by>|<anyone>))?<dash>");

  /** With an agency, after which the dash may be missing: {@code Washington (CNN)}. */
  private static final Pattern WITH_AGENCY =
      compile(
          "(?<place><name><region>)?(?:,?<s>?(?<day><date>))?<s>?<by>"
              + "(?:<dash>|:(?=<s>)|(?=<s>?[\\p{Lu}\"“‘']))");

  /** With a day: {@code Geneva, 30 December 2022 –}. */
  private static final Pattern WITH_DAY =
      compile("(?<place><name><region>),?<s>(?<day><date>)(?:<dash>|:)");

  /** With a colon only: the weakest sign. */
  private static final Pattern WITH_COLON =
      compile("(?<place>\\p{Lu}[\\p{L}'’-]+(?:<s>\\p{Lu}[\\p{L}'’-]+){0,2}):(?=<s>)");

  /** Words before a colon or a dash that are labels of the paper, or titles, and no places. */
  private static final Set<String> LABELS =
      Set.of(
          "update",
          "updated",
          "breaking",
          "exclusive",
          "correction",
          "opinion",
          "analysis",
          "editorial",
          "note",
          "editor's note",
          "editor’s note",
          "question",
          "answer",
          "video",
          "photo",
          "photos",
          "watch",
          "poll",
          "report",
          "study",
          "sources",
          "summary",
          "live",
          "comment",
          "background",
          "context",
          "fact check",
          "q",
          "a",
          "transcript",
          "statement",
          "interview",
          "explainer",
          "profile",
          "review",
          "letters",
          "related",
          "more",
          "warning");

  /** Who speaks so is quoted, and the name before the colon is a speaker's. */
  private static final Set<String> FIRST_PERSON =
      Set.of("I", "We", "You", "My", "Our", "I’m", "I'm", "Yes", "No", "Well");

  /**
   * The dateline that a line begins with, if it does.
   *
   * @param others the beginnings of the lines after it: where several begin alike, with a name and
   *     a colon, it is a transcript
   */
  static Optional<Dateline> at(String text, Span line, List<Line> others) {
    String start = text.substring(line.start(), Math.min(line.end(), line.start() + LONGEST));
    for (Pattern pattern : List.of(IN_CAPITALS, WITH_AGENCY, WITH_DAY)) {
      Matcher matcher = pattern.matcher(start);
      if (matcher.lookingAt() && fits(start, matcher)) {
        return Optional.of(dateline(line, matcher));
      }
    }
    Matcher colon = WITH_COLON.matcher(start);
    if (colon.lookingAt() && fits(start, colon) && isProse(text, line, colon, others)) {
      return Optional.of(dateline(line, colon));
    }
    return Optional.empty();
  }

  private static Dateline dateline(Span line, Matcher matcher) {
    Span span = new Span(line.start(), line.start() + matcher.end());
    return new Dateline(
        span,
        group(matcher, "place"),
        group(matcher, "agency").or(() -> group(matcher, "slashed")),
        group(matcher, "day").flatMap(HeadDate::in));
  }

  private static Optional<String> group(Matcher matcher, String name) {
    return matcher.namedGroups().containsKey(name)
        ? Optional.ofNullable(matcher.group(name))
        : Optional.empty();
  }

  /** What follows begins as a sentence does, and what stands before is no label. */
  private static boolean fits(String start, Matcher matcher) {
    String place = group(matcher, "place").orElse("").toLowerCase(Locale.ROOT);
    if (LABELS.contains(place)) {
      return false;
    }
    String rest = start.substring(matcher.end()).strip();
    return rest.isEmpty() || !Character.isLowerCase(rest.charAt(0));
  }

  private static boolean isProse(String text, Span line, Matcher colon, List<Line> others) {
    String rest =
        text.substring(line.start() + colon.end(), Math.min(line.end(), line.start() + 600));
    String[] words = rest.strip().split("\\s+");
    return words.length >= FEWEST_WORDS
        && Character.isUpperCase(words[0].charAt(0))
        && !FIRST_PERSON.contains(words[0])
        && 2 * lowerCase(words) >= words.length
        && others.stream().limit(20).noneMatch(other -> beginsWithSpeaker(text, other.span()));
  }

  private static int lowerCase(String[] words) {
    int count = 0;
    for (String word : words) {
      if (Character.isLowerCase(word.charAt(0))) {
        count++;
      }
    }
    return count;
  }

  private static boolean beginsWithSpeaker(String text, Span line) {
    return WITH_COLON
        .matcher(text.substring(line.start(), Math.min(line.end(), line.start() + LONGEST)))
        .lookingAt();
  }

  private static Map<String, String> parts() {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("<region>", "(?:,<s>?(?!<month>\\b)<name>){0,2}");
    parts.put("<caps>", "\\p{Lu}[\\p{Lu}.'’-]+(?:<s>\\p{Lu}[\\p{Lu}.'’-]+){0,3}");
    parts.put(
        "<name>",
        "\\p{Lu}[\\p{L}.'’-]+(?:<s>(?:(?:de|da|del|la|al|of)<s>)?\\p{Lu}[\\p{L}.'’-]+){0,3}");
    parts.put("<date>", "(?:<month>\\.?<s>\\d{1,2}|\\d{1,2}<s><month>\\.?)(?:,?<s>\\d{4})?");
    parts.put(
        "<by>", "(?:\\((?<agency><agencies>)\\)|\\.?<s>?/(?<slashed>\\p{Lu}\\p{L}{1,14})/\\.?)");
    parts.put("<anyone>", "\\(\\p{Lu}[^()\\n]{1,40}\\)");
    parts.put(
        "<agencies>",
        "Reuters|Xinhua|Tass|Interfax|Kyodo|Bloomberg|Yonhap|Anadolu|(?:The )?Associated Press"
            + "|Thomson Reuters Foundation|[A-Z]{2,8}(?:[/ ][A-Z][A-Za-z]{1,12})?"
            + "|[A-Za-z]{2,14}\\.com");
    parts.put("<dash>", "(?:<s>*(?:[—–―_]|--|- -)|<s>+-)(?=<s>|$|[\\p{Lu}\"“‘'])");
    parts.put("<month>", HeadDate.MONTH);
    parts.put("<s>", "[ \\u00A0\\u202F]");
    return parts;
  }

  private static Pattern compile(String form) {
    String regex = form;
    for (Map.Entry<String, String> part : PARTS.entrySet()) {
      regex = regex.replace(part.getKey(), part.getValue());
    }
    return Pattern.compile(regex);
  }
}
