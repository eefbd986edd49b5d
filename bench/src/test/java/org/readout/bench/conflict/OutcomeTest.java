package org.readout.bench.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.collation.Passage;
import org.readout.conflict.Conflict;
import org.readout.report.Report;
import org.readout.report.ReportId;
import org.readout.text.Span;

class OutcomeTest {

  private static final Compared NOTHING = compared();

  private final Reading one = reading("one", "Divers pulled 12 sailors from the cold water.");
  private final Reading other = reading("other", "Divers pulled 12 sailors out of cold water.");
  private final Plant plant =
      new Planter(List.of(List.of(one, other)), 1)
          .plants(100).stream()
              .filter(p -> p.sort() == Plant.Sort.ACROSS && p.original().id().equals("one"))
              .findFirst()
              .orElseThrow();

  private static Reading reading(String id, String text) {
    return Reading.of(
        new Source(id, "ferry", Optional.empty(), Optional.empty(), Optional.empty(), text));
  }

  private static Compared compared(Conflict... conflicts) {
    return new Compared(
        List.of(conflicts), Map.of(id("one"), report("one"), id("other"), report("other")));
  }

  private static ReportId id(String name) {
    return new ReportId("r" + name);
  }

  private static Report report(String name) {
    return new Report(
        id(name),
        Optional.empty(),
        Optional.of(name),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "en",
        Report.Publication.UNKNOWN,
        Report.Kind.REPORT,
        Optional.empty(),
        Optional.empty(),
        "Divers pulled sailors out of the cold water.",
        List.of(),
        List.of());
  }

  private static Conflict conflict(Conflict.Kind kind, String value, Span here) {
    return new Conflict(
        "c",
        kind,
        "sailors",
        List.of(),
        List.of(position(value, "one", here), position("12", "other", new Span(14, 24))),
        Conflict.Judgement.CONTRADICTION,
        "",
        0.9);
  }

  private static Conflict.Position position(String value, String report, Span span) {
    return new Conflict.Position(value, List.of(new Passage(id(report), span)));
  }

  @Test
  void aConflictAtThePlaceAndItsCounterpartIsTheFind() {
    Compared changed = compared(conflict(Conflict.Kind.NUMBER, "17", new Span(0, 24)));

    Outcome outcome = Outcome.of(plant, changed, NOTHING);

    assertThat(outcome.isFound()).isTrue();
    assertThat(outcome.isOfItsKind()).isTrue();
    assertThat(outcome.beside()).isZero();
  }

  @Test
  void aConflictElsewhereInTheReportIsBeside() {
    Compared changed = compared(conflict(Conflict.Kind.NUMBER, "17", new Span(30, 40)));

    Outcome outcome = Outcome.of(plant, changed, NOTHING);

    assertThat(outcome.isFound()).isFalse();
    assertThat(outcome.beside()).isEqualTo(1);
  }

  @Test
  void whatTheUnchangedPairHadIsNoFind() {
    Compared both = compared(conflict(Conflict.Kind.NUMBER, "17", new Span(0, 24)));

    assertThat(Outcome.of(plant, both, both).isFound()).isFalse();
  }

  @Test
  void aFindOfAnotherKindIsFoundButNotOfItsKind() {
    Compared changed = compared(conflict(Conflict.Kind.NAME, "17", new Span(14, 16)));

    Outcome outcome = Outcome.of(plant, changed, NOTHING);

    assertThat(outcome.kind()).contains(Conflict.Kind.NAME);
    assertThat(outcome.isOfItsKind()).isFalse();
  }
}
