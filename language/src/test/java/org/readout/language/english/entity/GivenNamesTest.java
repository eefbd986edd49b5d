package org.readout.language.english.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.story.NameRules;

class GivenNamesTest {
  private static final GivenNames NAMES = GivenNames.standard();
  private static final NameRules RULES = EntityFinder.standard().nameRules();

  @ParameterizedTest
  @CsvSource({"mike, michael, true", "m, michael, true", "anna, michael, false"})
  void shortFormsAndInitialsAreTheName(String one, String other, boolean same) {
    assertThat(NAMES.areOne(one, other)).isEqualTo(same);
    assertThat(NAMES.areOne(other, one)).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource({"vincente, vicente, true", "marcus, marius, false", "julia, juliana, true"})
  void aLetterTooManyInsideIsASlipOfTheOutlet(String one, String other, boolean same) {
    assertThat(RULES.sameGivenName(one, other)).isEqualTo(same);
    assertThat(RULES.sameGivenName(other, one)).isEqualTo(same);
  }

  @Test
  void aNameHasAGender() {
    assertThat(NAMES.gender("Michael").masculine()).isTrue();
    assertThat(NAMES.contains("Michael")).isTrue();
    assertThat(NAMES.contains("Harbour")).isFalse();
  }
}
