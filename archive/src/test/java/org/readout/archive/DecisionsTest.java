package org.readout.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.decision.Decided;
import org.readout.decision.Decision;
import org.readout.decision.Quote;
import org.readout.grouping.StoryId;
import org.readout.report.Report;

class DecisionsTest {
  private static final Report FIRE = Invented.report("1", "Fire at the brewery of Tolland, Norden");
  private static final Report VOTE = Invented.report("2", "Marlow council votes on Quarles budget");
  private static final Report SMOKE = Invented.report("3", "Fire at the brewery of Tolland: smoke");
  private static final StoryId STORY = StoryId.openedBy(FIRE.id());
  private static final StoryId OTHER = StoryId.openedBy(VOTE.id());

  @TempDir Path folder;

  @Test
  void whatIsDecidedIsThereAfterARestart() {
    List<Decision> decisions =
        List.of(
            new Decision.SamePerson(List.of("Norden", "Tolland"), List.of(FIRE.id(), SMOKE.id())),
            new Decision.OtherPerson("Tolland", List.of(SMOKE.id())),
            new Decision.WrongSpeaker(
                List.of(new Quote(FIRE.id(), "Fire", "Fire at")),
                Optional.of("Norden"),
                Optional.empty()),
            new Decision.NotAConflict(
                "number",
                List.of(
                    new Decision.NotAConflict.Position(
                        "2", List.of(new Quote(FIRE.id(), "two", "two men"))),
                    new Decision.NotAConflict.Position(
                        "3", List.of(new Quote(SMOKE.id(), "“3”", "“3” men"))))));
    try (Archive archive = Invented.archive(folder)) {
      Invented.add(archive, FIRE, VOTE, SMOKE);
      decisions.forEach(one -> add(archive, one));
    }
    try (Archive archive = Invented.archive(folder)) {
      assertThat(archive.decisions().of(STORY))
          .extracting(Decided::decision)
          .containsExactlyElementsOf(decisions);
      assertThat(archive.decisions().of(STORY))
          .allSatisfy(
              one -> {
                assertThat(one.by()).isEqualTo("ann");
                assertThat(one.at()).isEqualTo(Invented.CLOCK.instant());
                assertThat(one.because()).contains("why not");
              });
      assertThat(archive.decisions().of(OTHER)).isEmpty();
    }
  }

  private static Decided add(Archive archive, Decision decision) {
    Decided decided = archive.decisions().decide(decision, "ann", Optional.of("why not"));
    archive.decisions().add(STORY, decided);
    return decided;
  }

  private static Decision onSmoke() {
    return new Decision.OtherPerson("Tolland", List.of(SMOKE.id()));
  }

  @Test
  void aDecisionGoesWithTheReportsThatItIsAbout() {
    try (Archive archive = Invented.archive(folder)) {
      Invented.add(archive, FIRE, VOTE, SMOKE);
      Decided decided = add(archive, onSmoke());

      archive.rearrangements().move(SMOKE.id(), OTHER, "bo");
      assertThat(archive.decisions().of(STORY)).isEmpty();
      assertThat(archive.decisions().of(OTHER)).containsExactly(decided);

      archive.rearrangements().split(OTHER, Set.of(SMOKE.id()), "bo");
      StoryId split = StoryId.openedBy(SMOKE.id());
      assertThat(archive.decisions().of(OTHER)).isEmpty();
      assertThat(archive.decisions().of(split)).containsExactly(decided);

      archive.rearrangements().merge(split, STORY, "bo");
      assertThat(archive.decisions().of(STORY)).containsExactly(decided);
    }
  }

  @Test
  void whatIsUndoneHoldsNoLongerAndStaysRecorded() {
    try (Archive archive = Invented.archive(folder)) {
      Invented.add(archive, FIRE, SMOKE);
      Decided decided = add(archive, onSmoke());
      Decisions decisions = archive.decisions();
      decisions.undo(decisions.named(decided.id().substring(0, 6)), "bo");

      assertThat(decisions.of(STORY)).isEmpty();
      assertThat(decisions.all())
          .containsExactly(
              new Decisions.Recorded(
                  decided,
                  STORY,
                  Optional.of(new Decisions.Undone("bo", Invented.CLOCK.instant()))));
      assertThatThrownBy(() -> decisions.undo(decisions.named(decided.id()), "bo"))
          .isInstanceOf(ArchiveException.class)
          .hasMessageContaining("was undone before");
    }
  }

  @Test
  void whatNoDecisionIsCalledIsSaid() {
    try (Archive archive = Invented.archive(folder)) {
      assertThatThrownBy(() -> archive.decisions().named("d123456"))
          .hasMessage("there is no decision “d123456”");
      assertThatThrownBy(() -> archive.decisions().named("d12"))
          .hasMessage("there is no decision “d12”; of an id at least 5 characters are needed");
      assertThatThrownBy(() -> archive.decisions().named("")).hasMessage("there is no decision “”");
    }
  }

  @Test
  void theWordsOfAForgottenReportAreGoneFromWhatWasDecided() throws IOException {
    Quote smoke =
        new Quote(SMOKE.id(), "of Tolland: smoke", "Fire at the brewery of Tolland: smoke");
    Quote fire = new Quote(FIRE.id(), "Fire", "Fire at the brewery of Tolland, Norden");
    try (Archive archive = Invented.archive(folder)) {
      Invented.add(archive, FIRE, SMOKE);
      add(archive, new Decision.SamePerson(List.of("Tolland", "smoke"), List.of(SMOKE.id())));
      add(archive, new Decision.OtherPerson("Tolland: smoke", List.of(SMOKE.id())));
      add(
          archive,
          new Decision.WrongSpeaker(
              List.of(smoke, fire), Optional.of("smoke"), Optional.of("Norden")));
      Decided undone =
          add(
              archive,
              new Decision.NotAConflict(
                  "name",
                  List.of(
                      new Decision.NotAConflict.Position("smoke", List.of(smoke)),
                      new Decision.NotAConflict.Position("Fire", List.of(fire)))));
      archive.decisions().undo(archive.decisions().named(undone.id()), "bo");

      archive.forgetting().report(SMOKE.id(), "cy");

      assertThat(archive.decisions().recorded(STORY))
          .extracting(one -> one.decided().decision())
          .containsExactly(
              new Decision.SamePerson(List.of("Tolland", ""), List.of(SMOKE.id())),
              new Decision.OtherPerson("", List.of(SMOKE.id())),
              new Decision.WrongSpeaker(
                  List.of(new Quote(SMOKE.id(), "", ""), fire),
                  Optional.of(""),
                  Optional.of("Norden")),
              new Decision.NotAConflict(
                  "name",
                  List.of(
                      new Decision.NotAConflict.Position(
                          "", List.of(new Quote(SMOKE.id(), "", ""))),
                      new Decision.NotAConflict.Position("Fire", List.of(fire)))));
    }
    byte[] bytes = Files.readAllBytes(folder.resolve("archive.db"));
    assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("smoke");
  }
}
