package org.readout.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictsTest {
  private static final Contrast PLAIN = new Contrast(6, 8, 0, 20);
  private static final Contrast WEAK = new Contrast(3, 8, 2, 20);
  private static final Contrast SINGLE = new Contrast(1, 8, 0, 20);

  @Test
  void aPlainDifferenceIsNotable() {
    Verdicts verdicts = new Verdicts(List.of(PLAIN, WEAK));
    assertThat(verdicts.isNotable(PLAIN)).isTrue();
    assertThat(verdicts.isNotable(WEAK)).isFalse();
  }

  @Test
  void theLeastProbabilityIsMultipliedByTheNumberOfTests() {
    Verdicts verdicts = new Verdicts(List.of(WEAK, PLAIN));
    assertThat(verdicts.corrected(PLAIN).orElseThrow())
        .isCloseTo(2 * PLAIN.probability(), within(1e-12));
    assertThat(verdicts.corrected(WEAK).orElseThrow()).isCloseTo(WEAK.probability(), within(1e-12));
  }

  @Test
  void whatCannotComeOutIsNoTestAndCostsTheOthersNothing() {
    List<Contrast> many = new ArrayList<>(Collections.nCopies(200, SINGLE));
    many.add(PLAIN);
    Verdicts verdicts = new Verdicts(many);
    assertThat(verdicts.corrected(SINGLE)).isEmpty();
    assertThat(verdicts.corrected(PLAIN).orElseThrow())
        .isCloseTo(PLAIN.probability(), within(1e-12));
  }

  @Test
  void manyTestsMakeADifferenceChance() {
    Contrast middling = new Contrast(4, 8, 1, 20);
    assertThat(new Verdicts(List.of(middling)).isNotable(middling)).isTrue();
    assertThat(new Verdicts(Collections.nCopies(20, middling)).isNotable(middling)).isFalse();
  }

  @Test
  void theWordsSayWhichTestAndHowItCameOut() {
    assertThat(new Verdicts(List.of(PLAIN)).inWords(PLAIN))
        .isEqualTo(
            "Fisher's exact test, two-sided: 6 of 8 against 0 of 20, p < 0.0001; p < 0.0001 after"
                + " Holm's correction for 1 test");
    assertThat(new Verdicts(List.of(SINGLE)).inWords(SINGLE))
        .endsWith("p = 0.2857; too few to be told from chance");
  }

  @Test
  void ofNothingNothingIsNotable() {
    assertThat(new Verdicts(List.of()).isNotable(PLAIN)).isFalse();
  }
}
