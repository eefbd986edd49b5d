package org.readout.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.annotation.AnnotatedReport;
import org.readout.collation.Collation;
import org.readout.collation.Speaking;
import org.readout.language.english.English;
import org.readout.report.Report;
import org.readout.report.ReportId;
import org.readout.text.Span;
import org.readout.wording.Doubt;
import org.readout.wording.Expression;
import org.readout.wording.Group;
import org.readout.wording.Label;
import org.readout.wording.Referents;
import org.readout.wording.Voice;
import org.readout.wording.Wording;
import org.readout.wording.Wordings;

class WordingTest {
  private static final String HARSH =
      """
      Arlen Voss, the Sarkhani strongman, opened the dam on Monday. The strongman wore white. \
      The crowd cheered as the strongman spoke.

      Voss had ruled for ten years. The strongman has no heir. On Tuesday the strongman flew home. \
      The strongman will be back.
      """;

  private static final String MILD =
      """
      Arlen Voss, the president, opened the dam on Monday. Voss wore white. The crowd cheered as \
      Mr. Voss spoke.

      Voss had governed for ten years. Mr. Voss has no heir. On Tuesday Voss flew home. \
      President Voss will be back. Voss left. Voss waved.
      """;

  private static final Pipeline PIPELINE = new Pipeline();
  private static English english;

  @TempDir Path folder;

  @BeforeAll
  static void load() {
    english = English.standard();
  }

  @AfterAll
  static void close() {
    PIPELINE.close();
  }

  @Test
  void aLabelOfOneReportAloneIsNotable() throws IOException {
    Wording voss = wording(collation(HARSH, MILD), "Arlen Voss");
    assertThat(voss.notable()).isTrue();
    assertThat(voss.labels().stream().filter(Label::notable).map(Label::text))
        .containsExactly("strongman");
    assertThat(voss.test()).startsWith("Fisher's exact test, two-sided: ");
  }

  @Test
  void namesOfAllLengthsAreOneLabelAndNotNotable() throws IOException {
    Wording voss = wording(collation(HARSH, MILD), "Arlen Voss");
    List<Label> names = voss.labels().stream().filter(l -> l.text().equals("Arlen Voss")).toList();
    assertThat(names).hasSize(2).noneMatch(Label::notable);
  }

  @Test
  void anOfficeIsListedAndNotNotable() throws IOException {
    Wording voss = wording(collation(HARSH, MILD), "Arlen Voss");
    assertThat(voss.labels())
        .filteredOn(label -> label.text().equals("president"))
        .isNotEmpty()
        .noneMatch(Label::notable);
  }

  @Test
  void wordsOfOthersSetNobodyApart() throws IOException {
    String quoting =
        "Arlen Voss opened the dam. Ilse Brandt, a farmer, said: “The strongman wore white. The"
            + " strongman spoke. The strongman has no heir. The strongman will be back.”";
    Wording voss = wording(collation(quoting, MILD), "Arlen Voss");
    assertThat(voss.notable()).isFalse();
    assertThat(voss.labels())
        .filteredOn(label -> label.text().equals("strongman"))
        .allMatch(label -> label.voice() == Voice.QUOTED);
  }

  @Test
  void theOrderOfTheReportsIsOfNoAccount() throws IOException {
    assertThat(collation(HARSH, MILD).wording()).isEqualTo(collation(MILD, HARSH).wording());
  }

  @Test
  void theSameReportTwiceDiffersInNothing() throws IOException {
    assertThat(collation(HARSH, HARSH + "\nRain fell.\n").wording()).noneMatch(Wording::notable);
  }

  @Test
  void actsThatAreGivenAreNamedByTheirHeads() {
    List<AnnotatedReport> reports =
        List.of(
            annotated("a", "The invasion began in May. Sarkhan's full-scale invasion went on."),
            annotated("b", "The “special operation” began in May. Sarkhan invaded the valley."));
    Group group =
        new Group(
            "f1",
            "the war",
            List.of(
                phrase(reports.get(0), "The invasion"),
                phrase(reports.get(0), "Sarkhan's full-scale invasion"),
                phrase(reports.get(1), "special operation"),
                phrase(reports.get(1), "invaded the valley")));
    List<Wording> wordings =
        new Wordings(english.vocabulary()).of(reports, List.of(), List.of(group));
    assertThat(wordings).hasSize(1);
    assertThat(wordings.getFirst().labels())
        .extracting(Label::text, Label::voice)
        .containsExactlyInAnyOrder(
            tuple("invasion", Voice.OWN),
            tuple("full-scale invasion", Voice.OWN),
            tuple("special operation", Voice.QUOTED),
            tuple("invade", Voice.OWN));
  }

  @Test
  void verbsOfOneReportAloneAreNotable() throws IOException {
    List<String> things =
        List.of("the ferry is safe", "rain will come", "the dam holds", "prices fell", "it works");
    StringBuilder one = new StringBuilder("Ilse Brandt, the mayor, spoke on Monday. ");
    StringBuilder other = new StringBuilder(one);
    for (String thing : things) {
      one.append("Brandt claimed that ").append(thing).append(". ");
      other.append("Brandt said that ").append(thing).append(". ");
    }
    List<Speaking> speaking = collation(one + "\n", other + "\n").speaking();
    assertThat(speaking).extracting(Speaking::verb).contains("claim", "say");
    assertThat(speaking).allMatch(Speaking::notable);
    assertThat(speaking.getFirst().test()).contains("5 of 5 against 0 of 5");
  }

  @Test
  void wordsOfDoubtAreCountedInTheReportsOwnVoice() throws IOException {
    List<Doubt> doubts =
        collation(
                "The alleged thief fled. He reportedly took a boat. Brandt said: “The so-called"
                    + " thief is my son.”",
                "The thief fled. He took a boat.")
            .doubts();
    assertThat(doubts).extracting(Doubt::word).containsExactly("alleged", "reportedly");
    assertThat(doubts).noneMatch(Doubt::notable);
  }

  @Test
  void aStateIsOneWithItsGovernmentAndWhoIsOfIt() {
    List<AnnotatedReport> reports =
        List.of(
            annotated("a", "Chile sent a ship. Chilean officials were glad. The country waited."),
            annotated("b", "Peru was angry. The Peruvian government called for talks in Lima."));
    List<Integer> found =
        new Referents(english.vocabulary())
            .actors(
                reports,
                List.of(
                    phrase(reports.get(0), "Chile"),
                    phrase(reports.get(0), "Chilean officials"),
                    phrase(reports.get(0), "The country"),
                    phrase(reports.get(1), "Peru"),
                    phrase(reports.get(1), "The Peruvian government")));
    assertThat(found).containsExactly(0, 0, 0, 1, 1);
  }

  @Test
  void actsAreOneByTheStemsTheyShare() {
    List<AnnotatedReport> reports =
        List.of(
            annotated(
                "a", "Chile suspended the fishing treaty. The election of the mayor is near."),
            annotated("b", "The suspension of the treaty was a shock. Voters elect a mayor soon."));
    List<Integer> found =
        new Referents(english.vocabulary())
            .acts(
                reports,
                List.of(
                    phrase(reports.get(0), "suspended the fishing treaty"),
                    phrase(reports.get(0), "The election of the mayor"),
                    phrase(reports.get(1), "The suspension of the treaty"),
                    phrase(reports.get(1), "elect a mayor")));
    assertThat(found).containsExactly(0, 1, 0, 1);
  }

  private static Wording wording(Collation collation, String name) {
    return collation.wording().stream()
        .filter(wording -> wording.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private Collation collation(String... texts) throws IOException {
    List<String> files = new ArrayList<>();
    for (String text : texts) {
      Path file = folder.resolve(Integer.toHexString(text.hashCode()) + ".txt");
      files.add(Files.writeString(file, text).toString());
    }
    return PIPELINE
        .compare(files, InputStream.nullInputStream(), Optional.empty(), () -> {})
        .collation()
        .orElseThrow();
  }

  private static AnnotatedReport annotated(String id, String text) {
    return english.annotate(
        Report.of(new ReportId(id), "en", text, List.of(new Span(0, text.length()))));
  }

  private static Expression phrase(AnnotatedReport report, String words) {
    int start = report.report().text().indexOf(words);
    return new Expression(report.report().id(), new Span(start, start + words.length()));
  }
}
