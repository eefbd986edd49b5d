package org.readout.app;

import java.text.BreakIterator;
import java.util.Locale;
import org.readout.render.Refusal;
import org.readout.text.Span;

/**
 * What stands around a passage in its sentence, so that it does not say the opposite of what its
 * report says: "the strike was illegal" after "The union denied that".
 *
 * @param before the beginning of its sentence, or ""
 * @param after the end of it, or ""
 */
public record Around(String before, String after) {

  static final Around NOTHING = new Around("", "");

  /** In UTF-16 code units; more of a sentence is no help. */
  private static final int FAR = 240;

  /** Sentences end where their paragraph does. */
  static Around of(String text, Span passage) {
    int from = Math.max(text.lastIndexOf('\n', passage.start()) + 1, passage.start() - FAR);
    int line = text.indexOf('\n', passage.end());
    int to = Math.min(line < 0 ? text.length() : line, passage.end() + FAR);
    if (passage.end() > to || from > passage.start()) {
      return NOTHING;
    }
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    sentences.setText(text.substring(from, to));
    int start = passage.start() - from;
    int end = passage.end() - from;
    int first = sentences.isBoundary(start) ? start : sentences.preceding(start);
    int last = sentences.isBoundary(end) ? end : sentences.following(end);
    return new Around(
        text.substring(from + first, passage.start()), text.substring(passage.end(), from + last));
  }

  /** "rejects" for a demand that is turned down, which is said to be untrue by nobody. */
  public String denying() {
    return Refusal.isOne(before + after) ? "rejects" : "denies";
  }
}
