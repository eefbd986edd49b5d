package org.readout.collation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.annotation.AnnotatedReport;
import org.readout.utterance.Utterance;

/** How words stand beneath each other; all sentences are invented. */
class AlignmentTest {

  @Test
  void wordsStandBeneathTheSameWords() {
    assertThat(
            rows(
                Invented.report("a", "Ilse Brandt: \"The old mill will reopen on Friday\""),
                Invented.report("b", "Ilse Brandt: \"the mill will reopen\"")))
        .containsExactly("The|old|mill|will|reopen|on|Friday", "the||mill|will|reopen||");
  }

  @Test
  void punctuationGoesWithTheWordBefore() {
    assertThat(
            rows(
                Invented.report("a", "Ilse Brandt: \"Lanterns, kettles – (and) blankets!\""),
                Invented.report("b", "Ilse Brandt: \"Lanterns kettles and blankets\"")))
        .containsExactly("Lanterns,|kettles –|(and)|blankets!", "Lanterns|kettles|and|blankets");
  }

  @Test
  void aWordForAnotherStandsInItsRow() {
    assertThat(
            rows(
                Invented.report("a", "Ilse Brandt: \"Amber trusts the strength of old dykes\""),
                Invented.report("b", "Ilse Brandt: \"Amber trusts the height of old dykes\"")))
        .containsExactly(
            "Amber|trusts|the|strength|of|old|dykes", "Amber|trusts|the|height|of|old|dykes");
  }

  @Test
  void aCutLeavesTheRestTogether() {
    assertThat(
            rows(
                Invented.report(
                    "a", "Ilse Brandt: \"we expect you, dear Otto, we expect you in spring\""),
                Invented.report("b", "Ilse Brandt: \"we expect you, dear Otto\"")))
        .containsExactly(
            "we|expect|you,|dear|Otto,|we|expect|you|in|spring", "we|expect|you,|dear|Otto|||||");
  }

  @Test
  void theThirdWordingFindsTheWordsOfTheSecond() {
    assertThat(
            rows(
                Invented.report(
                    "a",
                    "Ilse Brandt: \"kettles boiled over and bells rang out at dusk by the quay\""),
                Invented.report(
                    "b", "Ilse Brandt: \"kettles boiled and lanterns swung and bells rang\""),
                Invented.report(
                    "c", "Ilse Brandt: \"kettles boiled, lanterns swung, bells rang\"")))
        .satisfies(
            rows -> {
              List<String> second = List.of(rows.get(1).split("\\|", -1));
              List<String> third = List.of(rows.get(2).split("\\|", -1));
              assertThat(third.indexOf("swung,")).isEqualTo(second.indexOf("swung"));
            });
  }

  private static List<String> rows(AnnotatedReport... reports) {
    List<Utterance> utterances = Invented.collator().collate(List.of(reports)).utterances();
    assertThat(utterances).hasSize(1);
    return Invented.rows(utterances.getFirst(), List.of(reports));
  }
}
