package org.readout.language.english.gist;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.TimeExpression;
import org.readout.text.Days;
import org.readout.text.Span;

/**
 * When the chief thing of a report was: the first day that it names near its own.
 *
 * @param words that tell it; empty if the day is only that of publication
 * @param day which it is
 */
record ChiefTime(Optional<String> words, Optional<LocalDate> day) {

  /** News is told within so many days of what happened. */
  private static final int NEAR = 10;

  private static final int LEAD_SENTENCES = 12;

  /** So far apart two expressions are one: "at noon on Friday". */
  private static final int GAP = 5;

  static ChiefTime of(AnnotatedReport report) {
    Optional<LocalDate> published = report.report().published().day();
    int end = leadEnd(report);
    List<TimeExpression> lead =
        report.times().stream()
            .filter(time -> time.span().end() <= end && tellsDay(time))
            .filter(time -> !isBarePart(time, report.report().text()))
            .filter(time -> isNear(time.days(), published))
            .toList();
    if (lead.isEmpty()) {
      return new ChiefTime(Optional.empty(), published);
    }
    TimeExpression first = lead.getFirst();
    Span words = first.span();
    if (lead.size() > 1 && lead.get(1).span().start() - words.end() <= GAP) {
      words = words.cover(lead.get(1).span());
      first = lead.get(1);
    }
    return new ChiefTime(Optional.of(words.in(report.report().text())), first.days().earliest());
  }

  private static boolean tellsDay(TimeExpression time) {
    return time.days().isOneDay() && !time.value().endsWith("_REF");
  }

  /** "The morning": which, is told elsewhere. */
  private static boolean isBarePart(TimeExpression time, String text) {
    return time.type() == TimeExpression.Type.TIME && text.startsWith("the ", time.span().start());
  }

  private static boolean isNear(Days days, Optional<LocalDate> published) {
    return published.isEmpty()
        || days.earliest()
            .filter(day -> !day.isAfter(published.get().plusDays(1)))
            .filter(day -> day.plusDays(NEAR).isAfter(published.get()))
            .isPresent();
  }

  private static int leadEnd(AnnotatedReport report) {
    int last = Math.min(LEAD_SENTENCES, report.sentences().size()) - 1;
    return last < 0 ? 0 : report.sentences().get(last).span().end();
  }
}
