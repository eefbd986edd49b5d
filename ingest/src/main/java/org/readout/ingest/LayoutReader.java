package org.readout.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.text.Span;

/** Reads the layout of one text, from its first line on. */
final class LayoutReader {

  private static final int MOST_HEAD_LINES = 16;
  private static final int LONGEST_HEADLINE = 180;
  private static final int LONGEST_BYLINE = 100;

  private static final Pattern BYLINE =
      Pattern.compile("(?:By|BY|Written by|Reporting by)[ \\u00A0](\\p{Lu}[^.?!“”\"]{2,90}\\.?)");

  /** A date that is glued to the first sentence, with the name of its field or in ISO form. */
  private static final Pattern STRAY_KEY =
      Pattern.compile(
          "(?:date|published|posted|updated|day)[ \\u00A0:]{1,3}", Pattern.CASE_INSENSITIVE);

  private final String text;
  private final Optional<String> title;
  private final List<Line> lines;
  private int next;

  private final Map<HeadLine.Key, String> keyed = new EnumMap<>(HeadLine.Key.class);
  private final List<Span> head = new ArrayList<>();
  private Optional<String> headline = Optional.empty();
  private Optional<String> byline = Optional.empty();
  private Optional<LocalDate> day = Optional.empty();
  private Optional<Dateline> dateline = Optional.empty();

  LayoutReader(String text, Optional<String> title) {
    this.text = text;
    this.title = title;
    this.lines = Line.of(text);
  }

  Layout read() {
    while (next < Math.min(lines.size(), MOST_HEAD_LINES) && isHead(lines.get(next))) {
      head.add(lines.get(next).span());
      next++;
    }
    cutFromFirstLine(strayDate());
    cutFromFirstLine(foundDateline());
    List<Line> prose = lines.subList(next, lines.size());
    Optional<String> cut = Ending.whyIncomplete(text, prose);
    return new Layout(
        keyed,
        headline,
        byline,
        day,
        dateline,
        cut,
        head,
        Paragraphs.of(text, withoutNotices(prose)));
  }

  private boolean isHead(Line line) {
    String words = line.span().in(text);
    return isKeyed(words)
        || isDate(words)
        || isByline(words)
        || isAddress(words)
        || isCredit(words)
        || isHeadline(line);
  }

  private boolean isKeyed(String words) {
    Optional<HeadLine> found = HeadLine.of(words).filter(line -> strayDateEnd(words) == 0);
    found.ifPresent(line -> keyed.putIfAbsent(line.key(), line.value()));
    return found.isPresent();
  }

  private boolean isDate(String words) {
    Optional<LocalDate> found = HeadDate.alone(words);
    day = day.or(() -> found);
    return found.isPresent();
  }

  private boolean isByline(String words) {
    Optional<String> writer = writer(words);
    byline = byline.or(() -> writer);
    return writer.isPresent();
  }

  private static Optional<String> writer(String words) {
    if (words.length() > LONGEST_BYLINE) {
      return Optional.empty();
    }
    Matcher matcher = BYLINE.matcher(words);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** Under a headline: the outlet before the date, or behind who wrote it. */
  private boolean isCredit(String words) {
    boolean titled =
        title.isPresent() || headline.isPresent() || keyed.containsKey(HeadLine.Key.TITLE);
    if (!titled || keyed.containsKey(HeadLine.Key.OUTLET) || !isBeforeDate(next)) {
      return false;
    }
    Optional<Credit> credit = Credit.of(words).filter(one -> !isStopped(words));
    credit.ifPresent(
        one -> {
          keyed.put(HeadLine.Key.OUTLET, one.outlet());
          byline = byline.or(one::byline);
        });
    return credit.isPresent();
  }

  /** Whether a line that holds a date alone stands directly below a line. */
  private boolean isBeforeDate(int number) {
    return number + 1 < lines.size()
        && !lines.get(number + 1).afterBlank()
        && HeadDate.alone(lines.get(number + 1).span().in(text)).isPresent();
  }

  private boolean isAddress(String words) {
    boolean address =
        (words.startsWith("http://") || words.startsWith("https://")) && words.indexOf(' ') < 0;
    if (address) {
      keyed.putIfAbsent(HeadLine.Key.URL, words);
    }
    return address;
  }

  /** The known title, or a short first line without a final stop that something follows. */
  private boolean isHeadline(Line line) {
    String words = line.span().in(text);
    Optional<String> known = title.or(() -> Optional.ofNullable(keyed.get(HeadLine.Key.TITLE)));
    boolean isKnown = known.filter(name -> folded(name).equals(folded(words))).isPresent();
    boolean looksLikeOne =
        headline.isEmpty()
            && !keyed.containsKey(HeadLine.Key.TITLE)
            && words.length() <= LONGEST_HEADLINE
            && next + 1 < lines.size()
            && !isStopped(words)
            && standsApart(lines.get(next + 1))
            && Dateline.at(text, line.span(), List.of()).isEmpty();
    if (isKnown || looksLikeOne) {
      headline = headline.or(() -> Optional.of(words));
    }
    return isKnown || looksLikeOne;
  }

  /** A blank line follows, or a line that is a paragraph or a date and no continuation. */
  private boolean standsApart(Line following) {
    String words = following.span().in(text);
    return following.afterBlank()
        || HeadDate.alone(words).isPresent()
        || HeadLine.of(words).isPresent()
        || writer(words).isPresent()
        || (isBeforeDate(next + 1) && Credit.of(words).isPresent())
        || (!Character.isLowerCase(words.charAt(0)) && Paragraphs.isStopped(words));
  }

  private static boolean isStopped(String words) {
    return Paragraphs.isStopped(words) || ",;:…".indexOf(words.charAt(words.length() - 1)) >= 0;
  }

  private static String folded(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]+", " ").strip();
  }

  /** How much of the first line of the prose is a date that is no part of its sentence. */
  private int strayDate() {
    if (next >= lines.size()) {
      return 0;
    }
    Span line = lines.get(next).span();
    String start =
        text.substring(line.start(), Math.min(line.end(), line.start() + LONGEST_BYLINE));
    int end = strayDateEnd(start);
    if (end > 0) {
      day = day.or(() -> HeadDate.in(start));
    }
    return end;
  }

  /** Where a date ends that the words begin with and that a sentence follows, or 0. */
  private static int strayDateEnd(String words) {
    Matcher key = STRAY_KEY.matcher(words);
    int from = key.lookingAt() ? key.end() : 0;
    int length = HeadDate.isoPrefix(words.substring(from));
    boolean stray =
        length > 0
            && goesOnAsSentence(words, from + length)
            && HeadDate.alone(words.substring(from)).isEmpty();
    return stray ? from + length : 0;
  }

  private static boolean goesOnAsSentence(String start, int end) {
    String rest = start.substring(end).strip();
    return !rest.isEmpty() && !Character.isLowerCase(rest.charAt(0));
  }

  private int foundDateline() {
    if (next >= lines.size()) {
      return 0;
    }
    Span line = lines.get(next).span();
    dateline = Dateline.at(text, line, lines.subList(next + 1, Math.min(next + 21, lines.size())));
    return dateline.map(found -> found.span().length()).orElse(0);
  }

  /** Makes so many characters at the beginning of the prose part of the head. */
  private void cutFromFirstLine(int length) {
    if (length == 0) {
      return;
    }
    Line line = lines.get(next);
    int end = line.span().start() + length;
    head.add(new Span(line.span().start(), end));
    Span rest = Line.visible(text, end, line.span().end());
    if (rest == null) {
      next++;
    } else {
      lines.set(next, new Line(rest, line.afterBlank()));
    }
  }

  /** Drops the notices at the end, such as "Subscribe to read", which are head and no prose. */
  private List<Line> withoutNotices(List<Line> prose) {
    int end = prose.size();
    while (end > 1 && Ending.notice(prose.get(end - 1).span().in(text)).isPresent()) {
      end--;
    }
    for (Line notice : prose.subList(end, prose.size())) {
      head.add(notice.span());
    }
    return prose.subList(0, end);
  }
}
