package org.readout.bench.conflict;

import java.util.List;
import org.readout.text.Span;

/**
 * One change in one of two reports.
 *
 * @param original the report before the change
 * @param other the report beside it
 * @param detail of the original
 * @param replacement what stands in its place
 * @param counterparts the sentences of the other report that tell the detail as it was, the one
 *     with the most words in common first
 * @param likeness of the changed sentence and the first counterpart: the content words that both
 *     have as a share of the shorter one's, without the detail, 0 to 1
 * @param once the words of the detail occur once in the original
 */
record Plant(
    Sort sort,
    Source original,
    Source other,
    Detail detail,
    String replacement,
    List<Span> counterparts,
    double likeness,
    boolean once) {

  /** What the two reports are to each other. */
  enum Sort {
    /** Different reports of an event, both of which tell the detail. */
    ACROSS,
    /** A report and its copy with one change. */
    COPY
  }

  PlantKind kind() {
    return detail.kind();
  }

  /** The report with the change. */
  Source changed() {
    String text = original.text();
    Span place = detail.place();
    return original.withText(
        text.substring(0, place.start()) + replacement + text.substring(place.end()));
  }

  /** Where the change stands in the changed report. */
  Span place() {
    int start = detail.place().start();
    return new Span(start, start + replacement.length());
  }

  /** Equal for plants whose reports are the same before the change. */
  String pair() {
    return original.id().compareTo(other.id()) <= 0
        ? original.id() + " " + other.id()
        : other.id() + " " + original.id();
  }
}
