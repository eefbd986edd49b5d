package org.readout.utterance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.annotation.Attribution;
import org.readout.annotation.Attribution.Kind;
import org.readout.annotation.Attribution.Mode;
import org.readout.annotation.Sentence;
import org.readout.annotation.Speaker;
import org.readout.annotation.Tags;
import org.readout.annotation.Word;
import org.readout.text.Span;

/** "Wire quoted | an official | as saying | that it fell" and what is longer than that. */
class CarriersTest {
  /** A verb that makes a clause at 70. */
  private static final Tags TAGS = new Tags(List.of(sentence()));

  private static Sentence sentence() {
    Word word = new Word(span(70, 74), "fell", "VBD", "fall", -1, "root");
    return new Sentence(span(0, 200), 1, List.of(word));
  }

  @Test
  void whoAddsButWhenAndWhereIsACarrier() {
    Attribution outer = told("outer", Optional.empty(), span(12, 68), span(80, 90));
    Attribution inner = told("inner", Optional.of("outer"), span(12, 30), span(32, 40));
    assertThat(Carriers.of(List.of(outer, inner), TAGS)).containsExactly("outer");
  }

  @Test
  void whoOnlyPassesOnIsACarrier() {
    Attribution outer = told("outer", Optional.empty(), span(12, 60), span(0, 4));
    Attribution inner = told("inner", Optional.of("outer"), span(35, 60), span(12, 23));
    assertThat(Carriers.of(List.of(outer, inner), TAGS)).containsExactly("outer");
  }

  @Test
  void whoSaysMoreIsNone() {
    Attribution outer = told("outer", Optional.empty(), span(12, 200), span(0, 4));
    Attribution inner = told("inner", Optional.of("outer"), span(35, 60), span(12, 23));
    assertThat(Carriers.of(List.of(outer, inner), TAGS)).isEmpty();
  }

  @Test
  void whatGoesOnPastTheOuterWordsDoesNotCount() {
    Attribution outer = told("outer", Optional.empty(), span(0, 100), span(101, 105));
    Attribution inner = told("inner", Optional.of("outer"), span(95, 300), span(90, 94));
    assertThat(Carriers.of(List.of(outer, inner), TAGS)).isEmpty();
  }

  @Test
  void whoPassesOnWhatNobodyIsKnownToSayIsNone() {
    Attribution outer = told("outer", Optional.empty(), span(12, 60), span(0, 4));
    Attribution inner =
        told("inner", Optional.of("outer"), span(35, 60), span(12, 23))
            .withSpeaker(new Speaker.Unknown(), 0.5, Optional.empty());
    assertThat(Carriers.of(List.of(outer, inner), TAGS)).isEmpty();
  }

  private static Span span(int start, int end) {
    return new Span(start, end);
  }

  private static Attribution told(String id, Optional<String> within, Span content, Span source) {
    return new Attribution(
        id,
        Kind.INDIRECT,
        Mode.SPEECH,
        false,
        within,
        List.of(content),
        List.of(),
        List.of(source),
        List.of(),
        new Speaker.Unnamed("an official"),
        0.9,
        Optional.empty());
  }
}
