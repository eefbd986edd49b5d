package org.readout.collation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Entity;
import org.readout.annotation.Mention;
import org.readout.annotation.TimeExpression;
import org.readout.report.Report;
import org.readout.story.StoryHead;
import org.readout.story.StoryHeads;
import org.readout.text.Days;
import org.readout.text.Span;

class StoryHeadsTest {

  private static final LocalDate FRIDAY = LocalDate.of(2031, 5, 2);

  @Test
  void theDayIsTheOneThatMostLeadsName() {
    StoryHead head =
        head(
            with(Invented.report("a", "The dykes held on Friday."), FRIDAY),
            with(Invented.report("b", "The dykes held on Friday."), FRIDAY),
            with(Invented.report("c", "The dykes broke on Monday."), FRIDAY.plusDays(3)));
    assertThat(head.when()).contains("2031-05-02");
    assertThat(head.days()).isEqualTo(Days.of(FRIDAY));
  }

  @Test
  void aDayToComeIsNotTheStorysIfOneOfTheReportsNamesADayPast() {
    StoryHead head =
        head(
            with(published("a", "The dykes open on Friday."), FRIDAY),
            with(published("b", "The dykes open on Friday."), FRIDAY),
            with(published("c", "The dykes broke on Monday."), FRIDAY.minusDays(4)));
    assertThat(head.when()).contains("2031-04-28");
  }

  @Test
  void whereOnlyADayToComeIsNamedItIsTheStorys() {
    assertThat(head(with(published("a", "The dykes open on Friday."), FRIDAY)).when())
        .contains("2031-05-02");
  }

  @Test
  void withoutAnyDayItIsUnknown() {
    StoryHead head = head(Invented.report("a", "The dykes held."));
    assertThat(head.when()).isEmpty();
    assertThat(head.days()).isEqualTo(Days.UNKNOWN);
  }

  @Test
  void aPlaceThatHalfOfTheLeadsNameIsOneOfTheStory() {
    StoryHead head =
        head(
            at(Invented.report("a", "Port Amber slept."), "Port Amber"),
            at(Invented.report("b", "Port Amber woke."), "Port Amber"),
            at(Invented.report("c", "Old Norden sang."), "Old Norden"));
    assertThat(head.places()).containsExactly(Entity.idOf(Entity.Kind.PLACE, "Port Amber"));
  }

  @Test
  void whereTheReportsAreDatedFromGoesBeforeThePlacesTheyName() {
    StoryHead head =
        head(
            at(dated(Invented.report("a", "Port Amber slept."), "OLD NORDEN"), "Port Amber"),
            at(Invented.report("b", "Port Amber woke."), "Port Amber"),
            at(Invented.report("c", "Old Norden sang."), "Old Norden"));
    assertThat(head.places()).containsExactly(Entity.idOf(Entity.Kind.PLACE, "Old Norden"));
  }

  @Test
  void withoutTitlesTheHeadlineIsAnOpening() {
    assertThat(head(Invented.report("a", "The dykes held.")).headline())
        .isEqualTo("The dykes held");
  }

  @Test
  void aLongOpeningIsCutAtAWord() {
    String opening = "The dykes of the valley held " + "and held again ".repeat(10) + "at dawn.";
    assertThat(head(Invented.report("a", opening)).headline())
        .endsWith(" …")
        .hasSizeLessThan(115)
        .startsWith("The dykes of the valley held and held again");
  }

  private static AnnotatedReport published(String id, String text) {
    AnnotatedReport report = Invented.report(id, text);
    return new AnnotatedReport(
        report
            .report()
            .withPublished(
                Report.Publication.of(FRIDAY.minusDays(2), Report.Publication.From.METADATA)),
        report.sentences(),
        report.entities(),
        report.times(),
        report.attributions());
  }

  private static StoryHead head(AnnotatedReport... reports) {
    return StoryHeads.of(List.of(reports));
  }

  private static AnnotatedReport with(AnnotatedReport report, LocalDate day) {
    TimeExpression time =
        new TimeExpression(
            new Span(18, 24), TimeExpression.Type.DATE, day.toString(), Days.of(day));
    return new AnnotatedReport(
        report.report(), List.of(), List.of(), List.of(time), report.attributions());
  }

  private static AnnotatedReport dated(AnnotatedReport annotated, String dateline) {
    Report report = annotated.report();
    return new AnnotatedReport(
        new Report(
            report.id(),
            report.file(),
            report.sourceId(),
            report.outlet(),
            report.url(),
            report.title(),
            report.byline(),
            Optional.of(dateline),
            report.language(),
            report.published(),
            report.kind(),
            report.side(),
            report.incompleteBecause(),
            report.text(),
            report.head(),
            report.paragraphs()),
        List.of(),
        List.of(),
        List.of(),
        annotated.attributions());
  }

  private static AnnotatedReport at(AnnotatedReport report, String place) {
    Entity entity =
        new Entity(
            Entity.idOf(Entity.Kind.PLACE, place),
            place,
            Entity.Kind.PLACE,
            Optional.empty(),
            List.of(),
            List.of(new Mention(new Span(0, place.length()), Mention.Form.NAME)));
    return new AnnotatedReport(
        report.report(), List.of(), List.of(entity), List.of(), report.attributions());
  }
}
