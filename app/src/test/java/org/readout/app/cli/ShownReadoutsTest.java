package org.readout.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two official accounts of one meeting, as they are shown and exported. */
class ShownReadoutsTest {

  private static final String NORLAND =
      """
      Title: Minister Marsh meets Minister Hale
      Outlet: Ministry of Energy of Norland
      Date: 2031-05-02

      Minister Ida Marsh met the Minister of Energy of Sudria, Tomas Hale, in Arla. They agreed to \
      repair the gas pipeline at Vell. Minister Marsh thanked the lifeboat crews of Skerry.
      """;

  private static final String SUDRIA =
      """
      Title: Minister Hale meets Minister Marsh
      Outlet: Ministry of Energy of Sudria
      Date: 2031-05-02

      Minister Tomas Hale met Minister Ida Marsh of Norland in Arla. They discussed the repair of \
      the gas pipeline at Vell.
      """;

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("norland.txt"), NORLAND);
    Files.writeString(folder.resolve("sudria.txt"), SUDRIA);
  }

  private String compared(String form, String... files) {
    String[] arguments = new String[3 + files.length];
    arguments[0] = "compare";
    arguments[1] = "--format";
    arguments[2] = form;
    for (int i = 0; i < files.length; i++) {
      arguments[3 + i] = folder.resolve(files[i]).toString();
    }
    return Call.of(arguments).out();
  }

  @Test
  void whatBothTellIsABlockWithWhatDiffersMarked() {
    String text = compared("text", "norland.txt", "sudria.txt");
    assertThat(text)
        .contains("READOUTS")
        .contains("They ‹agreed› to repair the gas pipeline at Vell.")
        .contains("They ‹discussed› the repair of the gas pipeline at Vell.")
        .contains("≠ commitment:")
        .containsPattern(
            "Only in the account of [AB]\\R.*thanked the lifeboat crews of Skerry. ≠ praise");
  }

  @Test
  void inMarkdownAnItemIsARowAndASideAColumn() {
    assertThat(compared("markdown", "norland.txt", "sudria.txt"))
        .contains("Ministry of Energy of Norland |")
        .containsPattern("\\| They \\*\\*agreed\\*\\* to repair .*\\*commitment\\*")
        .containsPattern(
            "- Minister Marsh thanked the lifeboat crews of Skerry\\..* · \\*praise\\*");
  }

  @Test
  void thePageHasATableAndLeadsToTheWords() {
    assertThat(compared("html", "norland.txt", "sudria.txt"))
        .contains("<section id=\"readouts\"")
        .contains("<em>agreed</em>")
        .containsPattern("<td data-l=\"[AB]\">.*href=\"#[AB]-\\d+-\\d+\"");
  }

  @Test
  void whereOneSideSpeaksThePageSaysWhyNothingIsThere() {
    assertThat(compared("html", "norland.txt")).contains("There is one report only");
    assertThat(compared("text", "norland.txt")).doesNotContain("READOUTS");
    assertThat(compared("markdown", "norland.txt")).doesNotContain("Readouts");
  }

  @Test
  void theTableHasARowForEachSideOfAnItem() {
    String archive = folder.resolve("archive").toString();
    Call.of("ingest", "--archive", archive, folder.resolve("norland.txt").toString());
    Call.of("ingest", "--archive", archive, folder.resolve("sudria.txt").toString());
    String stories = Call.of("stories", "--archive", archive, "--format", "jsonl").out();
    String story = stories.replaceAll("(?s).*?\"id\":\\s*\"([^\"]+)\".*", "$1");
    String table =
        Call.of("export", "--archive", archive, story, "--format", "csv", "--table", "readouts")
            .out();
    assertThat(table)
        .startsWith("item,id,side,position,words,where,differences,because,certainty,facts")
        .contains("They agreed to repair the gas pipeline at Vell.")
        .contains("commitment");
    assertThat(Call.of("export", "--archive", archive, story, "--format", "jsonl").out())
        .contains("{\"kind\":\"readout\"");
  }
}
