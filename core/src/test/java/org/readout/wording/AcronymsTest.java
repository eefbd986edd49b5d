package org.readout.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcronymsTest {

  @ParameterizedTest
  @CsvSource({
    "U.S., United States, true",
    "USA, United States, true",
    "HFB, Harbour and Ferry Board, true",
    "Ferry Board, Harbour and Ferry Board, true",
    "Harbour & Ferry Board, Harbour and Ferry Board, true",
    "Kiev, Kyiv, false",
    "America, United States, false"
  })
  void namesThatDifferInLengthAreNoChoiceOfWords(String one, String other, boolean same) {
    assertThat(Acronyms.isSame(one, other)).isEqualTo(same);
  }
}
