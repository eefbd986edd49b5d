package org.readout.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFormsTest {

  @ParameterizedTest
  @CsvSource({
    "Arla Crimes Stoppers, Crimestoppers",
    "Crime Stoppers, Norland Crimestoppers",
    "Ft. Dunmore, Fort Dunmore",
    "Norland Fishing Union, NFU",
    "Most Valuable Player Award, MVP Award",
    "Pavel Iran-Nejad, Pavel Irannejad",
  })
  void formsOfOneNameAreOne(String one, String other) {
    assertThat(NameForms.areOne(one, other)).isTrue();
    assertThat(NameForms.areOne(other, one)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"Arla Post, Norland Post", "Pavel Dorn, Rosa Quint", "Hamburg, Rosa Quint"})
  void namesOfTwoAreTwo(String one, String other) {
    assertThat(NameForms.areOne(one, other)).isFalse();
    assertThat(NameForms.areSpellings(one, other)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"Comsuela Lomax, Consuela Lomax", "Dornen, Dornin"})
  void aLetterInFourIsAnotherSpelling(String one, String other) {
    assertThat(NameForms.areSpellings(one, other)).isTrue();
    assertThat(NameForms.areOne(one, other)).isFalse();
  }
}
