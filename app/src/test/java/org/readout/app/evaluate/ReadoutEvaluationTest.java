package org.readout.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.app.Pipeline;
import org.readout.format.MalformedJson;

/** Scores of the readout matrix. */
class ReadoutEvaluationTest {

  private static final String PAIR =
      """
      {"reports": [
        {"id": "a", "outlet": "Government of Norland", "title": "A call", "published": "2031-05-02",
         "text": "The ministers agreed to repair the gas pipeline at Vell. We thank the crews."},
        {"id": "b", "outlet": "Government of Sudria", "title": "A call", "published": "2031-05-02",
         "text": "The ministers discussed the repair of the gas pipeline at Vell."}],
       "items": [
        {"cells": [[{"start": 0, "end": 56}], [{"start": 0, "end": 63}]], "differences": ["commitment"]},
        {"cells": [[{"start": 57, "end": 76}], []], "differences": ["only", "praise"]}]}
      """
          .replace("\n", " ");

  @Test
  void whatIsFoundAsLabelledScoresOne(@TempDir Path folder) throws IOException, MalformedJson {
    Path gold = Files.writeString(folder.resolve("gold.jsonl"), PAIR + "\n");
    try (Pipeline pipeline = new Pipeline()) {
      List<List<String>> rows =
          new ReadoutEvaluation(reports -> pipeline.compare(reports).collation().orElseThrow())
              .evaluate(gold)
              .getFirst()
              .rows();
      assertThat(rows).contains(List.of("rows of two sides", "1", "1", "1.000", "1.000", "1.000"));
      assertThat(rows).contains(List.of("commitment", "1", "1", "1.000", "1.000", "1.000"));
      assertThat(rows).contains(List.of("praise", "1", "1", "1.000", "1.000", "1.000"));
      assertThat(rows).contains(List.of("scope", "0", "0", "0.000", "0.000", "0.000"));
    }
  }

  @Test
  void aLineWithoutReportsIsRefused(@TempDir Path folder) throws IOException {
    Path gold = Files.writeString(folder.resolve("gold.jsonl"), "{\"items\": []}\n");
    assertThatThrownBy(() -> ReadoutGold.read(gold)).isInstanceOf(MalformedJson.class);
  }
}
