package org.readout.language.english.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DerivationsTest {

  @ParameterizedTest
  @CsvSource({
    "invade, invasion",
    "suspend, suspension",
    "decide, decision",
    "announce, announcement",
    "investigate, investigation",
    "elect, election",
    "admit, admission",
    "meet, meeting",
    "collude, collusion",
    "conspire, conspiracy",
    "close, closure",
    "convert, conversion"
  })
  void aWordAndWhatIsDerivedFromItHaveOneStem(String one, String other) {
    assertThat(Derivations.stem(one)).isEqualTo(Derivations.stem(other));
  }

  @ParameterizedTest
  @CsvSource({"state, station", "nation, note", "party, part", "ring, rate"})
  void shortWordsStayApart(String one, String other) {
    assertThat(Derivations.stem(one)).isNotEqualTo(Derivations.stem(other));
  }
}
