package org.readout.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands on an archive, one after the other on a copy of one that is made once. */
class ArchiveCommandsTest {

  private static final String EXAMPLE = Path.of("..", "examples", "summit-call").toString();
  private static final String OTHER =
      """
      {"id": "fire-1", "url": "https://norden.example/fire", "published": "2026-03-14",\
       "outlet": "Norden Post", "title": "Brewery burns in Tolland",\
       "text": "A fire destroyed the brewery of Tolland on Friday. Nobody was hurt, the mayor said."}
      """;

  @TempDir private static Path folder;

  @TempDir private Path place;

  @BeforeAll
  static void make() {
    String made = folder.toString();
    assertThat(Call.of("ingest", "--archive", made, EXAMPLE).status()).isZero();
    Call other = Call.with(OTHER, Terminal.NONE, "ingest", "--each", "--archive", made, "-");
    assertThat(other.out()).startsWith("new\tr").contains("\tfire-1\n", "1 new, 0 with new words");
  }

  private String copy() throws IOException {
    Files.copy(folder.resolve("archive.db"), place.resolve("archive.db"));
    return place.toString();
  }

  private static List<String[]> assignments(String archive) {
    return Call.of("stories", "--archive", archive, "--assignments")
        .out()
        .lines()
        .map(line -> line.split("\t"))
        .toList();
  }

  @Test
  void theReportsOfOneEventAreOneStory() throws IOException {
    List<String[]> assignments = assignments(copy());

    assertThat(assignments).hasSize(6);
    assertThat(assignments.subList(0, 5).stream().map(cells -> cells[1]).distinct()).hasSize(1);
    assertThat(assignments.getLast()[0]).isEqualTo("fire-1");
    assertThat(assignments.getLast()[1]).isNotEqualTo(assignments.getFirst()[1]);
  }

  @Test
  void theSameAgainIsNothingNew() throws IOException {
    assertThat(Call.of("ingest", "--archive", copy(), EXAMPLE).out())
        .contains("0 new, 0 with new words, 5 already there, 0 rejected; reports now: 6");
  }

  @Test
  void aStoryIsShownAsItsReportsAreCompared() throws IOException {
    String archive = copy();
    String story = assignments(archive).getFirst()[1];

    for (String form : List.of("text", "json")) {
      String compared = Call.of("compare", "--format", form, EXAMPLE).out();
      assertThat(Call.of("show", "--archive", archive, "--format", form, story).out())
          .isEqualTo(compared.replaceFirst("\"id\":\"s[0-9a-f]{12}\"", "\"id\":\"" + story + "\""));
    }
  }

  @Test
  void whatSpeaksForAndAgainstIsSaidInWords() throws IOException {
    String archive = copy();
    List<String[]> assignments = assignments(archive);
    String out = Call.of("why", "--archive", archive, "fire-1", assignments.getFirst()[1]).out();

    assertThat(out).contains("is not in", "For:", "Against:", "Together -");
    assertThat(Call.of("why", "--archive", archive, "fire-1", assignments.getLast()[1]).out())
        .contains("is in", "no other report");
  }

  @Test
  void analystsMergeSplitAndMove() throws IOException {
    String archive = copy();
    List<String[]> assignments = assignments(archive);
    String call = assignments.getFirst()[1];
    String fire = assignments.getLast()[1];

    assertThat(Call.of("merge", "--archive", archive, "--by", "ann", fire, call).status()).isZero();
    assertThat(storiesOf(archive)).containsOnly(call);
    assertThat(Call.of("why", "--archive", archive, "fire-1", fire).out())
        .contains(fire + " was merged into " + call + " by ann at ");
    assertThat(Call.of("split", "--archive", archive, call, "fire-1").status()).isZero();
    assertThat(storiesOf(archive)).containsExactly(call, call, call, call, call, fire);
    assertThat(Call.of("move", "--archive", archive, assignments.get(1)[0], fire).status())
        .isZero();
    assertThat(storiesOf(archive)).containsExactly(call, fire, call, call, call, fire);
    Call.of("ingest", "--archive", archive, EXAMPLE);
    assertThat(storiesOf(archive)).containsExactly(call, fire, call, call, call, fire);
  }

  private static List<String> storiesOf(String archive) {
    return assignments(archive).stream().map(cells -> cells[1]).toList();
  }

  @Test
  void storiesAreListedAndFiltered() throws IOException {
    String archive = copy();

    assertThat(Call.of("stories", "--archive", archive, "--largest").out().lines())
        .satisfiesExactly(
            first -> assertThat(first).contains("5 reports", "2026-03-13 – 2026-03-14"),
            second -> assertThat(second).contains("1 report ", "Brewery burns in Tolland"));
    assertThat(Call.of("stories", "--archive", archive, "--words", "brewery mayor").out().lines())
        .hasSize(1);
    assertThat(Call.of("stories", "--archive", archive, "--format", "jsonl", "--most", "1").out())
        .startsWith("{\"id\":\"s")
        .hasLineCount(1);
    assertThat(Call.of("stories", "--archive", archive, "--outlet", "nobody").out()).isEmpty();
  }

  @Test
  void newWordsAreAVersionAndItSaysWhatChanged() throws IOException {
    String archive = copy();
    String changed = OTHER.replace("Nobody was hurt", "One guard was hurt");

    assertThat(Call.with(changed, Terminal.NONE, "ingest", "--archive", archive, "-").out())
        .contains("0 new, 1 with new words");
    assertThat(Call.of("versions", "--archive", archive, "fire-1").out())
        .contains("version 2", "  - Nobody was hurt, the mayor said.\n")
        .contains("  + One guard was hurt, the mayor said.\n");
  }

  @Test
  void whatCouldNotBeReadIsListedWithWhereAndWhy() throws IOException {
    String archive = copy();
    Call call = Call.of("ingest", "--archive", archive, "missing.txt", EXAMPLE);

    assertThat(call.status()).isEqualTo(1);
    assertThat(call.err()).contains("readout: missing.txt: no such file");
    assertThat(Call.of("rejects", "--archive", archive).out())
        .endsWith("Z\tmissing.txt\tno such file\n");
  }

  @Test
  void whatIsForgottenIsGoneFromTheFileAndTheStorySaysSo() throws IOException {
    String archive = copy();
    String fire = assignments(archive).getLast()[1];
    Call call = Call.of("forget", "--archive", archive, "outlet", "norden post");

    assertThat(call.out()).isEqualTo("forgotten: 1\n");
    assertThat(assignments(archive)).hasSize(5);
    assertThat(Call.of("show", "--archive", archive, fire).err()).contains("were forgotten: 1");
    byte[] bytes = Files.readAllBytes(Path.of(archive, "archive.db"));
    assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("brewery");
  }

  @Test
  void aBackupIsRestoredWhereThereIsNoArchive() throws IOException {
    String archive = copy();
    String backup = place.resolve("backup.db").toString();
    String restored = place.resolve("restored").toString();

    assertThat(Call.of("backup", "--archive", archive, backup).status()).isZero();
    assertThat(Call.of("backup", "--archive", archive, backup).err()).contains("is there already");
    assertThat(Call.of("restore", "--archive", restored, backup).status()).isZero();
    assertThat(storiesOf(restored)).isEqualTo(storiesOf(archive));
    assertThat(Call.of("restore", "--archive", restored, backup).status()).isEqualTo(2);
  }

  @Test
  void whatIsNotThereIsNamed() throws IOException {
    String archive = copy();
    List<Call> calls = new ArrayList<>();
    calls.add(Call.of("show", "--archive", archive, "s000000000000"));
    calls.add(Call.of("why", "--archive", archive, "r0", "s000000000000"));
    calls.add(Call.of("merge", "--archive", archive, "sx", "sy"));
    calls.add(Call.of("stories", "--archive", place.resolve("no").toString()));
    calls.add(Call.of("split", "--archive", place.resolve("no").toString(), "sx", "ry"));

    assertThat(calls)
        .allSatisfy(
            call -> {
              assertThat(call.status()).isEqualTo(2);
              assertThat(call.err()).startsWith("readout: there is no ");
            });
    try (Stream<Path> files = Files.list(place)) {
      assertThat(files).noneMatch(file -> file.endsWith("no"));
    }
  }
}
