package org.readout.event;

import java.util.List;
import org.readout.annotation.AnnotatedReport;

/** Finds who did what to whom in a report. */
public interface EventReader {

  /** Finds nothing. */
  EventReader NONE = report -> List.of();

  /** What the report tells, in the order of its text. */
  List<ToldEvent> read(AnnotatedReport report);
}
