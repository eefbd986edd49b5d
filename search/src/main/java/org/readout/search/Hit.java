package org.readout.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readout.report.ReportId;
import org.readout.text.Span;

/**
 * What was found: a passage of a report as it read when it was indexed.
 *
 * @param span where the passage stands in the report's text
 * @param text the passage
 * @param matches the words of the passage that were looked for, as places in it, in order
 * @param title of the report
 * @param source who says it; empty for what nobody says
 * @param score 0 to 1, the better the higher; comparable within one search only
 * @param copies other reports that have the same words and fit as well, in the order of their
 *     arrival
 */
public record Hit(
    Kind kind,
    ReportId report,
    Span span,
    String text,
    List<Span> matches,
    Optional<String> title,
    Optional<String> outlet,
    Optional<LocalDate> day,
    Optional<Source> source,
    double score,
    List<ReportId> copies) {

  public Hit {
    matches = List.copyOf(matches);
    copies = List.copyOf(copies);
  }

  /** The same with another score. */
  Hit ranked(double other) {
    return new Hit(kind, report, span, text, matches, title, outlet, day, source, other, copies);
  }

  /**
   * Who says something, and how.
   *
   * @param speaker a name or a description; empty where nobody can be told
   * @param mode speech, belief or intention
   * @param denied whether it is said not to be so
   */
  public record Source(Optional<String> speaker, String mode, boolean denied) {}
}
