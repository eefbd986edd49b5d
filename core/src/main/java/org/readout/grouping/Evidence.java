package org.readout.grouping;

import java.util.ArrayList;
import java.util.List;
import org.readout.report.ReportId;

/**
 * Why two reports may tell of one event, and why not.
 *
 * @param report of a story
 * @param reasons those that weigh nothing left out
 */
public record Evidence(ReportId report, List<Reason> reasons) {

  /**
   * The odds before anything is compared, as a logarithm: most reports tell of different events.
   */
  public static final double BEFOREHAND = Likeness.BEFOREHAND;

  public Evidence {
    reasons = reasons.stream().filter(reason -> reason.weight() != 0).toList();
  }

  /** With one reason more. */
  Evidence and(Reason reason) {
    List<Reason> all = new ArrayList<>(reasons);
    all.add(reason);
    return new Evidence(report, all);
  }

  /** The logarithm of the odds that both tell of one event. */
  public double score() {
    return BEFOREHAND + reasons.stream().mapToDouble(Reason::weight).sum();
  }
}
