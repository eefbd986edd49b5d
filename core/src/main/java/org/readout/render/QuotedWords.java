package org.readout.render;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.collation.Variant;
import org.readout.text.Span;

/**
 * Where the cells of a variant open and close a quotation. A table always shows “ and ”, whatever
 * mark the report has, so that only words differ.
 */
final class QuotedWords {

  private final Set<Integer> opening = new HashSet<>();
  private final Set<Integer> closing = new HashSet<>();

  private QuotedWords() {}

  static QuotedWords of(Variant variant, List<List<Optional<Span>>> alignment, int index) {
    QuotedWords marks = new QuotedWords();
    for (Span words : variant.words()) {
      if (variant.attribution().quoted().stream().anyMatch(words::overlaps)) {
        marks.mark(words, alignment, index);
      }
    }
    return marks;
  }

  private void mark(Span words, List<List<Optional<Span>>> alignment, int index) {
    int first = -1;
    int last = -1;
    for (int row = 0; row < alignment.size(); row++) {
      if (alignment.get(row).get(index).filter(words::overlaps).isPresent()) {
        first = first < 0 ? row : first;
        last = row;
      }
    }
    if (first >= 0) {
      opening.add(first);
      closing.add(last);
    }
  }

  /** The words of a row with the marks that stand there. */
  String around(int row, String words) {
    return (opening.contains(row) ? "“" : "") + words + (closing.contains(row) ? "”" : "");
  }
}
