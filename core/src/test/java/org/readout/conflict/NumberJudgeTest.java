package org.readout.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.annotation.Claim.Amount;
import org.readout.annotation.Claim.Precision;
import org.readout.conflict.Conflict.Judgement;
import org.readout.text.Span;

class NumberJudgeTest {

  private static Amount amount(double value, String unit, Precision precision) {
    return new Amount(new Span(0, 1), value, unit, precision);
  }

  private static Judgement judge(Amount one, Amount other) {
    return NumberJudge.of(one, "a", other, "b", Optional.empty(), Optional.empty(), true)
        .judgement();
  }

  @ParameterizedTest
  @CsvSource({
    "900, 887, ROUNDING",
    "887, 900, ROUNDING",
    "900, 850, CONTRADICTION",
    "900, 940, ROUNDING",
    "900, 830, CONTRADICTION",
    "890, 900, ROUNDING",
    "1200, 1234, ROUNDING",
    "1230, 1260, CONTRADICTION",
    "1234, 1235, CONTRADICTION",
    "100, 140, CONTRADICTION",
    "40, 41, CONTRADICTION",
  })
  void aRoundingIsTheOtherNumberWithFewerDigits(double one, double other, Judgement judgement) {
    assertThat(
            judge(amount(one, "crown", Precision.EXACT), amount(other, "crown", Precision.EXACT)))
        .isEqualTo(judgement);
  }

  @ParameterizedTest
  @CsvSource({
    "900, 887, ROUNDING",
    "900, 860, ROUNDING",
    "900, 850, CONTRADICTION",
    "40, 41, ROUNDING",
    "40, 43, ROUNDING",
    "40, 46, CONTRADICTION",
    "12, 10, CONTRADICTION",
  })
  void aNumberToldRoughlyIsHardlyAwayFromTheOther(
      double roughly, double other, Judgement judgement) {
    assertThat(
            judge(
                amount(roughly, "crown", Precision.ABOUT), amount(other, "crown", Precision.EXACT)))
        .isEqualTo(judgement);
  }

  @Test
  void lengthsAreToldInQuarters() {
    assertThat(judge(amount(60, "minute", Precision.ABOUT), amount(55, "minute", Precision.EXACT)))
        .isEqualTo(Judgement.ROUNDING);
  }
}
