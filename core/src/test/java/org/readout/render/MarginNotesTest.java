package org.readout.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.collation.Collation;
import org.readout.fact.Fact;
import org.readout.report.Report;

class MarginNotesTest {

  private static Draft reports(int number) {
    Draft draft = new Draft("Reports");
    for (int i = 0; i < number; i++) {
      draft.report("Report " + i, Report.Publication.UNKNOWN, "It rained.", "It snowed.");
    }
    return draft;
  }

  private static List<String> notes(Collation collation, String label) {
    Sigla sigla = new Sigla(collation);
    return MarginNotes.of(FactGrid.of(collation, sigla), Difference.of(collation, sigla))
        .of(label)
        .stream()
        .map(note -> note.words() + " " + note.facts())
        .toList();
  }

  @Test
  void factsOfTheSameReportsShareANote() {
    Collation collation =
        new Found(reports(4).collation())
            .fact(Fact.Status.SOME, "0 It rained", "1 It rained", "2 It rained")
            .fact(Fact.Status.SOME, "0 rained", "1 rained", "2 rained")
            .fact(Fact.Status.ONE, "0 It rained.")
            .collation();
    assertThat(notes(collation, "A1"))
        .containsExactly("B and C too [1, 2]", "perhaps only here [3]");
    assertThat(notes(collation, "A2")).isEmpty();
  }

  @Test
  void theFewThatDoNotTellAFactAreNamedIfThatIsKnown() {
    Collation collation =
        new Found(reports(4).collation())
            .fact(Fact.Status.SOME, "0 It rained", "1 It rained", "2 It rained")
            .absent(3, 0.9, "complete text")
            .fact(Fact.Status.SOME, "0 It snowed", "1 It snowed", "2 It snowed")
            .absent(3, 0.5, "short text")
            .collation();
    assertThat(notes(collation, "B1")).containsExactly("not in D [1]");
    assertThat(notes(collation, "B2")).containsExactly("A and C too [2]");
  }

  @Test
  void aDifferenceShowsWhatTheOthersSay() {
    assertThat(notes(Drafts.found(), "A1")).containsExactly("B: June []", "B too [1]");
  }
}
