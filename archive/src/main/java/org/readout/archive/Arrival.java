package org.readout.archive;

import org.readout.report.ReportId;

/** What a document is to the archive before it is read closely. */
public sealed interface Arrival {

  /** Nothing of it is there. */
  record New() implements Arrival {}

  /** A report that is there with these words, but for time stamps and counts. */
  record Known(ReportId report) implements Arrival {}

  /** A report that is there with other words. */
  record Changed(ReportId report) implements Arrival {}
}
