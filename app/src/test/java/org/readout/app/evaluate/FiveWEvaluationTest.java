package org.readout.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.format.MalformedJson;
import org.readout.story.Gist;

class FiveWEvaluationTest {

  private static final Gist GIST =
      new Gist(
          Optional.of("The harbour master"),
          Optional.of("closed the old port"),
          Optional.empty(),
          Optional.of(LocalDate.of(2031, 5, 4)),
          Optional.empty());

  @TempDir Path folder;

  @Test
  void theBestPhraseThatTwoMarkedCounts() throws IOException, MalformedJson {
    List<List<String>> rows =
        rows(
            """
            {"who": [{"text": "harbour master", "coders": 2, "parsed": null}, {"text": "The harbour master", "coders": 1, "parsed": null}],
             "what": [{"text": "closed the port", "coders": 3, "parsed": null}, {"text": "a storm", "coders": 2, "parsed": null}],
             "when": [{"text": "May 4, 2031", "coders": 2, "parsed": "2031-05-04"}],
             "where": [{"text": "Old Norden", "coders": 2, "parsed": null}]}""");
    assertThat(rows)
        .containsExactly(
            List.of("who", "1", "1", "0.800"),
            List.of("what", "1", "1", "0.857"),
            List.of("when", "1", "1", "1.000"),
            List.of("where", "1", "0", "0.000"),
            List.of("mean of the four", "", "", "0.664"),
            List.of("exact day", "1", "1", "1.000"));
  }

  @Test
  void whatNoTwoMarkedAlikeIsLeftOut() throws IOException, MalformedJson {
    List<List<String>> rows =
        rows(
            """
            {"who": [{"text": "somebody", "coders": 1, "parsed": null}], "what": [],
             "when": [{"text": "Monday", "coders": 1, "parsed": "2031-05-05"}], "where": []}""");
    assertThat(rows)
        .contains(List.of("who", "0", "0", "0.000"), List.of("exact day", "0", "0", "0.000"));
  }

  @Test
  void aMalformedLineIsNamed() throws IOException {
    Path file = folder.resolve("answers.jsonl");
    Files.writeString(
        file,
        article("{\"who\": [], \"what\": [], \"when\": [], \"where\": []}")
            + "{\"id\": \"b\", \"text\": \"The port is closed.\"}\n");
    assertThatThrownBy(() -> evaluate(file))
        .isInstanceOf(MalformedJson.class)
        .hasMessageContaining("answers.jsonl, line 2")
        .hasMessageContaining("answers");
  }

  @Test
  void wordsAreComparedWithoutCaseAndMarks() {
    assertThat(TokenScore.f1("'Closed' the port.", "closed port")).isEqualTo(0.8, within(1e-9));
    assertThat(TokenScore.f1("port port", "port")).isEqualTo(2.0 / 3, within(1e-9));
    assertThat(TokenScore.f1("the dyke", "a port")).isZero();
  }

  private List<List<String>> rows(String answers) throws IOException, MalformedJson {
    Path file = Files.writeString(folder.resolve("gold.jsonl"), article(answers));
    return evaluate(file).stream().flatMap(table -> table.rows().stream()).toList();
  }

  private static List<Table> evaluate(Path file) throws IOException, MalformedJson {
    return new FiveWEvaluation(report -> GIST).evaluate(List.of(file));
  }

  private static String article(String answers) {
    return "{\"id\": \"a\", \"text\": \"The port is closed.\", \"answers\": "
        + answers.replace('\n', ' ')
        + "}\n";
  }
}
