package org.readout.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.annotation.Attribution.Kind;
import org.readout.app.evaluate.AttributionScorer.Role;
import org.readout.text.Span;

class AttributionScorerTest {
  private static final String TEXT = "Ann said that “all is well” and Bob thinks it is late.";

  @Test
  void theSameSpansAreExact() {
    var scores = scores(List.of(said()), List.of(said()));
    assertThat(scores.exact(Role.CONTENT)).isEqualTo(new Counts(1, 1, 1));
    assertThat(scores.exact(Role.SOURCE).f1()).isEqualTo(1.0);
  }

  @Test
  void whiteSpaceBetweenAndAtTheEdgesOfSpansDoesNotCount() {
    var apart = new AttributedSpans(spans(0, 4), spans(4, 8), spans(9, 13, 14, 27));
    assertThat(scores(List.of(said()), List.of(apart)).exact(Role.CONTENT).right()).isEqualTo(1);
  }

  @Test
  void aSpanThatIsTooShortOverlapsWithoutBeingExact() {
    var short_ = new AttributedSpans(spans(0, 3), spans(4, 8), spans(14, 27));
    var scores = scores(List.of(said()), List.of(short_));
    assertThat(scores.exact(Role.CONTENT)).isEqualTo(new Counts(0, 1, 1));
    assertThat(scores.overlap(Role.CONTENT)).isEqualTo(new Counts(1, 1, 1));
  }

  @Test
  void oneThatWasFoundPaysForOneOnly() {
    var thinks = new AttributedSpans(spans(32, 35), spans(36, 42), spans(43, 53));
    var all = new AttributedSpans(spans(0, 3), spans(4, 8), spans(9, 53));
    var scores = scores(List.of(said(), thinks), List.of(all));
    assertThat(scores.overlap(Role.CONTENT).right()).isZero();
    assertThat(scores(List.of(said(), said()), List.of(said())).exact(Role.CUE))
        .isEqualTo(new Counts(1, 1, 1));
  }

  @Test
  void recallIsToldByTheKindOfWhatWasExpected() {
    var thinks = new AttributedSpans(spans(32, 35), spans(36, 42), spans(43, 53));
    var scores = scores(List.of(said(), thinks), List.of(said()));
    assertThat(scores.recall(Kind.MIXED)).isEqualTo(new Counts(1, 1, 1));
    assertThat(scores.recall(Kind.INDIRECT)).isEqualTo(new Counts(0, 1, 0));
  }

  @Test
  void anEmptySourceIsNotScored() {
    var sourceless = new AttributedSpans(List.of(), spans(4, 8), spans(9, 27));
    assertThat(scores(List.of(sourceless), List.of(said())).exact(Role.SOURCE))
        .isEqualTo(new Counts(0, 0, 1));
  }

  private static AttributedSpans said() {
    return new AttributedSpans(spans(0, 3), spans(4, 8), spans(9, 27));
  }

  private static AttributionScorer.Scores scores(
      List<AttributedSpans> expected, List<AttributedSpans> found) {
    AttributionScorer scorer = new AttributionScorer();
    scorer.add(TEXT, expected, found);
    return scorer.scores();
  }

  private static List<Span> spans(int... offsets) {
    return java.util.stream.IntStream.range(0, offsets.length / 2)
        .mapToObj(i -> new Span(offsets[2 * i], offsets[2 * i + 1]))
        .toList();
  }
}
