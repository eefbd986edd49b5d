package org.readout.language.english.attribution;

import java.util.List;
import org.readout.annotation.Attribution.Mode;
import org.readout.text.Span;

/**
 * What one rule saw, before it is decided which attributions stand.
 *
 * @param sentence the number of the sentence of the cue
 * @param word the number of the cue's chief word in it
 * @param clausal whether the content is a clause or a quotation rather than a thing
 */
record Finding(
    int sentence,
    int word,
    Mode mode,
    boolean denied,
    boolean clausal,
    List<Span> source,
    List<Span> cue,
    List<Span> content) {

  Finding {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }

  Finding withContent(List<Span> more) {
    return new Finding(sentence, word, mode, denied, clausal, source, cue, more);
  }

  /** Whether it is told by a word and not by a mark, and gives a clause to a source. */
  boolean saying() {
    return word >= 0 && !source.isEmpty() && !cue.isEmpty();
  }

  /** Whether stretches stand in what it attributes. */
  boolean holds(List<Span> spans) {
    return spans.stream()
        .allMatch(span -> content.stream().anyMatch(whole -> whole.contains(span)));
  }

  /** Where it begins in the text. */
  int start() {
    int start = Integer.MAX_VALUE;
    for (List<Span> spans : List.of(source, cue, content)) {
      for (Span span : spans) {
        start = Math.min(start, span.start());
      }
    }
    return start;
  }
}
