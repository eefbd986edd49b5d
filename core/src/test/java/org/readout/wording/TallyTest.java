package org.readout.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TallyTest {
  private final Tally<String> tally = new Tally<>();

  @Test
  void aReportIsContrastedWithTheOthersTogether() {
    tally.choose("a", "regime");
    tally.choose("a", "regime");
    tally.pass("a");
    tally.choose("b", "regime");
    tally.pass("c");
    assertThat(tally.contrast("a", "regime")).contains(new Contrast(2, 3, 1, 2));
    assertThat(tally.contrasts()).hasSize(3);
  }

  @Test
  void ofTwoReportsOneContrastIsTheMirrorOfTheOther() {
    tally.choose("a", "regime");
    tally.pass("b");
    assertThat(tally.contrasts()).containsExactly(new Contrast(1, 1, 0, 1));
  }

  @Test
  void oneReportAloneHasNoContrast() {
    tally.choose("a", "regime");
    tally.pass("a");
    assertThat(tally.contrasts()).isEmpty();
    assertThat(tally.contrast("b", "regime")).isEmpty();
  }
}
