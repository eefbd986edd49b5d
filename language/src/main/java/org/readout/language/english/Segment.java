package org.readout.language.english;

import java.util.List;
import org.readout.text.Span;

/**
 * A sentence before anything is known of its words but where they stand.
 *
 * @param paragraph the number of its paragraph, from 1
 * @param spans of its words, in order, at least one
 * @param words plain, each as long as its span
 * @param forms the words as the models know them: a quotation mark says which side it stands on (
 *     <code>``</code> or {@code ''}), a dash between words is {@code --}
 */
record Segment(int paragraph, List<Span> spans, List<String> words, List<String> forms) {

  Span span() {
    return spans.getFirst().cover(spans.getLast());
  }

  int size() {
    return words.size();
  }
}
