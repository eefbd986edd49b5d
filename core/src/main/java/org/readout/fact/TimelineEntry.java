package org.readout.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readout.report.Passage;
import org.readout.report.ReportId;

/**
 * Something that the reports date.
 *
 * @param when it happened or is to happen
 * @param statement it in the words of the report that tells it most clearly and as most do; three
 *     dots where words between them are left out
 * @param passages that tell it, at least one
 * @param first the report that had it first, of those whose day is known; else the first that has
 *     it
 * @param published the day of that report, where it is known
 */
public record TimelineEntry(
    When when,
    String statement,
    List<Passage> passages,
    ReportId first,
    Optional<LocalDate> published) {

  public TimelineEntry {
    passages = List.copyOf(passages);
    if (passages.isEmpty()) {
      throw new IllegalArgumentException("an entry without a passage: " + statement);
    }
  }
}
