package org.readout.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
}
