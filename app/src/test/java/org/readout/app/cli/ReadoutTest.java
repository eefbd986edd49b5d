package org.readout.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.collation.Collation;
import org.readout.format.CollationJson;
import org.readout.format.JsonObject;
import org.readout.format.MalformedJson;

class ReadoutTest {

  private static final Path EXAMPLE = Path.of("..", "examples", "summit-call");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"", "--help", "-h", "help"})
  void helpIsShortAndHasAnExample(String argument) {
    Call call = argument.isEmpty() ? Call.of() : Call.of(argument);
    assertThat(call.status()).isZero();
    assertThat(call.out()).contains("compare", "annotate", "evaluate", "Example:");
    assertThat(call.out().lines()).hasSizeLessThan(55);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "compare",
        "annotate",
        "extract",
        "ingest",
        "stories",
        "show",
        "why",
        "versions",
        "merge",
        "split",
        "move",
        "rejects",
        "subscribe",
        "unsubscribe",
        "subscriptions",
        "watch",
        "unwatch",
        "watches",
        "alerts",
        "webhook",
        "poll",
        "forget",
        "backup",
        "restore",
        "evaluate"
      })
  void everyCommandExplainsItself(String command) {
    assertThat(Call.of("help", command).out()).contains("Usage: readout " + command, "Example");
    assertThat(Call.of(command, "--help")).isEqualTo(Call.of("help", command));
  }

  @Test
  void theVersionIsPrinted() {
    assertThat(Call.of("--version").out()).startsWith("readout ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "frobnicate",
        "help frobnicate",
        "compare",
        "compare --nonsense a.txt",
        "compare --format pdf a.txt",
        "compare --published yesterday a.txt",
        "compare -o no/such/folder/x.html a.txt",
        "annotate --format json a.txt",
        "evaluate",
        "evaluate stories a.jsonl"
      })
  void aWrongCallIsStatusTwoAndSaysWhatIsWrong(String arguments) {
    Call call = Call.of(arguments.split(" "));
    assertThat(call.status()).isEqualTo(2);
    assertThat(call.out()).isEmpty();
    assertThat(call.err()).startsWith("readout: ").contains("Try: readout");
  }

  @Test
  void aBadFileIsRejectedByNameAndTheOthersAreCompared() throws IOException {
    String empty = Files.writeString(folder.resolve("empty.txt"), "").toString();
    Call call = Call.of("compare", empty, EXAMPLE.toString());
    assertThat(call.status()).isEqualTo(1);
    assertThat(call.err()).isEqualTo("readout: " + empty + ": the file is empty\n");
    assertThat(call.out()).isEqualTo(Call.of("compare", EXAMPLE.toString()).out());
  }

  @Test
  void nothingToCompareIsStatusTwo() {
    Call call = Call.of("compare", "missing.txt");
    assertThat(call.status()).isEqualTo(2);
    assertThat(call.out()).isEmpty();
    assertThat(call.err()).contains("missing.txt: no such file", "no report to compare");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "html", "markdown", "json"})
  void theOrderOfTheArgumentsDoesNotTell(String form) throws IOException {
    List<String> files = examples();
    Call once = compare(form, files);
    Call reversed = compare(form, files.reversed());
    assertThat(reversed).isEqualTo(once);
    assertThat(once.out()).isNotEmpty();
  }

  @Test
  void aFileThatIsGivenTwiceIsOneReport() throws IOException {
    List<String> files = examples();
    List<String> twice = Stream.concat(files.stream(), files.stream()).toList();
    assertThat(compare("json", twice)).isEqualTo(compare("json", files));
  }

  @Test
  void theJsonFitsTheSchemaAndCanBeReadBack() throws IOException, MalformedJson {
    String json = Call.of("compare", "--format", "json", EXAMPLE.toString()).out();
    assertThat(schema("urn:readout:collation:1").validate(json, InputFormat.JSON)).isEmpty();
    Collation collation = CollationJson.read(json);
    assertThat(collation.reports()).hasSize(5);
  }

  @Test
  void theOutputGoesToAFileWhoseEndingTellsTheForm() throws IOException {
    Path page = folder.resolve("page.html");
    Call call = Call.of("compare", "-o", page.toString(), EXAMPLE.toString());
    assertThat(call).isEqualTo(new Call(0, "", ""));
    assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>");
  }

  @Test
  void theDayThatIsGivenIsThatOfReportsWithoutOne() throws MalformedJson {
    String text = "Karvonen said on Friday that the talks were useful.";
    Call call = Call.with(text, Terminal.NONE, "annotate", "--published", "2026-03-14", "-");
    JsonObject report = JsonObject.parse(call.out()).objects("reports").getFirst();
    assertThat(report.optionalString("published")).hasValue("2026-03-14");
    assertThat(report.string("publishedFrom")).isEqualTo("metadata");
  }

  @Test
  void linesOfReportsComeBackAsLinesWithTheirIds() throws IOException, MalformedJson {
    Path lines = folder.resolve("reports.jsonl");
    Files.writeString(
        lines,
        """
        {"id": "one", "text": "Karvonen spoke.\\r\\nThen she left.", "published": "2026-03-14"}
        {"id": "two"}
        {"id": 3, "text": "Arriagada spoke.", "title": null}
        """);
    Call call = Call.of("annotate", lines.toString());
    assertThat(call.status()).isEqualTo(1);
    assertThat(call.err())
        .isEqualTo(
            "readout: " + lines + ", line 2: not a report in JSON: \"text\" is not a string\n");
    List<String> found = call.out().lines().toList();
    assertThat(found).hasSize(2);
    JsonObject first = JsonObject.parse(found.getFirst()).objects("reports").getFirst();
    assertThat(first.string("sourceId")).isEqualTo("one");
    assertThat(first.string("text")).isEqualTo("Karvonen spoke.\r\nThen she left.");
    Schema schema = schema("urn:readout:annotation:1");
    assertThat(found).allMatch(line -> schema.validate(line, InputFormat.JSON).isEmpty());
    JsonObject last = JsonObject.parse(found.getLast()).objects("reports").getFirst();
    assertThat(last.string("sourceId")).isEqualTo("3");
  }

  @Test
  void labelledSentencesAreToldFromReportsAndScored() throws IOException {
    Path labels = folder.resolve("labels.jsonl");
    Files.writeString(
        labels,
        """
        {"report": "one", "start": 0, "end": 15, "names": [{"start": 0, "end": 8, "kind": "person"}]}
        """);
    Path reports = folder.resolve("reports.jsonl");
    Files.writeString(reports, "{\"id\": \"one\", \"text\": \"Karvonen spoke.\"}\n");
    Call text = Call.of("evaluate", "names", labels.toString(), reports.toString());
    assertThat(text.status()).isZero();
    assertThat(text.out()).contains("Names that the finder marks, labels.jsonl", "span and kind");
    Call json =
        Call.of("evaluate", "--format", "json", "names", labels.toString(), reports.toString());
    assertThat(json.out()).contains("\"Names that the annotation claims, labels.jsonl\"");
  }

  @Test
  void aReportInAnotherLanguageIsKept() throws MalformedJson {
    Call call =
        Call.with(
            "Die Präsidentin sagte, dass der Besuch im Juni stattfinden werde. „Wir warten“, sagte sie.",
            Terminal.NONE,
            "annotate",
            "-");
    assertThat(call.status()).isZero();
    JsonObject report = JsonObject.parse(call.out()).objects("reports").getFirst();
    assertThat(report.string("language")).isEqualTo("de");
  }

  @Test
  void colourIsForTerminalsThatHaveAndWantIt() {
    assertThat(Terminal.of(Map.of())).isEqualTo(Terminal.NONE);
    Map<String, String> terminal =
        new HashMap<>(Map.of("READOUT_OUT", "1", "COLUMNS", "72", "TERM", "xterm"));
    assertThat(Terminal.of(terminal)).isEqualTo(new Terminal(72, true, false));
    terminal.put("NO_COLOR", "1");
    assertThat(Terminal.of(terminal).colour()).isFalse();
    terminal.remove("NO_COLOR");
    terminal.put("TERM", "dumb");
    assertThat(Terminal.of(terminal).colour()).isFalse();
  }

  @Test
  void colourIsWrittenOnlyWhereItIsWanted() {
    Terminal colourful = new Terminal(80, true, true);
    assertThat(Call.with("", colourful, "compare", EXAMPLE.toString()).out()).contains("\u001B[");
    assertThat(Call.of("compare", EXAMPLE.toString()).out()).doesNotContain("\u001B[");
  }

  private static Call compare(String form, List<String> files) {
    String[] options = {"compare", "--format", form};
    return Call.of(Stream.concat(Arrays.stream(options), files.stream()).toArray(String[]::new));
  }

  private static List<String> examples() throws IOException {
    try (Stream<Path> files = Files.list(EXAMPLE)) {
      return files.map(Path::toString).sorted().toList();
    }
  }

  private static Schema schema(String id) throws IOException {
    Map<String, String> schemas =
        Map.of(
            "urn:readout:collation:1", resource("collation.schema.json"),
            "urn:readout:annotation:1", resource("annotation.schema.json"));
    return SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(schemas))
        .getSchema(SchemaLocation.of(id));
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = CollationJson.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
