package org.readout.independence;

import java.util.List;
import org.readout.report.Report;
import org.readout.report.ReportId;

/** A report with what is read in it to find where its words are from. */
record Told(Report report, Prose prose, List<Wire> wires, List<OutletNames.Naming> namings) {

  /** Whether it names the outlet of another as a source. */
  boolean names(Told other) {
    ReportId id = other.report.id();
    return namings.stream().anyMatch(naming -> naming.outlet().contains(id));
  }

  /** Whether it is an agency's dispatch. */
  boolean isWire() {
    return wires.stream().anyMatch(Wire::sole);
  }

  /** Whether both name one agency. */
  boolean sharesAgency(Told other) {
    return wires.stream()
        .anyMatch(one -> other.wires.stream().anyMatch(w -> w.agency().equals(one.agency())));
  }
}
