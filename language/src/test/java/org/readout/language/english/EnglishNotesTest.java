package org.readout.language.english;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.words.LanguageNotes;

class EnglishNotesTest {

  private static final LanguageNotes NOTES = EnglishNotes.standard();

  @ParameterizedTest
  @CsvSource({
    "colour, color",
    "honoured, honored",
    "recognise, recognize",
    "organisations, organizations",
    "analysed, analyzed",
    "centre, center",
    "defence, defense",
    "travelling, traveling",
    "programme, program",
    "towards, toward"
  })
  void britishAndAmericanAreSpeltAlike(String british, String american) {
    assertThat(NOTES.spelling().apply(british)).isEqualTo(NOTES.spelling().apply(american));
  }

  @ParameterizedTest
  @CsvSource({"filled, filed", "wiser, wider", "tour, tor", "hence, hens"})
  void otherWordsAreNotSpeltAlike(String one, String other) {
    assertThat(NOTES.spelling().apply(one)).isNotEqualTo(NOTES.spelling().apply(other));
  }

  @ParameterizedTest
  @CsvSource({
    "serve, serving",
    "serve, served",
    "plan, planned",
    "call, called",
    "country, countries",
    "watch, watches",
    "say, said",
    "will, would",
    "strong, strongly",
    "agree, agreed"
  })
  void inflectedFormsShareAStem(String base, String inflected) {
    assertThat(NOTES.stem().apply(inflected)).isEqualTo(NOTES.stem().apply(base));
  }

  @ParameterizedTest
  @CsvSource({"news, new", "thing, th", "need, ne", "witness, witnes", "must, may"})
  void otherWordsDoNot(String one, String other) {
    assertThat(NOTES.stem().apply(one)).isNotEqualTo(NOTES.stem().apply(other));
  }

  @Test
  void numbersHaveValues() {
    assertThat(NOTES.cardinals()).containsEntry("three", 3).containsEntry("twelve", 12);
    assertThat(NOTES.magnitudes()).containsEntry("million", 1_000_000L);
  }
}
