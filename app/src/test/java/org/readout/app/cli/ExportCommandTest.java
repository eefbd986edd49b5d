package org.readout.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.format.JsonObject;
import org.readout.format.MalformedJson;

/** A story in other forms tells what it tells on the screen: the examples, and one with a copy. */
class ExportCommandTest {

  private static final String EXAMPLE = Path.of("..", "examples", "summit-call").toString();

  private static final String DISPATCH =
      "The harbour of Tarn was closed on Friday after a tanker ran aground at the northern mole,"
          + " and the pilots refused to bring in another ship before the wreck was marked. Mayor"
          + " Edda Lorn said the harbour would stay closed until Sunday. \\\"=Nobody was hurt, and"
          + " nobody will be paid for waiting,\\\" Lorn said. Eleven sailors were taken ashore by a"
          + " fishing boat that had followed the tanker since dawn.";

  private static final String COPIED =
      line("=HYPERLINK(1)", "+Harbour closed", DISPATCH)
          + line("Tarn Echo", "Tanker aground", DISPATCH + " The Echo saw the wreck at noon.")
          + line(
              "Coast Post",
              "Harbour shut",
              "A tanker ran aground off Tarn on Friday. Twelve sailors were taken ashore. Mayor Edda"
                  + " Lorn said the harbour would stay closed until Monday.");

  @TempDir private static Path folder;

  private static String line(String outlet, String title, String text) {
    return "{\"outlet\":\"%s\",\"title\":\"%s\",\"published\":\"2026-03-13\",\"text\":\"%s\"}\n"
        .formatted(outlet, title, text);
  }

  @BeforeAll
  static void make() {
    assertThat(Call.of("ingest", "--archive", archive("calls"), EXAMPLE).status()).isZero();
    assertThat(
            Call.with(COPIED, Terminal.NONE, "ingest", "--archive", archive("copies"), "-")
                .status())
        .isZero();
  }

  private static String archive(String name) {
    return folder.resolve(name).toString();
  }

  private static String story(String archive) {
    List<String[]> assignments =
        Call.of("stories", "--archive", archive, "--assignments")
            .out()
            .lines()
            .map(line -> line.split("\t"))
            .toList();
    assertThat(assignments.stream().map(cells -> cells[1]).distinct()).hasSize(1);
    return assignments.getFirst()[1];
  }

  private static Call call(String command, String archive, String... more) {
    return call(Terminal.NONE, command, archive, more);
  }

  private static Call call(Terminal terminal, String command, String archive, String... more) {
    List<String> all = new ArrayList<>(List.of(command, "--archive", archive(archive)));
    all.add(story(archive(archive)));
    all.addAll(List.of(more));
    return Call.with("", terminal, all.toArray(String[]::new));
  }

  private static List<CSVRecord> table(String archive, String table) {
    String csv = call("export", archive, "--format", "csv", "--table", table).out();
    try {
      return CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .get()
          .parse(new StringReader(csv))
          .getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<JsonObject> lines(String archive, String kind) throws MalformedJson {
    List<JsonObject> lines = new ArrayList<>();
    for (String line : call("export", archive, "--format", "jsonl").out().lines().toList()) {
      JsonObject object = JsonObject.parse(line);
      if (object.string("kind").equals(kind)) {
        lines.add(object);
      }
    }
    return lines;
  }

  @Test
  void aDocumentGoesToAFileAndNotToATerminal() {
    Call call = call("export", "calls", "--format", "docx");

    assertThat(call.status()).isEqualTo(2);
    assertThat(call.err()).contains("docx takes -o FILE");
    assertThat(call.out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "html", "markdown"})
  void theFormsOfTheScreenAreTheSameToTheByte(String form) {
    assertThat(call("export", "calls", "--format", form).out())
        .isEqualTo(call("show", "calls", "--format", form).out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"calls", "copies"})
  void asManyFindingsAreExportedAsTheScreenShows(String archive) throws MalformedJson {
    JsonObject json = JsonObject.parse(call("show", archive, "--format", "json").out());
    String text = call("show", archive, "--format", "text").out();

    assertThat(table(archive, "reports")).hasSize(json.objects("reports").size());
    assertThat(table(archive, "statements"))
        .hasSize(json.objects("utterances").size())
        .hasSize(last(text, "(?m)^ {0,3}(\\d+)  [A-Z] (?:¶|head)"));
    assertThat(table(archive, "facts")).hasSize(json.objects("facts").size());
    assertThat(table(archive, "conflicts"))
        .hasSize(json.objects("conflicts").size())
        .hasSize(last(text, "(?m)^  (\\d+) +(?:number|time|place|polarity): "));
    assertThat(table(archive, "events")).hasSize(json.objects("events").size());
    assertThat(table(archive, "timeline")).hasSize(json.objects("timeline").size());
    int labels = 0;
    for (JsonObject wording : json.objects("wording")) {
      labels += wording.objects("labels").size();
    }
    assertThat(table(archive, "wording")).hasSize(labels);
  }

  private static int last(String text, String number) {
    return Pattern.compile(number)
        .matcher(text)
        .results()
        .mapToInt(found -> Integer.parseInt(found.group(1)))
        .max()
        .orElse(0);
  }

  @ParameterizedTest
  @CsvSource({
    "report, reports",
    "entity, entities",
    "utterance, utterances",
    "statement, attributions",
    "fact, facts",
    "conflict, conflicts",
    "wording, wording",
    "speaking, speaking",
    "doubt, doubts",
    "event, events",
    "timeline, timeline",
    "brief, brief",
    "origin, origins"
  })
  void aLineHoldsWhatTheJsonHoldsOfIt(String kind, String part) throws MalformedJson {
    JsonObject json = JsonObject.parse(call("show", "copies", "--format", "json").out());
    List<JsonObject> lines = lines("copies", kind);

    assertThat(lines).hasSize(json.objects(part).size());
    for (JsonObject line : lines) {
      assertThat(line.object("finding").names()).isNotEmpty();
    }
  }

  @Test
  void reportsAndIndependentOnesAreCountedAsOnTheScreen() throws MalformedJson {
    Terminal wide = new Terminal(400, false, false);
    String text = call(wide, "show", "copies", "--format", "text").out();
    List<CSVRecord> facts = table("copies", "facts");

    assertThat(text).contains("3 reports, 2 independent");
    JsonObject story = lines("copies", "story").getFirst();
    assertThat(story.integer("reports")).isEqualTo(3);
    assertThat(story.integer("independent")).isEqualTo(2);
    List<String> dependent = new ArrayList<>();
    for (List<CSVRecord> rows : List.of(table("copies", "statements"), facts)) {
      for (CSVRecord row : rows) {
        if (!row.get("reports").equals(row.get("independent"))) {
          dependent.add(
              "in " + row.get("reports") + " reports, " + row.get("independent") + " independent");
        }
      }
    }
    assertThat(dependent)
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(
            Pattern.compile("in \\d+ reports, \\d+ independent")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList());
    List<JsonObject> lines = lines("copies", "fact");
    for (int i = 0; i < lines.size(); i++) {
      assertThat(facts.get(i).get("reports")).isEqualTo("" + lines.get(i).integer("reports"));
      assertThat(facts.get(i).get("independent"))
          .isEqualTo("" + lines.get(i).object("finding").integer("independent"))
          .isEqualTo("" + lines.get(i).integer("independent"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"calls", "copies"})
  void evidenceIsTheVeryWordsAtItsSpans(String archive) throws MalformedJson {
    List<JsonObject> reports = new ArrayList<>();
    for (JsonObject line : lines(archive, "report")) {
      reports.add(line.object("finding"));
    }
    for (JsonObject fact : lines(archive, "fact")) {
      for (JsonObject evidence : fact.objects("evidence")) {
        JsonObject span = evidence.objects("spans").getFirst();
        String text = "";
        for (JsonObject report : reports) {
          if (report.string("id").equals(evidence.string("report"))) {
            text = report.string("text");
            assertThat(evidence.optionalString("outlet"))
                .isEqualTo(report.optionalString("outlet"));
            assertThat(evidence.optionalString("published"))
                .isEqualTo(report.optionalString("published"));
          }
        }
        assertThat(evidence.string("words"))
            .isEqualTo(text.substring(span.integer("start"), span.integer("end")));
      }
    }
  }

  @Test
  void aSpreadsheetTakesNoCellForAFormula() {
    assertThat(table("copies", "reports").stream().map(row -> row.get("outlet")))
        .contains("'=HYPERLINK(1)", "Tarn Echo");
    assertThat(table("copies", "reports").stream().map(row -> row.get("title")))
        .contains("'+Harbour closed");
    for (String table : List.of("statements", "facts", "evidence")) {
      assertThat(table("copies", table))
          .allSatisfy(
              row ->
                  assertThat(row).noneMatch(cell -> cell.startsWith("=") || cell.contains("\n")));
    }
  }

  @Test
  void aStatementIsExportedWithItsVerb() throws MalformedJson {
    assertThat(table("copies", "statements"))
        .anySatisfy(
            row -> {
              assertThat(row.get("statement"))
                  .isEqualTo("said the harbour would stay closed until Sunday");
              assertThat(row.get("words")).isEqualTo("the harbour would stay closed until Sunday");
              assertThat(row.get("cue")).isEqualTo("said");
              assertThat(row.get("mode")).isEqualTo("speech");
              assertThat(row.get("denied")).isEqualTo("no");
            });
    assertThat(lines("copies", "utterance"))
        .allSatisfy(
            line ->
                assertThat(line.objects("evidence"))
                    .allSatisfy(
                        one -> {
                          assertThat(one.string("statement")).isNotBlank();
                          assertThat(one.truth("denied")).isFalse();
                        }));
  }

  @Test
  void theFormFollowsTheFileAndAFileOfCsvSaysThatItIsUtf8() throws IOException {
    Path csv = folder.resolve("facts.csv");
    Path jsonl = folder.resolve("story.jsonl");

    assertThat(call("export", "copies", "--table", "facts", "-o", csv.toString()).status())
        .isZero();
    assertThat(Files.readString(csv, StandardCharsets.UTF_8))
        .isEqualTo("\uFEFF" + call("export", "copies", "--table", "facts").out())
        .startsWith("\uFEFFnumber,id,status,")
        .endsWith("\r\n");
    assertThat(call("export", "copies", "-o", jsonl.toString()).status()).isZero();
    assertThat(Files.readString(jsonl, StandardCharsets.UTF_8)).startsWith("{\"kind\":\"story\"");
  }

  @Test
  void aTableIsForCsvAlone() {
    Call call = call("export", "copies", "--table", "facts", "--format", "json");
    assertThat(call.status()).isEqualTo(2);
    assertThat(call.err()).contains("--table is for csv, and the form is json.");
  }
}
