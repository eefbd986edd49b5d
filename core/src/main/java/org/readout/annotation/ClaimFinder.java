package org.readout.annotation;

import java.util.List;

/** Finds what a report tells, clause by clause. */
public interface ClaimFinder {

  /** The claims of a report, by sentence and place. */
  List<Claim> find(AnnotatedReport report);
}
