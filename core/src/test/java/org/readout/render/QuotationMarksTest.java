package org.readout.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotationMarksTest {

  @Test
  void aMarkThatOpensIsClosedBehindTheWords() {
    assertThat(QuotationMarks.paired("there was \"no deal on fish")).endsWith("on fish\"");
    assertThat(QuotationMarks.paired("there was “no deal on fish")).endsWith("on fish”");
  }

  @Test
  void aMarkThatClosesIsOpenedBeforeTheWords() {
    assertThat(QuotationMarks.paired("no deal on fish\", she said")).startsWith("\"no deal");
    assertThat(QuotationMarks.paired("no deal on fish”, she said")).startsWith("“no deal");
  }

  @Test
  void wordsWithBothMarksOrNoneStayAsTheyAre() {
    for (String words : new String[] {"a \"no\" b", "a “no” b", "none", "\"all of it\""}) {
      assertThat(QuotationMarks.paired(words)).isEqualTo(words);
    }
  }
}
