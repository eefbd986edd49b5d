package org.readout.utterance;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.readout.annotation.Attribution;
import org.readout.report.ReportId;
import org.readout.text.Span;

/**
 * One report's wording of an utterance.
 *
 * @param report where it stands
 * @param attribution the words as that report gives them
 * @param words the spans that are compared: what is quoted, else the content without complementizer
 *     and marks
 * @param changes how the words differ from the base; empty for the base
 * @param meaning what differs in meaning from the base
 */
public record Variant(
    ReportId report,
    Attribution attribution,
    List<Span> words,
    Set<Change> changes,
    Set<Meaning> meaning) {

  /** How the words of a variant differ from those of the base. */
  public enum Change {
    CUT,
    JOINED,
    SUBSTITUTED,
    REORDERED,
    PARAPHRASED,
    TRANSLATED,
    REATTRIBUTED
  }

  /** What differs in meaning. */
  public enum Meaning {
    NUMBER,
    NEGATION,
    MODALITY,
    NAME,
    TIME,
    STRENGTH
  }

  public Variant {
    words = List.copyOf(words);
    changes = Collections.unmodifiableSet(new TreeSet<>(changes));
    meaning = Collections.unmodifiableSet(new TreeSet<>(meaning));
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a variant without words: " + attribution.id());
    }
  }
}
