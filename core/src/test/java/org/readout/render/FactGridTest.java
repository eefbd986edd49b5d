package org.readout.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.readout.collation.Collation;

class FactGridTest {

  private static final Collation FOUND = Drafts.found();
  private static final FactGrid GRID = FactGrid.of(FOUND, new Sigla(FOUND));

  private static List<String> marks(int row) {
    return GRID.rows().get(row).cells().stream().map(FactCell::mark).toList();
  }

  @Test
  void whatIsToldHasItsParagraphs() {
    assertThat(marks(0)).startsWith("¶1", "¶1");
  }

  @Test
  void whatIsNotInATextWithoutGapsIsADot() {
    assertThat(marks(1)).containsExactly("¶2", "·", "¶1");
    assertThat(GRID.rows().get(1).notes())
        .containsExactly("not in the text of B: 93 %, complete text");
  }

  @Test
  void ofATextThatIsNotWholeNothingIsSaid() {
    assertThat(marks(0)).endsWith("–");
    assertThat(Findings.unknown(GRID))
        .containsExactly("nothing is said of C: its text is not whole: it ends in “more”");
  }

  @Test
  void anAbsenceThatAReportStatesLeadsToItsWords() {
    assertThat(marks(2)).containsExactly("¶3", "∅B2", "–");
  }

  @Test
  void anAbsenceThatIsNotSureHasAQuestionMark() {
    assertThat(marks(3)).startsWith("·?");
  }

  @Test
  void aFactKnowsItsVoiceItsStanceAndItsDifferences() {
    FactRow row = GRID.rows().getFirst();
    assertThat(row.spoken()).isEqualTo("Ada Lind: The bridge will open in May");
    assertThat(row.labels()).isEqualTo("planned");
    assertThat(row.differences()).containsExactly(1);
  }

  @Test
  void coverageIsCountedByHowManyTellAFact() {
    assertThat(Coverage.of(GRID))
        .containsExactly(new Coverage(0, 2, 1), new Coverage(0, 1, 1), new Coverage(0, 1, 0));
  }

  @Test
  void absencesOfOneKindAndReasonAreToldTogether() {
    List<FactCell> cells =
        List.of(absent("B", 0.55), absent("C", 0.93), absent("D", 0.7), told("A"));
    FactRow row = GRID.rows().getFirst();
    FactRow wide = new FactRow(1, row.fact(), "", row.statement(), cells, List.of(), false);

    assertThat(wide.notes())
        .containsExactly("not in the text of B, C and D: 55 % to 93 %, complete text");
  }

  private static FactCell absent(String letter, double certainty) {
    return new FactCell(
        letter, FactCell.Kind.ABSENT, List.of(), OptionalDouble.of(certainty), "complete text");
  }

  private static FactCell told(String letter) {
    return new FactCell(letter, FactCell.Kind.TOLD, List.of(), OptionalDouble.empty(), "");
  }
}
