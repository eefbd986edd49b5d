package org.readout.wording;

import java.util.List;
import org.readout.report.ReportId;
import org.readout.text.Span;

/**
 * A word by which a report does not vouch for what it tells: "reportedly".
 *
 * @param word its base form
 * @param spans where the report has it as a word of its own, in order; at least one
 * @param notable whether the report uses it more or less than the others by more than chance
 * @param test by which test, and how it came out; what was not tested says so
 */
public record Doubt(ReportId report, String word, List<Span> spans, boolean notable, String test) {

  public Doubt {
    spans = List.copyOf(spans);
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("nowhere: " + word);
    }
  }

  /** How often. */
  public int count() {
    return spans.size();
  }
}
