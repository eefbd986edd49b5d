package org.readout.independence;

import java.util.List;
import org.readout.report.ReportId;

/**
 * A report has something from another report of its story.
 *
 * @param report the one that has it
 * @param from the other
 * @param share how much of its own prose stands in the other, 0 to 1; 0 for a citation
 * @param shared where it shows, in the order of {@code report}; at least one
 * @param certainty the probability that it is so, 0 to 1; set by hand, not calibrated
 * @param because why we think so, in words for the reader
 */
public record Link(
    ReportId report,
    ReportId from,
    Kind kind,
    double share,
    List<Shared> shared,
    double certainty,
    String because) {

  /** From this share on a report does not count as one of its own: set by judgement. */
  private static final double WHOLE = 1.0 / 3;

  /** In what way. */
  public enum Kind {
    /** Most of its prose is the other's. */
    COPY,
    /** Part of its prose is the other's, as it was or lightly changed. */
    REWRITE,
    /** Its prose, or part of it, is an official statement's. */
    RELEASE,
    /** It tells something as the other's report, in words of its own. */
    CITATION
  }

  public Link {
    shared = List.copyOf(shared);
    if (shared.isEmpty()) {
      throw new IllegalArgumentException("a link without a passage: " + report + ", " + from);
    }
    if (report.equals(from)) {
      throw new IllegalArgumentException("a report is not its own source: " + report);
    }
    if (!(certainty >= 0 && certainty <= 1)) {
      throw new IllegalArgumentException("not a probability: " + certainty);
    }
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("not a share: " + share);
    }
  }

  /** Whether it has words of the other's, and does not only name it. */
  public boolean derives() {
    return kind != Kind.CITATION;
  }

  /**
   * Whether the report as a whole goes back to the other. If not, the shared passages do, and for
   * the rest it stands for itself.
   */
  public boolean isWhole() {
    return derives() && share >= WHOLE;
  }
}
