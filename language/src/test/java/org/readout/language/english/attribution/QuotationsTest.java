package org.readout.language.english.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.text.Span;

class QuotationsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She said “we go” today.",
        "She said \"we go\" today.",
        "She said ‘we go’ today.",
        "She said 'we go' today.",
        "She said ''we go'' today.",
        "She said ``we go'' today.",
        "She said «we go» today.",
        "She said »we go« today.",
        "She said „we go“ today.",
        "She said „we go” today.",
        "She said “we go\" today.",
        "She said ‹we go› today."
      })
  void marksOfEveryKindEncloseTheSameWords(String text) {
    assertThat(inner(text)).containsExactly("we go");
  }

  @Test
  void anApostropheIsNotAClosingMark() {
    assertThat(inner("He said, ‘It’s Russia’s and the people’s, isn’t it?’ and left."))
        .containsExactly("It’s Russia’s and the people’s, isn’t it?");
  }

  @Test
  void aPluralPossessiveDoesNotEndAQuotation() {
    assertThat(inner("He said, ‘The workers’ pay must rise.’ She agreed."))
        .containsExactly("The workers’ pay must rise.");
  }

  @Test
  void aMarkAfterAnSEndsAQuotationThatNothingElseEnds() {
    assertThat(inner("He called them ‘the hawks’ and left.")).containsExactly("the hawks");
  }

  @Test
  void decadesElisionsFeetAndInchesAreNoQuotations() {
    assertThat(
            inner("In the '90s and ’80s rock 'n' roll was theirs; he is 6'2\" and of the '68ers."))
        .isEmpty();
  }

  @Test
  void aQuotationInsideAQuotationIsDeeper() {
    List<Quotation> found = find("“He told me ‘never’ twice,” she said.").all();
    assertThat(found).extracting(Quotation::depth).containsExactly(0, 1);
    assertThat(found).extracting(Quotation::single).containsExactly(false, true);
  }

  @Test
  void marksOfTheSameKindNest() {
    assertThat(inner("\"He said \"never\" to me,\" she said."))
        .containsExactly("He said \"never\" to me,", "never");
  }

  @Test
  void aQuotationOverParagraphsReopensInEach() {
    List<Quotation> found = find("He said: “One.\n“Two.\n“Three.” Then he left.").all();
    assertThat(found).extracting(Quotation::reopened).containsExactly(false, true, true);
    assertThat(found).extracting(Quotation::open).containsExactly(true, true, false);
  }

  @Test
  void aParagraphThatQuotesInDoubleMarksDoesNotGoOnInTheNext() {
    assertThat(inner("\"She called it “a farce” and left.\n\"He stayed."))
        .containsExactly("a farce", "He stayed.");
  }

  @Test
  void aMarkThatIsMissingAtTheEndOfAParagraphIsSupplied() {
    assertThat(inner("He said: “One and two.\nThen he left.")).containsExactly("One and two.");
  }

  @Test
  void anOddMarkDoesNotTurnTheRestInsideOut() {
    assertThat(inner("A 3\" pipe burst. “We fled,” she said. “It was late.”"))
        .containsExactly("We fled,", "It was late.");
  }

  @Test
  void aStrayMarkSpoilsOnlyItsParagraph() {
    assertThat(inner("It was so” they say.\n“We fled,” she said.")).containsExactly("We fled,");
  }

  @Test
  void marksInATagAreNotTheWriters() {
    assertThat(inner("See <a href=\"x\" title=\"y\">“this”</a> now.")).containsExactly("this");
  }

  @Test
  void theShareCountsTheMarksAndNotTheSpaces() {
    Quotations quotations = find("ab “cd” ef");
    assertThat(quotations.share(List.of(new Span(0, 10)))).isEqualTo(0.5);
    assertThat(quotations.quoted(List.of(new Span(0, 10)))).containsExactly(new Span(4, 6));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"", "“", "”", "'", "‘", "’", "'' ", "“‘", "”“", "\" ", " \"a", "‘s’ ", "«„", "<a "
      })
  @Timeout(10)
  void hundredsOfThousandsOfMarksEndAtOnce(String mark) {
    String text = mark.repeat(500_000 / mark.length());
    assertThatCode(() -> Quotations.of(text, List.of(new Span(0, text.length()))))
        .doesNotThrowAnyException();
  }

  @Test
  void everyTruncationIsRead() {
    String text =
        "“He told me ‘the workers’ pay’,” she said. \"A 3\" pipe,\" «he» added: „so“.\n“And";
    for (int end = 1; end <= text.length(); end++) {
      String cut = text.substring(0, end);
      for (Quotation quotation : find(cut).all()) {
        assertThat(quotation.span().end()).isLessThanOrEqualTo(end);
        assertThat(quotation.span().contains(quotation.inner())).isTrue();
      }
    }
  }

  private static List<String> inner(String text) {
    return find(text).all().stream().map(quotation -> quotation.inner().in(text)).toList();
  }

  private static Quotations find(String text) {
    return Quotations.of(text, paragraphs(text));
  }

  private static List<Span> paragraphs(String text) {
    List<Span> paragraphs = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isEmpty()) {
        paragraphs.add(new Span(start, start + line.length()));
      }
      start += line.length() + 1;
    }
    return paragraphs;
  }
}
