package org.readout.toll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Sentence;
import org.readout.annotation.TimeExpression;
import org.readout.text.Days;

/** Where a report speaks of days long before an event, or of a long time that ends with it. */
final class OtherTimes {

  /** A report may be of the day after, and so may be what it calls the day of the event. */
  private static final int BEFORE = 4;

  /** "This month", "this year". */
  private static final int LONG = 12;

  private final TreeSet<Integer> starts = new TreeSet<>();

  /**
   * @param event its day; where it is not known nothing is of another time
   */
  OtherTimes(AnnotatedReport report, Optional<LocalDate> event) {
    List<TimeExpression> times = event.isPresent() ? report.times() : new ArrayList<>();
    for (TimeExpression time : times) {
      if (isOther(time.days(), event.get())) {
        starts.add(time.span().start());
      }
    }
  }

  private static boolean isOther(Days days, LocalDate event) {
    boolean before =
        days.latest().isPresent() && days.latest().get().isBefore(event.minusDays(BEFORE));
    boolean since =
        days.earliest().isPresent() && days.earliest().get().isBefore(event.minusDays(LONG));
    return before || since;
  }

  /** Whether a sentence speaks of such a time. */
  boolean in(Sentence sentence) {
    Integer next = starts.ceiling(sentence.span().start());
    return next != null && next < sentence.span().end();
  }
}
