package org.readout.language.english;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.readout.annotation.AnnotatedReport;
import org.readout.conflict.ClaimRelation;

class ClaimRelationTest {

  private static final String BLAME = "The harbour board accused Ms Bruhn of taking bribes.";
  private static final String DEFENCE = "Her lawyer, Otto Kamp, said that she had taken nothing.";
  private static final String DENIAL = "Ms Bruhn denied the allegations on Monday.";
  private static final String DETAIL =
      "Ms Bruhn took bribes in the harbour for years, and the harbour board has the bills.";

  private static English english;
  private static ClaimRelation relation;

  @BeforeAll
  static void load() {
    english = English.standard();
    relation = new ClaimRelation(EnglishStanceWords.standard(), new SharedWords());
  }

  private static AnnotatedReport read(String text) {
    return english.annotate(SegmenterTest.report(text));
  }

  @Test
  void whatIsSaidInDefenceWeakensTheBlame() {
    assertThat(relation.weakens(read(BLAME), read(DENIAL))).isTrue();
  }

  @Test
  void theOrderIsOfNoAccount() {
    assertThat(relation.weakens(read(DENIAL), read(BLAME))).isTrue();
    assertThat(relation.weakens(read(DEFENCE), read(BLAME)))
        .isEqualTo(relation.weakens(read(BLAME), read(DEFENCE)));
  }

  @Test
  void whatSaysMuchTheSameStrengthensAndDoesNotWeaken() {
    assertThat(relation.weakens(read(BLAME), read(DETAIL))).isFalse();
    assertThat(relation.strengthens(read(DETAIL), read(DETAIL))).isTrue();
  }

  @Test
  void whatHasNothingToDoWithItStrengthensNothing() {
    assertThat(relation.strengthens(read(BLAME), read("It rained in the hills."))).isFalse();
  }
}
