package org.readout.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.archive.Archive;

/** Searching an archive that was made by the command line, on copies of it. */
class SearchCommandTest {

  private static final String REPORTS =
      """
      {"id": "fire", "url": "https://norden.example/fire", "published": "2026-03-14",\
       "outlet": "Norden Post", "title": "Brewery burns in Tolland",\
       "text": "A fire destroyed the brewery of Tolland on Friday. Nobody was hurt, the mayor said."}
      {"id": "talks-1", "url": "https://a.example/1", "published": "2026-03-15",\
       "outlet": "Alpha", "title": "Talks fail", "text": "The border talks between Norden and\
       Marland failed on Sunday.\\n\\n\\"We will not sign a bad deal,\\" said Helmi Karvonen, the\
       foreign minister of Norden. She denied that troops were on the move."}
      {"id": "talks-2", "url": "https://b.example/1", "published": "2026-03-16",\
       "outlet": "Beta", "title": "No deal on border", "text": "The border talks between Norden and\
       Marland failed on Sunday.\\n\\n\\"We will not sign a bad deal,\\" said Helmi Karvonen, the\
       foreign minister of Norden. Beta has asked Marland for a comment on the deal."}
      """;

  @TempDir private static Path folder;

  @TempDir private Path place;

  @BeforeAll
  static void make() {
    Call made = Call.with(REPORTS, Terminal.NONE, "ingest", "--archive", folder.toString(), "-");
    assertThat(made.err()).isEmpty();
    assertThat(made.out()).contains("3 new");
  }

  private String copy() throws IOException {
    Files.copy(folder.resolve("archive.db"), place.resolve("archive.db"));
    Files.createDirectory(place.resolve("index"));
    try (Stream<Path> files = Files.list(folder.resolve("index"))) {
      for (Path file : files.toList()) {
        Files.copy(file, place.resolve("index").resolve(file.getFileName()));
      }
    }
    return place.toString();
  }

  private static Call search(String archive, String... more) {
    List<String> arguments = new ArrayList<>(List.of("search", "--archive", archive));
    arguments.addAll(List.of(more));
    return Call.of(arguments.toArray(String[]::new));
  }

  @Test
  void whatSomebodySaidIsFoundWithWhoAndWhere() {
    Call call =
        search(folder.toString(), "--speaker", "karvonen", "--format", "jsonl", "sign a deal");

    assertThat(call.err()).isEmpty();
    assertThat(call.out().lines().toList().getFirst())
        .contains("\"kind\":\"quotation\"", "\"speaker\":\"Helmi Karvonen\"")
        .contains("\"story\":\"s", "\"outlet\":\"Alpha\"", "\"published\":\"2026-03-15\"")
        .contains("We will not sign a bad deal", "\"denied\":false", "\"copies\":[\"r");
  }

  @Test
  void aSpeakerIsFoundByAllWordsOfTheNameThatAreGiven() {
    String archive = folder.toString();

    assertThat(search(archive, "--speaker", "Helmi Karvonen", "deal").out()).contains("*deal*");
    assertThat(search(archive, "--speaker", "Elsa Karvonen", "deal").out()).isEmpty();
    assertThat(search(archive, "--speaker", "karvonen", "--kind", "report", "deal").out())
        .startsWith("1. report");
  }

  @Test
  void daysAndOutletsAndKindsAreFilters() {
    String archive = folder.toString();

    assertThat(search(archive, "--from", "2026-03-16", "deal").out())
        .contains("Beta · 2026-03-16")
        .doesNotContain("Alpha");
    assertThat(search(archive, "--outlet", "alpha", "--kind", "fact", "border talks").out())
        .contains("1. fact · Alpha · 2026-03-15\n")
        .contains("The *border* *talks* between Norden and Marland failed on Sunday")
        .doesNotContain("quotation", "Beta");
  }

  @Test
  void aQueryWithoutAWordInCommonFindsByMeaning() {
    Call call = search(folder.toString(), "blaze", "in", "a", "beer", "factory");

    assertThat(call.out()).contains("A fire destroyed the brewery of Tolland on Friday");
  }

  @Test
  void whatCannotBeSearchedForIsSaid() {
    String archive = folder.toString();

    assertThat(search(archive, "?!").status()).isEqualTo(2);
    assertThat(search(archive, "?!").err()).contains("no letter and no digit");
    assertThat(search(archive).status()).isEqualTo(2);
    assertThat(search(archive, "--speaker", "*", "deal").err()).contains("--speaker takes a name");
    assertThat(search(archive, "--limit", "0", "deal").err()).contains("--limit");
    assertThat(search(archive, "--kind", "cheese", "deal").err()).contains("quotation, fact");
    assertThat(search(archive, "--from", "2026-03-17", "deal"))
        .isEqualTo(new Call(0, "", "readout: nothing found\n"));
  }

  @Test
  void controlCharactersOfReportsDoNotReachTheTerminal() throws IOException {
    String archive = copy();
    Call.with(
        "{\"id\": \"x\", \"outlet\": \"X\\u001b[2J\", \"title\": \"Evil\\u001b]0;x\","
            + " \"text\": \"The zeppelin\\u001b[31m landed in Marlow at noon.\"}",
        Terminal.NONE,
        "ingest",
        "--archive",
        archive,
        "-");

    assertThat(search(archive, "zeppelin").out()).contains("*zeppelin*").doesNotContain("\u001B");
  }

  @Test
  void aForgottenReportIsFoundNoMoreAndNotInTheFiles() throws IOException {
    String archive = copy();
    assertThat(Call.of("forget", "--archive", archive, "report", "fire").out())
        .isEqualTo("forgotten: 1\n");

    assertThat(search(archive, "brewery").out()).doesNotContain("brewery", "Brewery");
    try (Stream<Path> files = Files.list(place.resolve("index"))) {
      for (Path file : files.toList()) {
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
            .doesNotContainIgnoringCase("brewer");
      }
    }
  }

  @Test
  void whileAnotherProcessWritesWhatIsThereIsSearched() throws IOException {
    String archive = copy();
    try (Archive other = Archive.toWrite(place, InstantSource.system(), () -> {})) {
      Call whole = search(archive, "brewery");
      assertThat(whole.err()).isEmpty();
      other.forgetting().report(other.reports().named("talks-2"), "ann");
      Call call = search(archive, "--kind", "report", "brewery");
      assertThat(call.err()).contains("another process writes", "cannot be found yet: 1");
      assertThat(call.out()).contains("Brewery burns");
    }
  }

  @Test
  void aLostOrDamagedIndexIsMadeAgainWithAMessageOrNone() throws IOException {
    String archive = copy();
    try (Stream<Path> files = Files.list(place.resolve("index"))) {
      for (Path file : files.toList()) {
        Files.write(file, "no index".getBytes(StandardCharsets.UTF_8));
      }
    }
    Call damaged = search(archive, "brewery");
    assertThat(damaged.err()).contains("made anew").doesNotContain("Exception", "\tat ");
    assertThat(damaged.out()).contains("Brewery burns");

    try (Stream<Path> files = Files.list(place.resolve("index"))) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    assertThat(search(archive, "brewery").out()).contains("Brewery burns");
  }

  @Test
  void whatIsDeniedIsFoundInItsSentence() {
    Call call = search(folder.toString(), "--kind", "quotation", "troops");
    Call json = search(folder.toString(), "--kind", "quotation", "--format", "jsonl", "troops");

    assertThat(call.out()).contains("Helmi Karvonen denies", "She denied that *troops* were");
    assertThat(json.out()).contains("\"before\":\"She denied \"");
  }

  @Test
  void everythingIsMadeAnewAndStoriesStay() throws IOException {
    String archive = copy();
    String stories = Call.of("stories", "--archive", archive, "--assignments").out();
    String before = search(archive, "deal").out();
    Call call = Call.of("reindex", "--archive", archive, "--annotations");

    assertThat(call.err()).isEmpty();
    assertThat(call.out()).isEqualTo("reports in the index: 3\n");
    assertThat(search(archive, "deal").out()).isEqualTo(before);
    assertThat(Call.of("stories", "--archive", archive, "--assignments").out()).isEqualTo(stories);
  }
}
