package org.readout.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Toll.Kind;
import org.readout.conflict.Conflict.Judgement;
import org.readout.report.Report;
import org.readout.report.ReportId;
import org.readout.text.Span;
import org.readout.toll.Casualties;
import org.readout.toll.StatedToll;
import org.readout.toll.TolledReport;

class TollJudgementTest {

  private static final LocalDate DAY = LocalDate.of(2031, 5, 4);

  /** What a test says of a count; all else is plain. */
  private record Count(
      int number, int day, Kind kind, int killed, boolean exact, boolean culprit, boolean risen) {

    Count(int number, int day) {
      this(number, day, Kind.KILLED, number, true, false, false);
    }

    Count atLeast() {
      return new Count(number, day, kind, killed, false, culprit, risen);
    }

    Count withCulprit() {
      return new Count(number, day, kind, killed, exact, true, risen);
    }

    Count afterSmaller() {
      return new Count(number, day, kind, killed, exact, culprit, true);
    }

    static Count injured(int number, int day, int killed) {
      return new Count(number, day, Kind.INJURED, killed, true, false, false);
    }

    StatedToll stated(boolean counted) {
      return new StatedToll(
          report(day, Integer.toString(number)),
          kind,
          number,
          exact,
          false,
          risen,
          counted,
          culprit,
          culprit,
          new Casualties(killed, 0),
          Set.of(),
          Set.of(),
          List.of(new StatedToll.Words(new Span(0, 1), new Span(0, 1))));
    }
  }

  private static TolledReport report(int day, String text) {
    Report report =
        Report.of(new ReportId("r" + day + text), "en", text, List.of())
            .withPublished(
                Report.Publication.of(DAY.plusDays(day), Report.Publication.From.METADATA));
    return new TolledReport(
        new AnnotatedReport(report, List.of(), List.of(), List.of(), List.of()), List.of());
  }

  private static Optional<Judgement> judge(Count one, Count other) {
    return TollJudgement.of(one.stated(true), other.stated(true)).map(TollJudgement::judgement);
  }

  @Test
  void moreOnALaterDayIsAnUpdate() {
    assertThat(judge(new Count(3, 0), new Count(5, 1))).contains(Judgement.UPDATE);
    assertThat(judge(new Count(5, 1), new Count(3, 0))).contains(Judgement.UPDATE);
  }

  @Test
  void aNumberThatIsToldAsRisenIsAnUpdateOnTheSameDay() {
    assertThat(judge(new Count(3, 0), new Count(5, 0).afterSmaller())).contains(Judgement.UPDATE);
    assertThat(judge(new Count(3, 1), new Count(5, 0).afterSmaller()))
        .contains(Judgement.CONTRADICTION);
    assertThat(judge(new Count(5, 0), new Count(3, 0).afterSmaller()))
        .contains(Judgement.CONTRADICTION);
  }

  @Test
  void fewerOnALaterDayOrAnotherNumberOnTheSameIsAContradiction() {
    assertThat(judge(new Count(7, 0), new Count(5, 1))).contains(Judgement.CONTRADICTION);
    assertThat(judge(new Count(7, 0), new Count(5, 0))).contains(Judgement.CONTRADICTION);
  }

  @Test
  void fewerLongAfterMayBeSomeOfThem() {
    assertThat(judge(new Count(7, 0), new Count(5, 90))).contains(Judgement.UNDECIDED);
  }

  @Test
  void aNumberThatLeavesRoomIsRounding() {
    assertThat(judge(new Count(7, 0).atLeast(), new Count(9, 0))).contains(Judgement.ROUNDING);
  }

  @Test
  void whoDidItMakesAnotherScope() {
    assertThat(judge(new Count(9, 0), new Count(10, 0).withCulprit())).contains(Judgement.SCOPE);
  }

  @Test
  void theInjuredGrowFewerAsTheyDie() {
    assertThat(judge(Count.injured(6, 0, 1), Count.injured(4, 1, 3))).contains(Judgement.UPDATE);
    assertThat(judge(Count.injured(6, 0, 1), Count.injured(4, 0, 3))).contains(Judgement.UNDECIDED);
    assertThat(judge(Count.injured(6, 0, 1), Count.injured(4, 1, 1)))
        .contains(Judgement.CONTRADICTION);
  }

  @Test
  void whoIsNotCountedIsOneOfThem() {
    StatedToll man = new Count(1, 0).stated(false);
    assertThat(TollJudgement.of(man, new Count(2, 0).stated(true))).isEmpty();
    assertThat(TollJudgement.of(man, new Count(2, 1).stated(true))).isEmpty();
  }
}
