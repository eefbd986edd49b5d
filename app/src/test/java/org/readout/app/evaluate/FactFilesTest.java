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

class FactFilesTest {

  @TempDir Path folder;

  private Path write(String name, String lines) throws IOException {
    return Files.writeString(folder.resolve(name), lines);
  }

  @Test
  void eventsWithSeveralReportsAreScored() throws IOException, MalformedJson {
    Path facts =
        write(
            "facts.jsonl",
            """
            {"event": "1", "killed": 2, "injured": 1}
            {"event": "2", "killed": 5, "injured": 0}
            """);
    Path reports =
        write(
            "reports.jsonl",
            """
            {"id": "a", "event": "1", "published": "2031-05-04", "text": "Two people were killed and one was injured at the mill on Sunday."}
            {"id": "b", "event": "1", "published": "2031-05-05", "text": "The fire at the mill killed two people and injured one other."}
            {"id": "c", "event": "2", "published": "2031-05-05", "text": "Three people were killed."}
            """);
    List<Table> tables = tables(facts.toString(), reports.toString());
    assertThat(tables.getFirst().rows())
        .contains(
            List.of("killed", "1", "1", "1.000", "0.000"),
            List.of("injured", "1", "1", "1.000", "0.000"));
    assertThat(tables.getLast().rows()).containsExactly(List.of("2", "1", "1.000", "1.000"));
  }

  @Test
  void otherFactsAreRefused() throws IOException {
    String facts = write("facts.jsonl", "{\"event\": \"1\"}\n").toString();
    assertThatThrownBy(() -> tables(facts, facts)).isInstanceOf(MalformedJson.class);
  }

  private static List<Table> tables(String... files) throws IOException, MalformedJson {
    try (Pipeline pipeline = new Pipeline()) {
      return FactFiles.tables(pipeline, List.of(files));
    }
  }
}
