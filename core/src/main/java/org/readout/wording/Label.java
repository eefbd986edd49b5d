package org.readout.wording;

import java.util.List;
import org.readout.report.ReportId;
import org.readout.text.Span;

/**
 * What a report calls something, and where.
 *
 * @param text a noun phrase without its determiner, in lower case but for names; a verb in its base
 *     form; for a person's names of all sorts the full name
 * @param spans the words as they stand, in order; at least one
 * @param notable whether this report differs in it from the others by more than chance
 */
public record Label(String text, ReportId report, Voice voice, List<Span> spans, boolean notable) {

  public Label {
    spans = List.copyOf(spans);
    if (spans.isEmpty() || text.isBlank()) {
      throw new IllegalArgumentException("no label: '" + text + "' at " + spans);
    }
  }

  /** How often. */
  public int count() {
    return spans.size();
  }
}
