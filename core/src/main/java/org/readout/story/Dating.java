package org.readout.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.readout.annotation.TimeExpression;
import org.readout.annotation.TimeFinder;
import org.readout.report.Report;
import org.readout.report.Report.Publication;
import org.readout.report.ReportId;
import org.readout.text.Days;
import org.readout.text.Span;

/**
 * The day of publication of reports that carry none: from the text's own head, else from the other
 * reports of the story.
 *
 * <p>From the story: each day near the dated reports is tried as the day of publication, and that
 * is taken on which most of what the report says of days ("Friday", "yesterday") falls on days that
 * dated reports speak of. What is tied is a stretch of days, from the day spoken of to the last
 * dated report; of these the first is taken. Where nothing falls together the day stays unknown.
 * Only days that are known from metadata or text count, so the order of the reports does not.
 */
public final class Dating {

  /** Days that a report of an event may lie before or after another. */
  private static final int NEAR = 7;

  /** Days to try; with more the reports are too far apart to tell anything. */
  private static final int MOST_CANDIDATES = 120;

  /** Characters; a longer text is a collection of reports rather than one. */
  private static final int LONGEST_TEXT = 200_000;

  /** A paragraph that is a date and little else is a head. */
  private static final int HEAD_SHARE = 3;

  private static final int HEAD_PARAGRAPHS = 3;

  private final TimeFinder finder;

  public Dating(TimeFinder finder) {
    this.finder = finder;
  }

  /** The reports in the same order, those with a day that could be told with that day. */
  public List<Report> date(List<Report> reports) {
    return new Story().date(reports);
  }

  /** Every text is read once. */
  private final class Story {
    private final Map<ReportId, TimeFinder.Undated> read = new HashMap<>();

    List<Report> date(List<Report> reports) {
      List<Report> dated = reports.stream().map(this::fromText).toList();
      boolean done = dated.stream().allMatch(report -> report.published().day().isPresent());
      Map<LocalDate, Integer> spokenOf = done ? Map.of() : spokenOf(dated);
      if (spokenOf.isEmpty()) {
        return dated;
      }
      NavigableSet<LocalDate> candidates = candidates(dated);
      return dated.stream().map(report -> fromStory(report, candidates, spokenOf)).toList();
    }

    private List<TimeExpression> times(Report report, Optional<LocalDate> published) {
      return read.computeIfAbsent(report.id(), id -> finder.read(report)).on(published);
    }

    private Report fromText(Report report) {
      if (report.published().day().isPresent() || report.text().length() > LONGEST_TEXT) {
        return report;
      }
      return times(report, Optional.empty()).stream()
          .filter(time -> time.days().isOneDay() && inHead(report, time.span()))
          .findFirst()
          .flatMap(time -> time.days().earliest())
          .map(day -> report.withPublished(Publication.of(day, Publication.From.TEXT)))
          .orElse(report);
    }

    /** The days that dated reports speak of, near their own, and how many of them do. */
    private Map<LocalDate, Integer> spokenOf(List<Report> reports) {
      Map<LocalDate, Integer> counts = new HashMap<>();
      for (Report report : reports) {
        report
            .published()
            .day()
            .filter(day -> report.text().length() <= LONGEST_TEXT)
            .ifPresent(day -> near(report, day).forEach(one -> counts.merge(one, 1, Integer::sum)));
      }
      return counts;
    }

    private NavigableSet<LocalDate> near(Report report, LocalDate published) {
      NavigableSet<LocalDate> days = new TreeSet<>();
      for (TimeExpression time : times(report, Optional.of(published))) {
        if (time.days().isOneDay() && inProse(report, time)) {
          time.days()
              .earliest()
              .filter(day -> !day.isAfter(published) && day.plusDays(NEAR).isAfter(published))
              .ifPresent(days::add);
        }
      }
      return days;
    }

    private Report fromStory(
        Report report, NavigableSet<LocalDate> candidates, Map<LocalDate, Integer> spokenOf) {
      if (report.published().day().isPresent() || report.text().length() > LONGEST_TEXT) {
        return report;
      }
      List<Integer> open = unresolved(times(report, Optional.empty()));
      Optional<LocalDate> best = Optional.empty();
      int most = 0;
      for (LocalDate day : open.isEmpty() ? new TreeSet<LocalDate>() : candidates) {
        int agreeing = agreeing(times(report, Optional.of(day)), open, spokenOf, day);
        if (agreeing > most) {
          most = agreeing;
          best = Optional.of(day);
        }
      }
      return best.map(day -> published(report, day)).orElse(report);
    }
  }

  private static boolean inHead(Report report, Span span) {
    int paragraph = report.paragraphAt(span.start());
    if (paragraph == 0) {
      return report.paragraphs().isEmpty() || span.end() <= report.paragraphs().get(0).start();
    }
    int length = report.paragraphs().get(paragraph - 1).length();
    return paragraph <= HEAD_PARAGRAPHS && length < HEAD_SHARE * span.length();
  }

  private static boolean inProse(Report report, TimeExpression time) {
    return report.paragraphAt(time.span().start()) > 0;
  }

  private static NavigableSet<LocalDate> candidates(List<Report> reports) {
    NavigableSet<LocalDate> days = new TreeSet<>();
    for (Report report : reports) {
      report
          .published()
          .day()
          .ifPresent(
              day -> day.minusDays(NEAR).datesUntil(day.plusDays(NEAR + 1L)).forEach(days::add));
    }
    return days.size() > MOST_CANDIDATES ? new TreeSet<>() : days;
  }

  private static Report published(Report report, LocalDate day) {
    return report.withPublished(Publication.of(day, Publication.From.STORY));
  }

  /** The numbers of the expressions whose days depend on the day of publication. */
  private static List<Integer> unresolved(List<TimeExpression> times) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < times.size(); i++) {
      if (times.get(i).days().equals(Days.UNKNOWN)) {
        numbers.add(i);
      }
    }
    return numbers;
  }

  private static int agreeing(
      List<TimeExpression> times,
      List<Integer> open,
      Map<LocalDate, Integer> spokenOf,
      LocalDate published) {
    int agreeing = 0;
    for (int i : open) {
      Days days = i < times.size() ? times.get(i).days() : Days.UNKNOWN;
      if (days.isOneDay()) {
        LocalDate day = days.earliest().orElse(published);
        agreeing += day.isAfter(published) ? 0 : spokenOf.getOrDefault(day, 0);
      }
    }
    return agreeing;
  }
}
