package org.readout.grouping;

import org.readout.annotation.AnnotatedReport;

/** Takes from a report what it is grouped by; a language implements it. */
public interface ProfileReader {

  /** The profile, without a sense. */
  Profile read(AnnotatedReport report);
}
