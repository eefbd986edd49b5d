package org.readout.toll;

import java.util.List;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Toll;

/**
 * A report and what it tells of people who came to harm.
 *
 * @param tolls those of its title, then those of its text in order
 */
public record TolledReport(AnnotatedReport report, List<Toll> tolls) {

  public TolledReport {
    tolls = List.copyOf(tolls);
  }
}
