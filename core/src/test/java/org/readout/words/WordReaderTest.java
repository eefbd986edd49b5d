package org.readout.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.collation.Invented;
import org.readout.text.Span;
import org.readout.words.ComparedWord.Sort;

class WordReaderTest {

  private static final WordReader READER = new WordReader(Invented.NOTES);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Amber-Norden ties       | amber norden ties",
        "the U.S. fleet          | the us fleet",
        "[W]e sail               | we sail",
        "the harbour             | the harbor",
        "Café Peña               | cafe pena",
        "so\u00ADft ro\u200Bpes  | soft ropes",
        "that f***ing wall       | that f***ing wall",
        "that f---ing wall       | that f---ing wall",
        "three million boats     | 3000000 boats",
        "1,250.5 litres          | 1250.5 litres",
        "twenty-four boats       | 24 boats",
        "in 2,5 or 1,000         | in 2.5 or 1000",
        "won’t can't we're       | will can we",
        "Norden’s quay           | norden quay"
      })
  void wordsAreFolded(String text, String forms) {
    assertThat(String.join(" ", read(text).stream().map(ComparedWord::form).toList()))
        .isEqualTo(forms);
  }

  @Test
  void aContractionIsWrittenOut() {
    ComparedWord word = read("don’t").getFirst();
    assertThat(word.form()).isEqualTo("do");
    assertThat(word.enclitic()).isEqualTo("not");
    assertThat(word.negates()).isTrue();
  }

  @Test
  void spansHoldTheMarksThatGoWithAWord() {
    String text = "We (all) sail – at 5% ... “now”!";
    assertThat(read(text).stream().map(w -> w.span().in(text)))
        .containsExactly("We", "(all)", "sail –", "at", "5% ...", "“now”!");
  }

  @Test
  void anEllipsisIsAnOmission() {
    assertThat(read("we sail … at dawn ... or later. Never.").stream().map(ComparedWord::omits))
        .containsExactly(false, true, false, true, false, false, false);
  }

  @Test
  void aCapitalInsideASentenceIsAName() {
    assertThat(read("The ferry to Norden. Boats wait.").stream().map(ComparedWord::isName))
        .containsExactly(false, false, false, true, false, false);
  }

  @Test
  void signsOfAScriptWithoutSpacesAreWords() {
    assertThat(read("海港 ok")).hasSize(3);
  }

  @Test
  void wordsHaveSorts() {
    assertThat(read("the boats will not sail on Friday, all four").stream().map(ComparedWord::sort))
        .containsExactly(
            Sort.FUNCTION,
            Sort.CONTENT,
            Sort.MODAL,
            Sort.NEGATION,
            Sort.CONTENT,
            Sort.FUNCTION,
            Sort.TIME,
            Sort.STRENGTH,
            Sort.NUMBER);
  }

  @Test
  void aLanguageThatIsNotKnownIsReadByLetters() {
    List<ComparedWord> words =
        new WordReader(LanguageNotes.NONE).read("L’été 12 bateaux", new Span(0, 16));
    assertThat(words.stream().map(ComparedWord::form)).containsExactly("l", "ete", "12", "bateaux");
  }

  private static List<ComparedWord> read(String text) {
    return READER.read(text, new Span(0, text.length()));
  }
}
