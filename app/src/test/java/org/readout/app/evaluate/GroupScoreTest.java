package org.readout.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class GroupScoreTest {

  @Test
  void groupsThatAreTheSameScoreOneWhateverTheirNames() {
    GroupScore score = GroupScore.of(List.of("a", "a", "b"), List.of("x", "x", "y"));

    assertThat(score.bCubed().f1()).isEqualTo(1);
    assertThat(score.pairs().f1()).isEqualTo(1);
  }

  @Test
  void everythingInOneGroupCostsPrecision() {
    GroupScore score = GroupScore.of(List.of("a", "a", "b"), List.of("x", "x", "x"));

    assertThat(score.bCubed().precision()).isCloseTo(5.0 / 9, within(1e-9));
    assertThat(score.bCubed().recall()).isEqualTo(1);
    assertThat(score.pairs().precision()).isCloseTo(1.0 / 3, within(1e-9));
  }

  @Test
  void eachAloneCostsRecallAndLeavesNoPair() {
    GroupScore score = GroupScore.of(List.of("a", "a", "b"), List.of("x", "y", "z"));

    assertThat(score.bCubed().precision()).isEqualTo(1);
    assertThat(score.bCubed().recall()).isCloseTo(2.0 / 3, within(1e-9));
    assertThat(score.pairs().f1()).isZero();
  }
}
