package org.readout.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.report.Report;
import org.readout.report.ReportId;
import org.readout.text.Span;

class QuoteTest {

  private static final String TEXT =
      "Head line\nTwo ships sank off Norden. Two boats\n  were saved there, the port said. “Two!”";

  @Test
  void wordsStandInTheirSentence() {
    assertThat(quote(TEXT, "Two ships"))
        .isEqualTo(new Quote(new ReportId("r1"), "Two ships", "Two ships sank off Norden."));
    assertThat(quote(TEXT, "Head").around()).isEqualTo("Head line");
  }

  @Test
  void aLineBreakInWordsIsASpace() {
    assertThat(quote(TEXT, "boats\n  were").words()).isEqualTo("boats were");
  }

  @Test
  void theSameWordsInAnotherSentenceAreAnotherPlace() {
    Quote ships = quote(TEXT, "Two");
    Quote boats = Quote.of(report(TEXT), List.of(new Span(37, 40)));

    assertThat(ships.hasWordsOf(boats)).isTrue();
    assertThat(ships.isAt(boats)).isFalse();
  }

  @Test
  void theSamePlaceIsFoundInAnotherVersionAndWithOtherBorders() {
    Quote quote = quote(TEXT, "Two ships sank");

    assertThat(quote.isAt(quote("More.\n" + TEXT, "Two ships"))).isTrue();
    assertThat(quote.isAt(quote("More.\n" + TEXT, "Two"))).isFalse();
    assertThat(quote.isAt(quote(TEXT.replace("Norden", "Suden"), "Two ships sank"))).isFalse();
  }

  @Test
  void aSentenceWithoutAnEndIsCutBetweenCharacters() {
    for (int shift = 0; shift < 2; shift++) {
      String text = "x".repeat(shift) + "\uD83D\uDE00".repeat(2000);
      Quote quote = Quote.of(report(text), List.of(new Span(shift + 2000, shift + 2002)));
      assertThat(quote.around().length()).isLessThan(610);
      assertThat(quote.around().codePoints())
          .noneMatch(c -> Character.getType(c) == Character.SURROGATE);
    }
  }

  @Test
  void whatIsForgottenIsFoundNowhere() {
    Quote quote = quote(TEXT, "Two ships").forgotten();

    assertThat(quote.isForgotten()).isTrue();
    assertThat(quote.around()).isEmpty();
    assertThat(quote.isAt(quote)).isFalse();
  }

  private static Quote quote(String text, String words) {
    int start = text.indexOf(words);
    return Quote.of(report(text), List.of(new Span(start, start + words.length())));
  }

  private static Report report(String text) {
    return Report.of(new ReportId("r1"), "en", text, List.of());
  }
}
