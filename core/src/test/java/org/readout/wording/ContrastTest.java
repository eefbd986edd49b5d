package org.readout.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ContrastTest {

  @Test
  void theLadyTastingTea() {
    assertThat(new Contrast(3, 4, 1, 4).probability()).isCloseTo(34 / 70.0, within(1e-12));
    assertThat(new Contrast(4, 4, 0, 4).probability()).isCloseTo(2 / 70.0, within(1e-12));
  }

  @Test
  void sharesThatAreEqualAreSurelyChance() {
    assertThat(new Contrast(2, 6, 4, 12).probability()).isCloseTo(1, within(1e-12));
  }

  @Test
  void theProbabilitiesOfAllThatCanHappenSumToOne() {
    double sum = 0;
    for (int here = 0; here <= 5; here++) {
      sum += one(here, 7, 5 - here, 9);
    }
    assertThat(sum).isCloseTo(1, within(1e-12));
  }

  /** That exactly so much happens: what is as likely or less, without what is less likely. */
  private static double one(int used, int occasions, int elsewhere, int occasionsElsewhere) {
    double choose = choose(occasions, used) * choose(occasionsElsewhere, elsewhere);
    return choose / choose(occasions + occasionsElsewhere, used + elsewhere);
  }

  private static double choose(int all, int some) {
    double product = 1;
    for (int i = 1; i <= some; i++) {
      product = product * (all - some + i) / i;
    }
    return product;
  }

  @Test
  void theProbabilityIsTheSumOfWhatIsNoLikelier() {
    double expected = 0;
    double seen = one(5, 7, 1, 9);
    for (int here = 0; here <= 6; here++) {
      double probability = one(here, 7, 6 - here, 9);
      expected += probability <= seen * (1 + 1e-9) ? probability : 0;
    }
    assertThat(new Contrast(5, 7, 1, 9).probability()).isCloseTo(expected, within(1e-12));
  }

  @Test
  void seenFromTheOthersItIsAsLikely() {
    Contrast contrast = new Contrast(5, 9, 1, 30);
    assertThat(contrast.mirrored().probability()).isCloseTo(contrast.probability(), within(1e-12));
  }

  @Test
  void theLeastProbabilityIsThatOfTheGreatestDifference() {
    assertThat(new Contrast(2, 4, 2, 4).least()).isCloseTo(2 / 70.0, within(1e-12));
  }

  @Test
  void longTextsDoNotOverflow() {
    assertThat(new Contrast(900, 40_000, 1_000, 60_000).probability()).isBetween(0.0, 1e-4);
  }

  @Test
  void moreUsesThanOccasionsAreAMistake() {
    assertThatThrownBy(() -> new Contrast(5, 4, 0, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("5 of 4");
  }
}
