package org.readout.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Attribution;
import org.readout.annotation.Speaker;
import org.readout.archive.Watch.What;
import org.readout.decision.Decided;
import org.readout.decision.Decision;
import org.readout.decision.Quote;
import org.readout.grouping.StoryId;
import org.readout.report.Report;
import org.readout.text.Span;

class ForgettingTest {

  private static final String LORN = "Edda Lorn";
  private static final String SAID = "The quarzmolch has swallowed our old bridge";
  private static final String LATER = "Nobody of the zanzibarian guild warned us";
  private static final String OTHERS = "The gauges at the weir had failed";
  private static final Report FLOOD =
      Invented.report(
          "flood",
          SAID + ", Edda Lorn said. " + LATER + ". " + OTHERS + ", Ilse Marten said at Tarn.");
  private static final StoryId STORY = StoryId.openedBy(FLOOD.id());

  @TempDir Path folder;

  private static Attribution given(String words, String speaker) {
    int start = FLOOD.text().indexOf(words);
    return new Attribution(
        "a" + start,
        Attribution.Kind.INDIRECT,
        Attribution.Mode.SPEECH,
        false,
        Optional.empty(),
        List.of(new Span(start, start + words.length())),
        List.of(),
        List.of(),
        List.of(),
        new Speaker.Named("e" + speaker.length(), speaker),
        1,
        Optional.empty());
  }

  private static AnnotatedReport annotated(Attribution... attributions) {
    return new AnnotatedReport(FLOOD, List.of(), List.of(), List.of(), List.of(attributions));
  }

  private static void add(Archive archive) {
    archive
        .intaking()
        .commit(
            List.of(
                new Intaking.Read(
                    FLOOD,
                    annotated(given(SAID, LORN), given(OTHERS, "Ilse Marten")),
                    Invented.profile(FLOOD),
                    List.of())));
  }

  private String bytes() throws IOException {
    byte[] bytes = Files.readAllBytes(folder.resolve("archive.db"));
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static Decision wrong(String words) {
    return new Decision.WrongSpeaker(
        List.of(new Quote(FLOOD.id(), words, words)), Optional.empty(), Optional.of("Tarn"));
  }

  private static void decide(Archive archive, Decision decision) {
    Decided decided = archive.decisions().decide(decision, "ann", Optional.empty());
    archive.decisions().add(STORY, decided);
  }

  @Test
  void whatWasDecidedOnTheWordsOfOthersStays() throws IOException {
    try (Archive archive = Invented.archive(folder)) {
      add(archive);
      decide(archive, wrong(OTHERS));
      decide(archive, wrong(SAID));
      decide(archive, wrong("quarzmolch"));
      archive.forgetting().quotations(LORN, "ann");

      assertThat(archive.decisions().of(STORY))
          .extracting(one -> ((Decision.WrongSpeaker) one.decision()).statements().getFirst())
          .containsExactly(
              new Quote(FLOOD.id(), OTHERS, OTHERS),
              new Quote(FLOOD.id(), "", ""),
              new Quote(FLOOD.id(), "", ""));
    }
    assertThat(bytes()).doesNotContain("quarzmolch");
  }

  @Test
  void aNameThatTheStoryStillHasStaysAlsoOnceTheStoryAnswersToAnotherId() {
    Report vote = Invented.report("vote", "Marlow council votes on Quarles budget");
    StoryId story = StoryId.openedBy(vote.id());
    Decision same = new Decision.SamePerson(List.of("Ilse Marten", "Quarles"), List.of(vote.id()));
    try (Archive archive = Invented.archive(folder)) {
      add(archive);
      Invented.add(archive, vote);
      Decided decided = archive.decisions().decide(same, "ann", Optional.empty());
      archive.decisions().add(story, decided);
      archive.rearrangements().merge(story, STORY, "ann");
      archive.forgetting().report(vote.id(), "ann");

      assertThat(archive.decisions().of(STORY))
          .extracting(Decided::decision)
          .containsExactly(new Decision.SamePerson(List.of("Ilse Marten", ""), List.of(vote.id())));
    }
  }

  private static Alert.News news(String subject, String words) {
    return new Alert.News(
        Alert.Kind.STATEMENT,
        subject,
        "They say: “" + words + "”",
        List.of(new Alert.Cited(FLOOD.id(), 1, Optional.empty(), words)));
  }

  @Test
  void alertsOfTheWordsOfOthersStay() throws IOException {
    try (Archive archive = Invented.archive(folder)) {
      Watch watch = archive.watches().add(What.WORDS, "unseen", "ann");
      add(archive);
      archive
          .fresh()
          .done(
              STORY,
              Map.of(),
              List.of(
                  new Fresh.Found(watch, news("s1", SAID)),
                  new Fresh.Found(watch, news("s2", OTHERS))));
      archive.forgetting().quotations(LORN, "ann");

      assertThat(archive.alerts().list(Alerts.Filter.all(9)))
          .extracting(one -> one.news().subject())
          .containsExactly("s2");
    }
    assertThat(bytes()).doesNotContain("quarzmolch");
  }

  @Test
  void whatALaterProgramFindsOfAForgottenSpeakerIsForgottenToo() throws IOException {
    try (Archive archive = Invented.archive(folder)) {
      add(archive);
      archive.forgetting().quotations(LORN, "ann");
      String state = archive.stories().state(STORY);
      assertThat(archive.reports().read(FLOOD.id()).orElseThrow().text()).contains(LATER);

      Rereading rereading = archive.rereading();
      rereading.commit(
          List.of(
              new Rereading.Reread(
                  FLOOD.id(),
                  annotated(given(LATER, LORN), given(OTHERS, "Ilse Marten")),
                  List.of())));
      rereading.end();

      assertThat(archive.reports().read(FLOOD.id()).orElseThrow().text()).contains(OTHERS);
      assertThat(archive.stories().state(STORY)).isNotEqualTo(state);
      assertThat(archive.forgetting().quotationsOf(STORY)).isEqualTo(2);
    }
    assertThat(bytes()).doesNotContain("zanzibarian").contains("gauges");
  }

  @Test
  void nothingRefersToAReportThatIsGone() {
    Report again = Invented.report("again", FLOOD.text() + " The water fell at noon.");
    try (Archive archive = Invented.archive(folder)) {
      add(archive);
      Invented.add(archive, again);
      archive.forgetting().report(FLOOD.id(), "ann");

      assertThat(archive.reports().ids()).containsExactly(again.id());
    }
    try (Database database = Database.open(folder.resolve("archive.db"))) {
      assertThat(database.all("SELECT nearest FROM placement", row -> row.getString(1)))
          .hasSize(1)
          .containsOnlyNulls();
    }
  }
}
