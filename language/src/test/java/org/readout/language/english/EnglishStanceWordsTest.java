package org.readout.language.english;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.readout.conflict.Sign;
import org.readout.conflict.StanceWords;

class EnglishStanceWordsTest {

  private static final StanceWords WORDS = EnglishStanceWords.standard();

  @Test
  void aWordMayBeASign() {
    assertThat(WORDS.has(Sign.FALSITY, "hoax")).isTrue();
    assertThat(WORDS.has(Sign.FALSITY, "house")).isFalse();
  }

  @Test
  void twoWordsMayBeOneTogether() {
    assertThat(WORDS.has(Sign.DOUBT, "turn", "out")).isTrue();
    assertThat(WORDS.has(Sign.DOUBT, "turn", "up")).isFalse();
  }

  @Test
  void aWordMayBeSeveralSigns() {
    assertThat(WORDS.has(Sign.DENIAL, "deny")).isTrue();
    assertThat(WORDS.has(Sign.DEFENCE, "deny")).isTrue();
  }
}
