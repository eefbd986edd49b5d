package org.readout.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.annotation.Attribution;
import org.readout.annotation.Speaker;
import org.readout.text.Span;

class StretchesTest {

  private static Attribution attribution(Span content, List<Span> cue) {
    return new Attribution(
        "a" + content,
        Attribution.Kind.INDIRECT,
        Attribution.Mode.SPEECH,
        false,
        Optional.empty(),
        List.of(content),
        cue,
        List.of(),
        List.of(),
        new Speaker.Unknown(),
        1,
        Optional.empty());
  }

  @Test
  void theInnermostAttributionOwnsItsWords() {
    List<Attribution> nested =
        List.of(
            attribution(new Span(2, 9), List.of(new Span(0, 1))),
            attribution(new Span(4, 9), List.of(new Span(2, 3))));
    assertThat(Stretches.of(nested, 12, List.of()))
        .containsExactly(
            new Stretch(0, 1, -1, true, false, List.of(), List.of()),
            new Stretch(1, 2, -1, false, false, List.of(), List.of()),
            new Stretch(2, 3, 0, true, false, List.of(0), List.of()),
            new Stretch(3, 4, 0, false, false, List.of(), List.of()),
            new Stretch(4, 9, 1, false, false, List.of(1), List.of(1, 0)),
            new Stretch(9, 12, -1, false, false, List.of(), List.of()));
  }

  @Test
  void aTextWithoutAttributionsIsOnePiece() {
    assertThat(Stretches.of(List.of(), 5, List.of()))
        .containsExactly(new Stretch(0, 5, -1, false, false, List.of(), List.of()));
  }

  @Test
  void aHundredThousandNestedAttributionsEndInTime() {
    List<Attribution> nested = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      nested.add(attribution(new Span(i, 300_000 - i), List.of()));
    }
    assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> Stretches.of(nested, 300_000, List.of()));
  }
}
