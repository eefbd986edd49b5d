package org.readout.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportingVerbsTest {
  @TempDir Path folder;

  @Test
  void verbsAreCountedBySpeakerAndReport() throws IOException {
    String json =
        json(
            "Ilse Brandt, the mayor, claimed that the ferry was safe. She claimed that it was fast."
                + " Brandt went on to say that it was cheap.",
            "Ilse Brandt admitted that the ferry was late.");
    assertThat(json)
        .contains("\"verb\":\"claim\",\"count\":2")
        .contains("\"verb\":\"say\",\"count\":1")
        .contains("\"verb\":\"admit\",\"count\":1");
  }

  @Test
  void whatHasNoVerbOrWasNotSaidDoesNotCount() throws IOException {
    String json =
        json(
            "The ferry was late, according to Ilse Brandt, the mayor. She did not say why, but she"
                + " hopes to win.",
            "Rain fell.");
    assertThat(json).contains("\"speaking\":[]");
  }

  private String json(String one, String other) throws IOException {
    Path a = Files.writeString(folder.resolve("a.txt"), one + "\n");
    Path b = Files.writeString(folder.resolve("b.txt"), other + "\n");
    return Call.of("compare", "--format", "json", a.toString(), b.toString()).out();
  }
}
