package org.readout.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Entity;
import org.readout.archive.Alert.Kind;
import org.readout.archive.Watch.What;
import org.readout.grouping.StoryId;
import org.readout.report.Report;
import org.readout.report.ReportId;

class NoticingTest {

  private static final String URL = "https://norden.example/dam";
  private static final String TEXT =
      "The dam at Norden broke. Two villages were flooded, the mayor said on Friday.";

  @TempDir Path folder;
  private Archive archive;

  @BeforeEach
  void open() {
    archive = Invented.archive(folder);
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private static Report dam(String text) {
    return Invented.report("7", URL, "Dam breaks", text);
  }

  private static Intaking.Read naming(Report report, String person) {
    Entity entity =
        new Entity("e1", person, Entity.Kind.PERSON, Optional.empty(), List.of(), List.of());
    return new Intaking.Read(
        report,
        new AnnotatedReport(report, List.of(), List.of(entity), List.of(), List.of()),
        Invented.profile(report),
        List.of());
  }

  private void add(Intaking.Item item) {
    archive.intaking().commit(List.of(item));
  }

  private List<Alert> alerts() {
    return archive.alerts().list(Alerts.Filter.all(100)).reversed();
  }

  private StoryId story() {
    return archive.stories().named(storyName());
  }

  private String storyName() {
    return archive.stories().list(everything(), StoryList.Order.NEWEST).getFirst().id().value();
  }

  private static StoryList.Filter everything() {
    return new StoryList.Filter(
        Optional.empty(), Optional.empty(), Optional.empty(), List.of(), 10);
  }

  @Test
  void whatWasThereBeforeTheWatchIsNotTold() {
    Invented.add(archive, dam(TEXT));
    archive.watches().add(What.WORDS, "dam villages", "ann");

    assertThat(alerts()).isEmpty();
    assertThat(archive.fresh().stories()).isEmpty();
  }

  @Test
  void aReportWithAllWatchedWordsIsToldOnceAndItsStoryWaitsToBeRead() {
    archive.watches().add(What.WORDS, "Villages DAM", "ann");
    archive.watches().add(What.WORDS, "dam brewery", "ann");
    Invented.add(archive, dam(TEXT), dam(TEXT));

    assertThat(alerts())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.watch().value()).isEqualTo("Villages DAM");
              assertThat(one.news().kind()).isEqualTo(Kind.REPORT);
              assertThat(one.news().line()).isEqualTo("Norden Post: “Dam breaks”");
              assertThat(one.story()).isEqualTo(story());
            });
    assertThat(archive.fresh().stories()).containsExactly(story());
    assertThat(archive.fresh().of(story())).isEqualTo(Map.of(dam(TEXT).id(), 1));
  }

  @Test
  void aPersonIsFoundByAllWordsOfTheGivenNameWithoutAccents() {
    archive.watches().add(What.PERSON, "calderon", "ann");
    archive.watches().add(What.PERSON, "Ana Calderón", "ann");
    add(naming(Invented.report("a", "The dam broke at dawn."), "Luis Calderón"));

    assertThat(alerts()).extracting(one -> one.watch().value()).containsExactly("calderon");
  }

  @Test
  void aStoryIsWatchedUnderAnOldIdToo() {
    Invented.add(archive, dam(TEXT));
    String old = storyName();
    archive.watches().add(What.STORY, old, "ann");
    Invented.add(archive, Invented.report("x", "Council of Marlow approves Quarles budget plan."));
    StoryId other =
        archive.stories().list(everything(), StoryList.Order.NEWEST).stream()
            .map(StoryList.Listed::id)
            .filter(id -> !id.value().equals(old))
            .findFirst()
            .orElseThrow();
    archive.rearrangements().merge(new StoryId(old), other, "ann");
    Invented.add(archive, dam(TEXT + " One man is missing."));

    assertThat(alerts()).singleElement().satisfies(one -> assertThat(one.story()).isEqualTo(other));
  }

  @Test
  void aSilentEditSaysFirstWhichNumbersNamesAndQuotationsChanged() {
    archive.watches().add(What.WORDS, "dam", "ann");
    add(naming(dam(TEXT + " “Nobody died,” 12 people said."), "Luis Calderón"));
    add(naming(dam(TEXT + " “One man died,” 15 people said."), "Ana Lind"));

    assertThat(alerts().getLast())
        .satisfies(
            one -> {
              assertThat(one.news().kind()).isEqualTo(Kind.EDIT);
              assertThat(one.news().line())
                  .isEqualTo(
                      "Norden Post changed “Dam breaks”: numbers 12 → 15; names Luis Calderón →"
                          + " Ana Lind; quotations “Nobody died,” → “One man died,”; sentences 1"
                          + " gone, 1 new");
              assertThat(one.news().passages())
                  .extracting(Alert.Cited::version, Alert.Cited::words)
                  .containsExactly(
                      tuple(1, "“Nobody died,” 12 people said."),
                      tuple(2, "“One man died,” 15 people said."));
            });
    assertThat(archive.fresh().of(story())).isEqualTo(Map.of(damId(), 2));
  }

  private static ReportId damId() {
    return dam(TEXT + " “Nobody died,” 12 people said.").id();
  }

  @Test
  void aChangeThatTheReportTellsIsACorrectionAndNotSilent() {
    archive.watches().add(What.WORDS, "dam", "ann");
    Invented.add(archive, dam(TEXT), dam(TEXT + " Correction: it was three villages."));

    assertThat(alerts().getLast().news().kind()).isEqualTo(Kind.CORRECTION);
    assertThat(alerts().getLast().news().line())
        .isEqualTo(
            "Norden Post changed “Dam breaks” and says so: numbers new: three; sentences 0 gone, 1"
                + " new");
  }

  @Test
  void whatIsGoneFromAReportIsToldToWhoWatchedForIt() {
    archive.watches().add(What.WORDS, "sabotage", "ann");
    Invented.add(archive, dam(TEXT + " Sabotage is suspected."), dam(TEXT));

    assertThat(alerts())
        .extracting(one -> one.news().kind())
        .containsExactly(Kind.REPORT, Kind.EDIT);
  }

  @Test
  void whatWasFoundInAStoryIsWrittenWithTheNoteThatItWasRead() {
    Watch watch = archive.watches().add(What.WORDS, "dam", "ann");
    Invented.add(archive, dam(TEXT));
    Alert.News news =
        new Alert.News(
            Kind.STATEMENT,
            "w1",
            "The mayor: flooded",
            List.of(new Alert.Cited(dam(TEXT).id(), 1, Optional.empty(), "flooded")));
    Map<ReportId, Integer> read = archive.fresh().of(story());
    Invented.add(archive, dam(TEXT + " One man is missing."));
    archive.fresh().done(story(), read, List.of(new Fresh.Found(watch, news)));
    archive.fresh().done(story(), read, List.of(new Fresh.Found(watch, news)));

    assertThat(alerts())
        .extracting(one -> one.news().kind())
        .containsExactly(Kind.REPORT, Kind.EDIT, Kind.STATEMENT);
    assertThat(archive.fresh().of(story()))
        .as("the version that came meanwhile")
        .isEqualTo(Map.of(dam(TEXT).id(), 2));
  }

  @Test
  void alertsAreSeen() {
    archive.watches().add(What.WORDS, "dam", "ann");
    Invented.add(archive, dam(TEXT), Invented.report("x", "Another dam at Marlow holds."));
    Alert first = alerts().getFirst();

    assertThat(archive.alerts().unseen()).isEqualTo(2);
    archive.alerts().seeUpTo(first.number());
    assertThat(archive.alerts().unseen()).isEqualTo(1);
    assertThat(alerts().getFirst().seen()).contains("2031-05-04T12:00:00Z");
  }

  @Test
  void forgettingAReportForgetsTheAlertsThatHaveItsWords() throws Exception {
    Watch watch = archive.watches().add(What.WORDS, "dam", "ann");
    Report other = Invented.report("x", "Another dam at Marlow holds.");
    Invented.add(archive, dam(TEXT), other);
    Alert.News news =
        new Alert.News(
            Kind.WORDING,
            "w1",
            "They quote: zanzibarian",
            List.of(
                new Alert.Cited(other.id(), 1, Optional.empty(), "holds"),
                new Alert.Cited(dam(TEXT).id(), 1, Optional.empty(), "zanzibarian")));
    archive.fresh().done(story(), Map.of(), List.of(new Fresh.Found(watch, news)));
    archive.forgetting().report(dam(TEXT).id(), "ann");

    assertThat(alerts())
        .singleElement()
        .satisfies(one -> assertThat(one.news().subject()).isEqualTo(other.id().value()));
    byte[] bytes = Files.readAllBytes(folder.resolve("archive.db"));
    assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("zanzibarian");
  }

  @Test
  void aWatchThatEndsTakesItsAlertsWithIt() {
    Watch watch = archive.watches().add(What.WORDS, "dam", "ann");
    Invented.add(archive, dam(TEXT));
    archive.watches().remove(watch.number());

    assertThat(alerts()).isEmpty();
    assertThatThrownBy(() -> archive.watches().remove(watch.number()))
        .hasMessageContaining("there is no watch");
  }

  @Test
  void whatCannotBeWatchedIsRefused() {
    assertThatThrownBy(() -> archive.watches().add(What.WORDS, " …! ", "ann"))
        .hasMessageContaining("no words");
    assertThatThrownBy(() -> archive.watches().add(What.STORY, "s000000000000", "ann"))
        .hasMessageContaining("there is no story");
  }
}
