package org.readout.collation;

import java.util.List;
import org.readout.report.ReportId;
import org.readout.text.Span;

/**
 * By which verb a report tells that somebody spoke: "claim", and where.
 *
 * @param speaker the id of an entity of the story
 * @param verb its base form
 * @param spans the words that attribute, in order, in that report; at least one
 * @param notable whether the report differs in it from the others by more than chance
 * @param test by which test, and how it came out; what was not tested says so
 */
public record Speaking(
    String speaker, ReportId report, String verb, List<Span> spans, boolean notable, String test) {

  public Speaking {
    spans = List.copyOf(spans);
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("nowhere: " + verb);
    }
  }

  /** How often. */
  public int count() {
    return spans.size();
  }
}
