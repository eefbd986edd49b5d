package org.readout.language.english.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NarratorsTest {
  private static final String COLUMN =
      """
      I/PRP/2/nsubj say/VBP/0/root winter/NN/4/nsubj comes/VBZ/2/ccomp ././2/punct
      """;

  @Test
  void iOfAColumnIsWhomItsLastNoteNames() {
    Parsed parsed =
        Parsed.of(
                COLUMN
                    + """

            Ana/NNP/2/compound/p Lima/NNP/3/nsubj/p is/VBZ/0/root a/DT/5/det columnist/NN/3/attr ././3/punct
            """)
            .said("I", 1, "say", 1, "winter comes", false);

    assertThat(parsed.speakers()).containsExactly("Ana Lima");
  }

  @Test
  void whomAColumnSpeaksOfDidNotWriteIt() {
    Parsed parsed =
        Parsed.of(
                """
            Lima/NNP/2/nsubj/p lost/VBD/0/root ././2/punct
            """
                    + COLUMN
                    + """

            Lima/NNP/2/nsubj/p is/VBZ/0/root unfit/JJ/2/acomp ././2/punct
            """)
            .said("I", 1, "say", 1, "winter comes", false);

    assertThat(parsed.speakers()).containsExactly("the report itself");
  }

  @Test
  void iOfAReportIsWhoWroteIt() {
    Parsed parsed = Parsed.of(COLUMN).by("Ana Lima").said("I", 1, "say", 1, "winter comes", false);

    assertThat(parsed.speakers()).containsExactly("unnamed: Ana Lima");
  }

  @Test
  void iOfAReportWithoutAnAuthorIsTheReport() {
    Parsed parsed = Parsed.of(COLUMN).said("I", 1, "say", 1, "winter comes", false);

    assertThat(parsed.speakers()).containsExactly("the report itself");
  }
}
