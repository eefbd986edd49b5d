package org.readout.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.readout.text.Span;
import org.readout.utterance.Variant;

/**
 * Where the cells of a variant open and close a quotation. A table always shows “ and ”, whatever
 * mark the report has, so that only words differ.
 */
final class QuotedWords {

  private final Set<Integer> opening;
  private final Set<Integer> closing;

  private QuotedWords(Set<Integer> opening, Set<Integer> closing) {
    this.opening = opening;
    this.closing = closing;
  }

  static QuotedWords of(Variant variant, List<List<Optional<Span>>> alignment, int index) {
    Map<Span, Integer> first = new HashMap<>();
    Map<Span, Integer> last = new HashMap<>();
    NavigableMap<Integer, Span> quoted = byStart(variant.attribution().quoted());
    NavigableMap<Integer, Span> compared = byStart(variant.words());
    for (int row = 0; row < alignment.size(); row++) {
      Span words = alignment.get(row).get(index).map(span -> at(compared, span)).orElse(null);
      if (words != null && at(quoted, words) != null) {
        first.putIfAbsent(words, row);
        last.put(words, row);
      }
    }
    return new QuotedWords(Set.copyOf(first.values()), Set.copyOf(last.values()));
  }

  private static NavigableMap<Integer, Span> byStart(List<Span> spans) {
    TreeMap<Integer, Span> byStart = new TreeMap<>();
    spans.forEach(span -> byStart.put(span.start(), span));
    return byStart;
  }

  /** The last of the spans that begins before another ends, if the two overlap. */
  private static @Nullable Span at(NavigableMap<Integer, Span> spans, Span other) {
    Map.Entry<Integer, Span> entry = spans.lowerEntry(other.end());
    return entry != null && entry.getValue().overlaps(other) ? entry.getValue() : null;
  }

  /** The words of a row with the marks that stand there. */
  String around(int row, String words) {
    return (opening.contains(row) ? "“" : "") + words + (closing.contains(row) ? "”" : "");
  }
}
