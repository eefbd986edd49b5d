package org.readout.language.english;

import java.util.ArrayList;
import java.util.List;
import org.readout.report.Report;
import org.readout.text.Span;

/**
 * Parts the paragraphs of a report into sentences, and these into words.
 *
 * <p>The border of a paragraph always ends a sentence. A mark of quotation belongs to the sentence
 * it closes, and what ends inside a quotation does not end the sentence that goes on with "he
 * said". No sentence has more than {@value #LONGEST} words.
 */
final class Segmenter {

  /** A sentence is cut here: lists and tables without a full stop are no prose. */
  static final int LONGEST = 250;

  List<Segment> segment(Report report) {
    List<Segment> segments = new ArrayList<>();
    for (int i = 0; i < report.paragraphs().size(); i++) {
      Span paragraph = report.paragraphs().get(i);
      add(segments, report.text(), paragraph, i + 1);
    }
    return segments;
  }

  private static void add(List<Segment> segments, String text, Span paragraph, int number) {
    String raw = paragraph.in(text);
    Tokens tokens = Tokens.of(raw);
    int from = 0;
    while (from < tokens.count()) {
      int to = tokens.sentenceEnd(from, Math.min(tokens.count(), from + LONGEST));
      segments.add(tokens.segment(from, to, paragraph.start(), number));
      from = to;
    }
  }
}
