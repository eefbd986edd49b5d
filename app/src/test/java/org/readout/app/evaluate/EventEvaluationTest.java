package org.readout.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.format.MalformedJson;
import org.readout.language.english.English;

class EventEvaluationTest {

  private static English english;

  @TempDir private Path folder;

  @BeforeAll
  static void load() {
    english = English.standard();
  }

  private Path file(String name, String... lines) throws IOException {
    return Files.write(folder.resolve(name), List.of(lines));
  }

  private List<List<String>> rows(Path file) throws IOException, MalformedJson {
    return new EventEvaluation(english).evaluate(List.of(file)).getFirst().rows();
  }

  @Test
  void ofMarkedPhrasesTheRootIsScored() throws IOException, MalformedJson {
    Path file =
        file(
            "marked.jsonl",
            "{\"marked\": \"<s>Norway</s> attacked <t>Belarus</t>.\", \"root\": \"ASSAULT\"}",
            "{\"marked\": \"<s>Norway</s> visited <t>Chile</t>.\", \"root\": \"AID\"}");

    assertThat(rows(file).get(0))
        .containsExactly("odd lines", "1", "1", "1.0000", "1.0000", "1.0000");
    assertThat(rows(file).get(2)).startsWith("all", "2", "2").endsWith("0.5000", "0.5000");
  }

  @Test
  void ofTuplesEachSlotIsScored() throws IOException, MalformedJson {
    Path file =
        file(
            "tuples.jsonl",
            "{\"text\": \"Norway attacked Belarus.\", \"event\": \"ASSAULT\", \"root\": \"ASSAULT\","
                + " \"source\": [{\"text\": \"the Norwegians\", \"code\": \"NOR\"}],"
                + " \"target\": [{\"text\": \"Chile\", \"code\": \"CHL\"}]}");

    assertThat(rows(file).getLast())
        .containsExactly("all", "1", "1", "1.000", "1.000", "0.000", "0.667", "0.000");
  }

  @Test
  void ofCodingsActorsAreThoseOfTheDictionaryBesideThem() throws IOException, MalformedJson {
    Files.createDirectory(folder.resolve("petr-dictionaries"));
    file("petr-dictionaries/PETR.Validate.actors.txt", "OSKELIA  [OSK]", "+OSKEL", "NORDEN [NDN]");
    file("CAMEO2PLOVER-2021.txt", "# table", "19: ASSAULT", "190: ASSAULT, , military # force");
    Path file =
        file(
            "codings.jsonl",
            "{\"text\": \"Oskelia attacked Norden.\", \"codings\":"
                + " [{\"source\": \"OSKGOV\", \"target\": \"NDN\", \"cameo\": \"190\"}]}");

    assertThat(rows(file).getLast()).startsWith("all", "1").endsWith("1.000", "1.000");
  }

  @Test
  void whatOnlyAnEncyclopaediaTellsIsScoredApart() throws IOException, MalformedJson {
    Path file =
        file(
            "actors.jsonl",
            "{\"mention\": \"French police\", \"context\": null, \"country\": \"FRA\","
                + " \"sector\": \"COP\", \"needsEncyclopaedia\": false}",
            "{\"mention\": \"the Oskel Group\", \"context\": null, \"country\": \"NOR\","
                + " \"sector\": \"UAF\", \"needsEncyclopaedia\": true}");
    List<List<String>> rows =
        new ActorEvaluation(english).evaluate(List.of(file)).getFirst().rows();

    assertThat(rows.get(0)).containsExactly("by their words", "1", "1.0000", "1.0000", "1.0000");
    assertThat(rows.get(1)).startsWith("by an encyclopaedia", "1", "0.0000");
  }
}
