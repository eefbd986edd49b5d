package org.readout.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.text.Span;

class GoldSpeakerTest {
  private final GoldSpeaker label =
      new GoldSpeaker("r", new Span(0, 1), List.of("Ana Lima", "the mayor"), Optional.of("name"));

  @Test
  void titlesCaseAndMarksDoNotMatter() {
    assertThat(label.isSpeaker(Optional.of("Mrs. Ana LIMA"))).isTrue();
    assertThat(label.isSpeaker(Optional.of("Mayor"))).isTrue();
  }

  @Test
  void aSurnameIsNotTheFullName() {
    assertThat(label.isSpeaker(Optional.of("Lima"))).isFalse();
  }

  @Test
  void nobodyIsRightOnlyWhereNobodySpeaks() {
    GoldSpeaker nobody = new GoldSpeaker("r", new Span(0, 1), List.of(), Optional.of("none"));

    assertThat(label.isSpeaker(Optional.empty())).isFalse();
    assertThat(nobody.isSpeaker(Optional.empty())).isTrue();
    assertThat(nobody.isSpeaker(Optional.of("Ana Lima"))).isFalse();
  }
}
