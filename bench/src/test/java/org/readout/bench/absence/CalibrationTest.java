package org.readout.bench.absence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CalibrationTest {

  @Test
  void theErrorIsTheMeanDistanceOfTheBins() {
    Calibration calibration = new Calibration();
    calibration.add(0.9, true);
    calibration.add(0.9, false);
    calibration.add(0.6, true);
    calibration.add(1.0, true);
    assertThat(calibration.size()).isEqualTo(4);
    assertThat(calibration.error()).isEqualTo((0.8 + 0.4) / 4, within(1e-9));
  }

  @Test
  void nothingStatedIsNoError() {
    assertThat(new Calibration().error()).isZero();
  }
}
