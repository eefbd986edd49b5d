package org.readout.grouping;

import java.util.List;
import org.readout.report.ReportId;

/** A recorded change of stories that were made before; the ids of both sides go on answering. */
public sealed interface Rearrangement {

  /** All reports of a story went into another, whose id both now answer to. */
  record Merged(StoryId from, StoryId into) implements Rearrangement {}

  /** A report went from one story into another; if it was the last, both ids answer to that. */
  record Moved(ReportId report, StoryId from, StoryId into) implements Rearrangement {}

  /**
   * Reports of a story went into one of their own.
   *
   * @param opened the story that the first of them opens
   */
  record Split(StoryId from, StoryId opened, List<ReportId> reports) implements Rearrangement {

    public Split {
      reports = List.copyOf(reports);
    }
  }
}
