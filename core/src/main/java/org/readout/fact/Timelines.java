package org.readout.fact;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Claim;
import org.readout.report.Passage;
import org.readout.report.ReportId;

/** Puts the facts that the reports date in order. */
public final class Timelines {

  /** What may mean more days than a month has is no date. */
  private static final int LONGEST = 31;

  private Timelines() {}

  /**
   * The dated facts by day, but for those that are denied; those of one day by weight.
   *
   * @param facts by weight
   * @param reports in the order of the story
   */
  public static List<TimelineEntry> of(List<Fact> facts, List<AnnotatedReport> reports) {
    Map<ReportId, Optional<LocalDate>> published = new HashMap<>();
    reports.forEach(one -> published.put(one.report().id(), one.report().published().day()));
    List<TimelineEntry> entries = new ArrayList<>();
    for (Fact fact : facts) {
      fact.when()
          .filter(when -> fact.stance() != Claim.Stance.DENIED)
          .filter(Timelines::isDate)
          .ifPresent(when -> entries.add(entry(fact, when, published)));
    }
    entries.sort(
        Comparator.comparing(entry -> entry.when().days().earliest().orElse(LocalDate.MAX)));
    return entries;
  }

  private static boolean isDate(When when) {
    Optional<LocalDate> from = when.days().earliest();
    Optional<LocalDate> to = when.days().latest();
    return from.isPresent()
        && to.isPresent()
        && ChronoUnit.DAYS.between(from.get(), to.get()) < LONGEST;
  }

  private static TimelineEntry entry(
      Fact fact, When when, Map<ReportId, Optional<LocalDate>> published) {
    ReportId first =
        fact.passages().stream()
            .map(Passage::report)
            .min(Comparator.comparing(report -> day(published, report).orElse(LocalDate.MAX)))
            .orElseThrow();
    return new TimelineEntry(when, fact.statement(), fact.passages(), first, day(published, first));
  }

  private static Optional<LocalDate> day(
      Map<ReportId, Optional<LocalDate>> published, ReportId report) {
    return published.getOrDefault(report, Optional.empty());
  }
}
