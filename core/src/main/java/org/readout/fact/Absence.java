package org.readout.fact;

import java.util.Optional;
import org.readout.report.Passage;
import org.readout.report.ReportId;

/**
 * A report does not have a fact that another has.
 *
 * @param report which
 * @param certainty the probability that its text does not tell it, 0 to 1
 * @param because what makes us think so, in words
 * @param statedBy the passage of a report that says so itself; empty if it is our finding, on the
 *     text we have
 */
public record Absence(
    ReportId report, double certainty, String because, Optional<Passage> statedBy) {

  public Absence {
    if (!(certainty >= 0 && certainty <= 1)) {
      throw new IllegalArgumentException("not a probability: " + certainty);
    }
  }
}
