package org.readout.bench.absence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.readout.bench.conflict.Reading;
import org.readout.bench.conflict.Sentence;
import org.readout.bench.conflict.Source;
import org.readout.text.Span;

/**
 * A report without the sentences that tell a fact.
 *
 * @param original the report as it was
 * @param deleted the stretches of it that are gone, in order, apart from each other
 */
record Deletion(Source original, List<Span> deleted) {

  Deletion {
    deleted = deleted.stream().sorted(Comparator.comparingInt(Span::start)).toList();
  }

  /** Without every sentence that shares a character with one of some passages. */
  static Deletion of(Reading reading, List<Span> passages) {
    List<Span> deleted = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      if (passages.stream().anyMatch(sentence.span()::overlaps)) {
        deleted.add(withSpace(sentence.span(), reading.source().text()));
      }
    }
    return new Deletion(reading.source(), deleted);
  }

  /** With the blanks that follow in the same line, so that no gap is left. */
  private static Span withSpace(Span sentence, String text) {
    int end = sentence.end();
    while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\u00A0')) {
      end++;
    }
    return new Span(sentence.start(), end);
  }

  Source changed() {
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (Span gone : deleted) {
      text.append(original.text(), at, gone.start());
      at = gone.end();
    }
    return original.withText(text.append(original.text().substring(at)).toString());
  }

  /** Where a stretch of the original stands in the changed report; empty if any of it is gone. */
  Optional<Span> moved(Span span) {
    int shift = 0;
    for (Span gone : deleted) {
      if (gone.overlaps(span)) {
        return Optional.empty();
      }
      shift += gone.end() <= span.start() ? gone.length() : 0;
    }
    return Optional.of(new Span(span.start() - shift, span.end() - shift));
  }
}
