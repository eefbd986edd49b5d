package org.readout.decision;

import java.util.List;
import org.readout.report.Report;
import org.readout.report.ReportId;
import org.readout.text.Span;

/**
 * Words of a report as they are found again in a later version of it, or with other borders by a
 * later program.
 *
 * @param words without line breaks
 * @param around the sentence that they stand or begin in, likewise
 */
public record Quote(ReportId report, String words, String around) {

  /** Code units on either side after which a sentence is cut. */
  private static final int REACH = 300;

  /** Of two stretches, the share of the longer that the shorter must have to be the same. */
  private static final double SAME = 0.5;

  /** The words of spans of a report, at least one. */
  public static Quote of(Report report, List<Span> spans) {
    String text = report.text();
    String words = String.join(" ", spans.stream().map(span -> span.in(text)).toList());
    return new Quote(
        report.id(), onOneLine(words), onOneLine(sentence(report, spans.getFirst()).in(text)));
  }

  /** The sentence in which a span begins, or so much of it as is near. */
  public static Span sentence(Report report, Span span) {
    String text = report.text();
    int start = span.start();
    while (start > 0 && span.start() - start < REACH && !isEnd(text, start - 1)) {
      start--;
    }
    int end = span.start() + 1;
    while (end < text.length() && end - span.start() < REACH && !isEnd(text, end - 1)) {
      end++;
    }
    while (start < span.start() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return new Span(whole(text, start), whole(text, end));
  }

  /** Not between the halves of a character. */
  private static int whole(String text, int at) {
    boolean between = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
    return between ? at - 1 : at;
  }

  /** After a full stop before white space, and at a line's end. */
  private static boolean isEnd(String text, int at) {
    char c = text.charAt(at);
    boolean stop = c == '.' || c == '!' || c == '?';
    boolean last = at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
    return c == '\n' || (stop && last);
  }

  private static String onOneLine(String words) {
    StringBuilder line = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean space = Character.isWhitespace(c);
      if (!space) {
        line.append(c);
      } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    return line.toString().stripTrailing();
  }

  /** Whether the report that they stood in was forgotten, and they with it. */
  public boolean isForgotten() {
    return words.isEmpty();
  }

  /** Without the words, which are in no report any more. */
  public Quote forgotten() {
    return new Quote(report, "", "");
  }

  /** Whether the words are those of another, or most of them. */
  public boolean hasWordsOf(Quote other) {
    boolean longer = words.length() >= other.words.length();
    String whole = longer ? words : other.words;
    String part = longer ? other.words : words;
    return report.equals(other.report)
        && !part.isEmpty()
        && part.length() >= whole.length() * SAME
        && whole.contains(part);
  }

  /** Whether both are the same place: the same words, or most of them, in the same sentence. */
  public boolean isAt(Quote other) {
    return around.equals(other.around) && hasWordsOf(other);
  }
}
