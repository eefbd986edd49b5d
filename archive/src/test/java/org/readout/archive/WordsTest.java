package org.readout.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Updated 12:30, 3 May 2031",
        "Last updated: Monday, May 5, 2031 at 3:15 p.m. EDT",
        "12 comments",
        "Comments (7)",
        "2 hours ago",
        "1.2k shares",
        "5 min read",
        "Share on Facebook",
        "Published 03/05/2031 10:12 GMT"
      })
  void aTimeStampOrACountIsNoWord(String stamp) {
    String text = "The dam at Norden broke.\nTwo villages were flooded.";

    assertThat(fingerprint(text + "\n" + stamp)).isEqualTo(fingerprint(text));
    assertThat(fingerprint("The dam at Norden broke. " + stamp + "\nTwo villages were flooded."))
        .isEqualTo(fingerprint(text));
  }

  @ParameterizedTest
  @CsvSource({
    "Three were killed on Monday., Four were killed on Monday.",
    "12 were killed., 13 were killed.",
    "The firm sold 12 shares., The firm sold 13 shares.",
    "The vote is on 3 May., The vote is on 4 May.",
    "She said yes., She said no."
  })
  void aNumberInASentenceCounts(String one, String other) {
    assertThat(fingerprint(one)).isNotEqualTo(fingerprint(other));
  }

  @Test
  void caseSpaceAndPunctuationDoNotCount() {
    assertThat(fingerprint("“The dam broke”,  he said"))
        .isEqualTo(fingerprint("The dam broke he said"));
  }

  @Test
  void textsWithoutACommonWordShareNothing() {
    Words fire = Words.of("The brewery burned down in Tolland");

    assertThat(fire.shared(Words.of("Quarles wins council vote"))).isZero();
    assertThat(fire.shared(Words.of("The brewery burned"))).isEqualTo(1);
  }

  private static String fingerprint(String text) {
    return Words.of(text).fingerprint();
  }
}
