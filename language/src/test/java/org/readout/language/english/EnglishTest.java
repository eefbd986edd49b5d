package org.readout.language.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.annotation.Sentence;
import org.readout.annotation.Word;
import org.readout.report.Report;

class EnglishTest {

  private static English english;

  @BeforeAll
  static void load() {
    english = English.standard();
  }

  @Test
  void wordsAreTagged() {
    List<Word> words =
        english.read(SegmenterTest.report("The envoy said he can’t wait.")).getFirst().words();
    assertThat(words)
        .extracting(Word::tag)
        .containsExactly("DT", "NN", "VBD", "PRP", "MD", "RB", "VB", ".");
  }

  @Test
  void wordsHaveTheirBaseForm() {
    List<Word> words =
        english.read(SegmenterTest.report("The allies were planning talks.")).getFirst().words();
    assertThat(words)
        .extracting(Word::lemma)
        .containsExactly("the", "ally", "be", "plan", "talk", ".");
  }

  @Test
  void everyWordStandsInTheTextWhereItSays() {
    String text = "“It’s  a\u00A0start,” he said — at last…";
    Report report = SegmenterTest.report(text);
    for (Sentence sentence : english.read(report)) {
      for (Word word : sentence.words()) {
        assertThat(Typography.plain(word.span().in(text))).isEqualTo(word.text());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "stopped, VBD, stop",
    "tried, VBN, try",
    "making, VBG, make",
    "crises, NNS, crisis",
    "watches, VBZ, watch",
    "larger, JJR, large",
    "went, VBD, go",
    "1990s, NNS, 1990s",
    "Putin, NNP, putin"
  })
  void lemmas(String word, String tag, String lemma) {
    assertThat(Lemmas.standard().lemma(word, tag)).isEqualTo(lemma);
  }
}
