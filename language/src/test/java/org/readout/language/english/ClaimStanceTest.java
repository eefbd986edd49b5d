package org.readout.language.english;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.annotation.AnnotatedReport;
import org.readout.conflict.ClaimStance;
import org.readout.conflict.ClaimStance.Stance;

class ClaimStanceTest {

  private static final String TOLD =
      """
      A goat became the mayor of a fishing village on Tuesday. The animal won 86 of the 140 votes.
      The goat moved into the town hall the same evening. Neighbours brought carrots and a sash.
      """;

  private static final String DEBUNKED =
      """
      No goat was elected mayor of any fishing village, although half of the country shared the
      picture. The story is a hoax. It began as satire on a parody site, which made up the village
      and its votes. The photo is fake: the sash was photoshopped. Our readers were duped, and we
      were wrong to print it. There is no evidence that such a vote was ever held. The false report
      was debunked on Wednesday. The claim about carrots is bogus as well. Nothing of it is true.
      """;

  private static final String PASSED_ON =
      """
      A goat has reportedly been elected mayor of a fishing village, according to a rumor that
      could not be confirmed. Sources say the animal may have won the vote.
      """;

  private static English english;
  private static ClaimStance stance;

  @BeforeAll
  static void load() {
    english = English.standard();
    stance = new ClaimStance(EnglishStanceWords.standard(), new SharedWords());
  }

  private static AnnotatedReport read(String text) {
    return english.annotate(SegmenterTest.report(text));
  }

  private static Stance stance(String claim, String report) {
    return stance.of(read(claim), read(report));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Goat elected mayor of a fishing village", "Villagers elect goat as their mayor"})
  void whoTellsItAgreesAndWhoDebunksItDisagrees(String claim) {
    assertThat(stance(claim, TOLD)).isEqualTo(Stance.AGREE);
    assertThat(stance(claim, DEBUNKED)).isEqualTo(Stance.DISAGREE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The goat was never elected mayor",
        "Picture of goat as a mayor is a hoax",
        "No, villagers did not elect a goat",
      })
  void aClaimThatDeniesTurnsBothRound(String claim) {
    assertThat(stance(claim, TOLD)).isEqualTo(Stance.DISAGREE);
    assertThat(stance(claim, DEBUNKED)).isEqualTo(Stance.AGREE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Goat reportedly elected mayor",
        "Did a village elect a goat as its mayor?",
        "Villager says a goat was elected mayor",
      })
  void aClaimThatTakesNoSideIsDiscussed(String claim) {
    assertThat(stance(claim, TOLD)).isEqualTo(Stance.DISCUSS);
    assertThat(stance(claim, DEBUNKED)).isEqualTo(Stance.DISCUSS);
  }

  @Test
  void aReportThatOnlyPassesItOnDiscussesIt() {
    assertThat(stance("Goat elected mayor of a fishing village", PASSED_ON))
        .isEqualTo(Stance.DISCUSS);
  }

  @Test
  void whatIsNotSoByTheWayIsNoDenial() {
    assertThat(stance("Village elects goat so that the pub will not close", TOLD))
        .isEqualTo(Stance.AGREE);
  }

  @Test
  void whatIsNegatedInsideQuotationMarksIsNoDenial() {
    assertThat(stance("Goat elected mayor of \"Never Again\" village", TOLD))
        .isEqualTo(Stance.AGREE);
  }
}
