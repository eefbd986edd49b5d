package org.readout.bench.absence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.bench.conflict.Reading;
import org.readout.bench.conflict.Source;
import org.readout.text.Span;

class DeletionTest {

  private static final String TEXT =
      """
      The ferry sank on Tuesday. Divers found the wreck. The captain was held.

      The owner gave no comment. The wreck lies at forty metres.
      """;

  private static final Reading READING =
      Reading.of(
          new Source("one", "ferry", Optional.empty(), Optional.empty(), Optional.empty(), TEXT));

  private static Span of(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }

  @Test
  void wholeSentencesAreDeletedAndNothingElse() {
    Deletion deletion = Deletion.of(READING, List.of(of("found the"), of("no comment")));
    assertThat(deletion.changed().text())
        .isEqualTo(
            """
            The ferry sank on Tuesday. The captain was held.

            The wreck lies at forty metres.
            """);
  }

  @Test
  void allElseOfTheReportStays() {
    Deletion deletion = Deletion.of(READING, List.of(of("found the")));
    assertThat(deletion.changed().withText(TEXT)).isEqualTo(READING.source());
  }

  @Test
  void aPassageOverTwoSentencesDeletesBoth() {
    Deletion deletion = Deletion.of(READING, List.of(of("Tuesday. Divers")));
    assertThat(deletion.changed().text()).startsWith("The captain was held.\n\n");
  }

  @Test
  void offsetsOfWhatStaysMoveAlong() {
    Deletion deletion = Deletion.of(READING, List.of(of("found the"), of("no comment")));
    String changed = deletion.changed().text();
    for (String words : List.of("ferry sank", "captain", "forty metres")) {
      assertThat(deletion.moved(of(words)).map(span -> span.in(changed))).contains(words);
    }
  }

  @Test
  void whatIsGoneHasNoPlace() {
    Deletion deletion = Deletion.of(READING, List.of(of("found the")));
    assertThat(deletion.moved(of("the wreck."))).isEmpty();
  }
}
