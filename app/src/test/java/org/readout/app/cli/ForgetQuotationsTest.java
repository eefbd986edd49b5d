package org.readout.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.format.JsonObject;
import org.readout.format.MalformedJson;

/** What a mayor said of a flood is forgotten; all else of the reports stays. */
class ForgetQuotationsTest {

  private static final String SPEAKER = "Edda Lorn";
  private static final String RARE = "quarzmolch";
  private static final String OTHERS = "gauges";
  private static final String SAID = "The Quarzmolch has swallowed our bridge and nobody warned us";

  @TempDir private Path folder;

  private static String line(String url, String title, String text) {
    return "{\"id\":\"%s\",\"url\":\"https://norden.example/%s\",\"outlet\":\"Norden Post\",\"title\":\"%s\",\"published\":\"2026-03-14\",\"text\":\"%s\"}\n"
        .formatted(url, url, title, text);
  }

  private static String first(String more) {
    return line(
        "flood",
        "Lorn: The Quarzmolch has swallowed our bridge",
        "The river flooded the old town of Tarn on Friday. "
            + "\\\""
            + SAID
            + ",\\\" Edda Lorn said. Ilse Marten said the gauges had failed."
            + more);
  }

  private static final String SECOND =
      line(
          "bridge",
          "Bridge lost at Tarn",
          "The old bridge of Tarn fell into the river on Friday. \\\"The Quarzmolch of Fennmark came at"
              + " night,\\\" Edda Lorn said. The bridge was built in 1911.");

  private String archive() {
    return folder.resolve("archive").toString();
  }

  private Call ingest(String lines) {
    return Call.with(lines, Terminal.NONE, "ingest", "--archive", archive(), "-");
  }

  @BeforeEach
  void make() throws IOException {
    ingest(first("") + SECOND);
    assertThat(ingest(first(" The water fell at noon.")).out()).contains("1 with new words");
    assertThat(bytes()).contains(RARE).contains("fennmark");
  }

  /** All that the files of the archive hold, in small letters. */
  private String bytes() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(Path.of(archive()))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return all.toString().toLowerCase(Locale.ROOT);
  }

  private Call forget(String name) {
    return Call.of("forget", "--archive", archive(), "quotations", name);
  }

  private String story() {
    List<String> stories =
        Call.of("stories", "--archive", archive(), "--assignments")
            .out()
            .lines()
            .map(one -> one.split("\t")[1])
            .distinct()
            .toList();
    assertThat(stories).hasSize(1);
    return stories.getFirst();
  }

  private Call show(String form) {
    return Call.of("show", "--archive", archive(), "--format", form, story());
  }

  @Test
  void theyAreGoneFromAllFilesAndAllElseIsThere() throws IOException {
    Call call = forget("edda  LORN");

    assertThat(call.out()).isEqualTo("forgotten: statements: 2, in reports: 2\n");
    assertThat(call.status()).isZero();
    assertThat(bytes()).doesNotContain(RARE, "fennmark", "warned us").contains(OTHERS, "1911");
  }

  @Test
  void offsetsHoldAndTheStorySaysWhatIsMissing() throws MalformedJson {
    JsonObject before = JsonObject.parse(show("json").out());
    forget(SPEAKER);
    Call show = show("json");
    JsonObject after = JsonObject.parse(show.out());

    assertThat(show.status()).isZero();
    assertThat(show.err()).contains("quotations of this story that were forgotten: 2");
    assertThat(show.out())
        .contains("quotations that were forgotten: 1")
        .doesNotContain("Quarzmolch");
    for (int i = 0; i < 2; i++) {
      JsonObject old = before.objects("reports").get(i);
      JsonObject now = after.objects("reports").get(i);
      assertThat(now.string("id")).isEqualTo(old.string("id"));
      assertThat(now.string("text")).hasSameSizeAs(old.string("text")).contains("█");
    }
    for (JsonObject utterance : after.objects("utterances")) {
      assertThat(utterance.object("speaker").string("name")).isNotEqualTo(SPEAKER);
    }
    for (JsonObject fact : after.objects("facts")) {
      assertThat(fact.string("statement")).doesNotContain("█", "Lorn said");
    }
    for (String form : List.of("text", "html", "markdown")) {
      assertThat(show(form).out()).contains("the gauges had failed").doesNotContain("Quarzmolch");
    }
  }

  @Test
  void theyDoNotComeBackWithTheSameReportNorWithANewVersionNorWithAnotherReport()
      throws IOException {
    forget(SPEAKER);

    assertThat(ingest(first("") + first(" The water fell at noon.") + SECOND).out())
        .contains(": 0 new, 0 with new words, 3 already there");
    assertThat(bytes()).doesNotContain(RARE);
    assertThat(ingest(first(" The bridge is closed now.")).out()).contains("1 with new words");
    String third = SECOND.replace("\"bridge\"", "\"copy\"").replace("/bridge", "/copy");
    assertThat(ingest(third.replace("in 1911", "in 1912")).out()).contains(": 1 new");
    assertThat(bytes()).doesNotContain(RARE, "fennmark").contains("1912", "closed now");
    assertThat(show("text").err()).contains("quotations of this story that were forgotten: 3");
  }

  @Test
  void thePresentWordsOfVersionsSayNothingOfThem() {
    forget(SPEAKER);
    assertThat(Call.of("versions", "--archive", archive(), "flood").out())
        .contains("version 2", "The water fell at noon.")
        .doesNotContain("Quarzmolch");
  }

  @Test
  void aNameThatIsNotThereIsNamed() throws IOException {
    Call call = forget("Lorn Edda");
    assertThat(call.status()).isEqualTo(2);
    assertThat(call.err()).contains("there is no statement of “Lorn Edda”");
    assertThat(bytes()).contains(RARE);
  }

  @Test
  void whoIsQuotedOnlyInAnOlderVersionIsForgottenFromThenOnAndTheVersionIsNamed() {
    String quoted = " \\\"The harbour will never open again,\\\" Otto Prell said.";
    ingest(first(quoted));
    ingest(first(" The water rose again."));
    Call call = forget("Otto Prell");

    assertThat(call.status()).isZero();
    assertThat(call.out()).isEqualTo("forgotten: statements: 0, in reports: 0\n");
    assertThat(call.err()).contains("names the speaker").contains("version 3");
    ingest(first(quoted + " It was night."));
    assertThat(show("text").out()).doesNotContain("harbour");
  }

  @Test
  void whatFollowsForgottenWordsIsNotGivenToWhoSaidThem() throws MalformedJson {
    ingest(
        line(
            "colon",
            "Bridge",
            "The bridge at Tarn is closed. Edda Lorn said: \\\"We shall build it again.\\\" The guards"
                + " left the river at noon."));
    forget(SPEAKER);

    assertThat(show("json").out()).contains("The guards left the river at noon");
    for (JsonObject utterance : JsonObject.parse(show("json").out()).objects("utterances")) {
      assertThat(utterance.object("speaker").string("name")).isNotEqualTo(SPEAKER);
    }
  }
}
