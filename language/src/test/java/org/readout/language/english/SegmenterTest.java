package org.readout.language.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.report.Report;
import org.readout.report.ReportId;
import org.readout.text.Span;

class SegmenterTest {

  @Test
  void theBorderOfAParagraphEndsASentence() {
    assertThat(sentences("Talks go on\nNo date was set."))
        .containsExactly("Talks go on", "No date was set.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mr. Orlov met Sen. Ada Quill in the U.S. Capitol on Jan. 5.",
        "“Are you coming?” he asked.",
        "“Are you coming?” President Ada Quill asked on Monday.",
        "“We are ... not done yet,” she said.",
        "J. R. Quill and Arnold I. Burns spoke at 9 a.m. Friday.",
        "Yahoo! shares fell 3.5 percent to $12.40, vs. $14 before.",
        "It was No. 5 on the list of Acme Inc. products."
      })
  void oneSentence(String text) {
    assertThat(sentences(text)).containsExactly(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          “We wait for you.” Then he left. | “We wait for you.” / Then he left.
          He lives in the U.S. She does not. | He lives in the U.S. / She does not.
          It ended at 5 p.m. The hall was empty. | It ended at 5 p.m. / The hall was empty.
          He left (she stayed.) They wept. | He left (she stayed.) / They wept.
          "Go!" He went. "Now." | "Go!" / He went. / "Now."
          The talks failed.The war goes on. | The talks failed. / The war goes on.
          """)
  void twoSentencesOrMore(String text, String expected) {
    assertThat(String.join(" / ", sentences(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Russia’s allies’ envoys can’t come. | Russia 's allies ' envoys ca n't come .
          “Dear friend,” he said | " Dear friend , " he said
          The 70-year-old co-founder of state-run AT&T | The 70 - year - old co-founder of state - run AT&T
          U.S.-China talks, 3:30 p.m., $1,000.50 | U.S. - China talks , 3:30 p.m. , $ 1,000.50
          peace—or war – at last... | peace - or war - at last ...
          see www.example.org/a-b. Now | see www.example.org/a-b . Now
          """)
  void words(String text, String expected) {
    List<String> words = new ArrayList<>();
    for (Segment segment : new Segmenter().segment(report(text))) {
      words.addAll(segment.words());
    }
    assertThat(String.join(" ", words)).isEqualTo(expected);
  }

  @Test
  void marksOfQuotationKnowTheirSide() {
    Segment segment = new Segmenter().segment(report("\"A 'small' step\" – he said")).getFirst();
    assertThat(segment.forms())
        .containsExactly("``", "A", "`", "small", "'", "step", "''", "--", "he", "said");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"", "a", "a.", "a-", "a'", "'s", "1,", ". ", "Mr. ", "? a", "(", "http://"})
  void hostileTextEndsInSeconds(String part) {
    Report report = report(part.repeat(100_000));
    List<Segment> segments =
        assertTimeoutPreemptively(Duration.ofSeconds(8), () -> new Segmenter().segment(report));
    assertThat(segments).allMatch(segment -> segment.size() <= Segmenter.LONGEST);
  }

  private static List<String> sentences(String text) {
    return new Segmenter()
        .segment(report(text)).stream().map(segment -> segment.span().in(text)).toList();
  }

  static Report report(String text) {
    List<Span> paragraphs = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n")) {
      paragraphs.add(new Span(start, start + line.length()));
      start += line.length() + 1;
    }
    return Report.of(ReportId.of("", "", text), "en", text, paragraphs);
  }
}
