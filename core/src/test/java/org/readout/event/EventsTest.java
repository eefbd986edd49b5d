package org.readout.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.annotation.AnnotatedReport;
import org.readout.fact.When;
import org.readout.report.Passage;
import org.readout.report.Report;
import org.readout.report.ReportId;
import org.readout.text.Days;
import org.readout.text.Span;

class EventsTest {

  private static final LocalDate DAY = LocalDate.of(2031, 5, 3);

  private static AnnotatedReport report(String id) {
    Report report = Report.of(new ReportId(id), "en", "A hit B.", List.of(new Span(0, 8)));
    return new AnnotatedReport(report, List.of(), List.of(), List.of(), List.of());
  }

  private static Actor actor(String name) {
    return new Actor(Optional.of("e" + name), name, Optional.empty(), Optional.empty());
  }

  private static ToldEvent told(Optional<When> when, double certainty) {
    return new ToldEvent(
        actor("A"),
        Code.ASSAULT,
        Optional.empty(),
        Optional.of(actor("B")),
        when,
        Optional.empty(),
        Event.Status.HAPPENED,
        new Span(0, 7),
        certainty);
  }

  private static Optional<When> on(LocalDate day) {
    return Optional.of(new When(day.toString(), Days.of(day)));
  }

  private static List<Event> events(Map<String, ToldEvent> told) {
    List<AnnotatedReport> reports = new ArrayList<>();
    told.keySet().stream().sorted().forEach(id -> reports.add(report(id)));
    return new Events(report -> List.of(of(told, report))).of(reports);
  }

  private static ToldEvent of(Map<String, ToldEvent> told, AnnotatedReport report) {
    return Objects.requireNonNull(told.get(report.report().id().value()));
  }

  @Test
  void whatSeveralReportsTellIsOneEventWithAllPassages() {
    List<Event> events =
        events(Map.of("r1", told(on(DAY), 0.7), "r2", told(Optional.empty(), 0.9)));

    assertThat(events).hasSize(1);
    assertThat(events.getFirst().passages())
        .containsExactly(
            new Passage(new ReportId("r1"), new Span(0, 7)),
            new Passage(new ReportId("r2"), new Span(0, 7)));
    assertThat(events.getFirst().when()).isEqualTo(on(DAY));
    assertThat(events.getFirst().certainty()).isEqualTo(0.9);
  }

  @Test
  void differentDaysAreDifferentEventsAndWhatTellsNoneIsOfNeither() {
    List<Event> events =
        events(
            Map.of(
                "r1", told(on(DAY), 0.8),
                "r2", told(on(DAY.plusDays(1)), 0.8),
                "r3", told(Optional.empty(), 0.8)));

    assertThat(events)
        .extracting(Event::when)
        .containsExactly(on(DAY), on(DAY.plusDays(1)), Optional.empty());
    assertThat(events).extracting(Event::id).doesNotHaveDuplicates();
  }

  @Test
  void aDayLiesInItsMonth() {
    Optional<When> month =
        Optional.of(new When("2031-05", Days.of(DAY.withDayOfMonth(1), DAY.withDayOfMonth(31))));

    assertThat(events(Map.of("r1", told(month, 0.8), "r2", told(on(DAY), 0.8)))).hasSize(1);
  }

  @Test
  void whatIsNotCertainEnoughIsNotShown() {
    assertThat(events(Map.of("r1", told(on(DAY), Events.LEAST - 0.01)))).isEmpty();
  }

  @Test
  void anEventKeepsItsIdWhenAnotherReportTellsIt() {
    List<Event> before = events(Map.of("r2", told(on(DAY), 0.8)));
    List<Event> after = events(Map.of("r1", told(on(DAY), 0.8), "r2", told(on(DAY), 0.8)));

    assertThat(after).extracting(Event::id).isEqualTo(before.stream().map(Event::id).toList());
  }
}
