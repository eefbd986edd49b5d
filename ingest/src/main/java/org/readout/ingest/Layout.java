package org.readout.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.text.Span;

/**
 * How a text is laid out: what of it is head, what is prose, and what the head tells.
 *
 * @param lines what the head lines say, by their key
 * @param headline the first line, where it is one
 * @param byline who wrote it, without "By"
 * @param day the day that the text's own head gives
 * @param dateline what stands before the first sentence
 * @param cut why the prose is known not to be whole
 * @param head all that is no prose, in order
 * @param paragraphs the prose, in order
 */
record Layout(
    Map<HeadLine.Key, String> lines,
    Optional<String> headline,
    Optional<String> byline,
    Optional<LocalDate> day,
    Optional<Dateline> dateline,
    Optional<String> cut,
    List<Span> head,
    List<Span> paragraphs) {

  /**
   * @param title the title as it is known from elsewhere: a line equal to it is head
   */
  static Layout of(String text, Optional<String> title) {
    return new LayoutReader(text, title).read();
  }
}
