package org.readout.collation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Sentence;
import org.readout.annotation.TimeExpression;
import org.readout.text.Days;
import org.readout.text.Span;

/** The stretches of a report that speak of days long before the event, or of whole months. */
final class OtherEvents {
  private static final int BEFORE = 4;
  private static final int LONG = 12;

  private final List<Span> times = new ArrayList<>();

  OtherEvents(AnnotatedReport report, Optional<LocalDate> event) {
    if (event.isEmpty()) {
      return;
    }
    for (TimeExpression time : report.times()) {
      if (isOther(time.days(), event.get())) {
        times.add(time.span());
      }
    }
  }

  private static boolean isOther(Days days, LocalDate event) {
    boolean before =
        days.latest().isPresent() && days.latest().get().isBefore(event.minusDays(BEFORE));
    boolean since =
        days.earliest().isPresent()
            && days.earliest().get().isBefore(event.minusDays(LONG));
    return before || since;
  }

  /** Whether a sentence speaks of such a time. */
  boolean in(Sentence sentence) {
    return times.stream().anyMatch(sentence.span()::contains);
  }
}
