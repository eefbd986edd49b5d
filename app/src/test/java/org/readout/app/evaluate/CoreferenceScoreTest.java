package org.readout.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class CoreferenceScoreTest {

  @Test
  void theGoldItselfIsPerfect() {
    CoreferenceScore score = new CoreferenceScore();
    score.add(List.of("a", "a", "b", "b", "c"), List.of("1", "1", "2", "2", "3"));

    assertThat(score.conll()).isEqualTo(1);
  }

  @Test
  void aWrongLinkCostsPrecision() {
    CoreferenceScore score = new CoreferenceScore();
    score.add(List.of("a", "a", "b", "b"), List.of("1", "1", "1", "1"));

    assertThat(score.muc()).isCloseTo(2 * (2.0 / 3) / (1 + 2.0 / 3), within(1e-9));
    assertThat(score.bCubed()).isCloseTo(2 * 0.5 / 1.5, within(1e-9));
    assertThat(score.ceaf()).isCloseTo(2.0 * (1.0 / 3) * (2.0 / 3), within(1e-9));
  }

  @Test
  void theAssignmentIsTheBestAndNotTheGreediest() {
    assertThat(Assignment.greatest(new double[][] {{0.9, 0.8}, {0.8, 0.1}})).isEqualTo(1.6);
    assertThat(Assignment.greatest(new double[][] {{0.2}, {0.7}, {0.5}})).isEqualTo(0.7);
  }
}
