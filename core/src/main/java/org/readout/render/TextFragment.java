package org.readout.render;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.readout.report.Report;
import org.readout.text.Span;

/**
 * The part of an address that leads to words of a page (WICG, Scroll To Text Fragment). A long
 * passage is named by its first and its last words, one whose words stand there more than once by
 * those around it too; none of these reaches over the end of a paragraph, which no match does.
 */
final class TextFragment {

  /** A passage of more words is found by its first and its last. */
  private static final int WHOLE = 12;

  private static final int EDGE = 4;

  /** So many words before or after tell one place from another. */
  private static final int AROUND = 3;

  private static final String UNRESERVED =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._~";

  private TextFragment() {}

  /** The directive for words wherever they stand; empty for none. */
  static String of(String words) {
    return words.isEmpty() ? "" : ":~:text=" + range(words, words);
  }

  /** The directive for words of a report. */
  static String of(Report report, Span span) {
    String text = report.text();
    List<Span> parts = parts(report, span);
    String first = Legible.line(parts.getFirst().in(text));
    String last = Legible.line(parts.getLast().in(text));
    if (first.isEmpty()) {
      return of(Legible.line(span.in(text)));
    }
    String range = parts.size() > 1 ? edges(first, last) : range(first, last);
    return ":~:text="
        + (isOnce(parts.getFirst().in(text), text) ? range : placed(range, report, span));
  }

  /** By paragraph; what stands in none is one part. */
  private static List<Span> parts(Report report, Span span) {
    List<Span> parts =
        report.paragraphs().stream()
            .filter(span::overlaps)
            .map(
                one ->
                    new Span(Math.max(one.start(), span.start()), Math.min(one.end(), span.end())))
            .toList();
    return parts.isEmpty() ? List.of(span) : parts;
  }

  private static boolean isOnce(String words, String text) {
    String found = words.strip();
    int at = text.indexOf(found);
    return at < 0 || text.indexOf(found, at + 1) < 0;
  }

  /** With the words before, else those after it. */
  private static String placed(String range, Report report, Span span) {
    int number = report.paragraphAt(span.start());
    if (number == 0) {
      return range;
    }
    Span paragraph = report.paragraphs().get(number - 1);
    String before = Legible.line(report.text().substring(paragraph.start(), span.start()));
    if (!before.isEmpty()) {
      return encoded(last(before, AROUND)) + "-," + range;
    }
    String after =
        span.end() < paragraph.end()
            ? Legible.line(report.text().substring(span.end(), paragraph.end()))
            : "";
    return after.isEmpty() ? range : range + ",-" + encoded(first(after, AROUND));
  }

  private static String range(String first, String last) {
    return first.split(" ").length <= WHOLE ? encoded(first) : edges(first, last);
  }

  private static String edges(String first, String last) {
    return encoded(first(first, EDGE)) + "," + encoded(last(last, EDGE));
  }

  private static String first(String words, int most) {
    List<String> all = List.of(words.split(" "));
    return String.join(" ", all.subList(0, Math.min(most, all.size())));
  }

  private static String last(String words, int most) {
    List<String> all = List.of(words.split(" "));
    return String.join(" ", all.subList(Math.max(0, all.size() - most), all.size()));
  }

  /** Percent-encoded, with all that has a meaning in a directive. */
  private static String encoded(String words) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : words.getBytes(StandardCharsets.UTF_8)) {
      if (b >= 0 && UNRESERVED.indexOf(b) >= 0) {
        encoded.append((char) b);
      } else {
        encoded.append(String.format(Locale.ROOT, "%%%02X", b & 0xFF));
      }
    }
    return encoded.toString();
  }
}
