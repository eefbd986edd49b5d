package org.readout.grouping;

import org.readout.report.ReportId;
import org.readout.text.Digest;

/**
 * The id of a story, derived from that of the report that opened it and kept for good.
 *
 * @param value {@code s} and twelve hexadecimal digits
 */
public record StoryId(String value) implements Comparable<StoryId> {

  public StoryId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a story's id is blank");
    }
  }

  /** That of the story that a report opens. */
  public static StoryId openedBy(ReportId report) {
    return new StoryId(Digest.of('s', report.value()));
  }

  @Override
  public int compareTo(StoryId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
