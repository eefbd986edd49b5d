package org.readout.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.grouping.StoryId;
import org.readout.report.Report;

class RearrangementsTest {
  private static final Report FIRE = Invented.report("1", "Fire at the brewery of Tolland, Norden");
  private static final Report VOTE = Invented.report("2", "Marlow council votes on Quarles budget");
  private static final Report SMOKE = Invented.report("3", "Fire at the brewery of Tolland: smoke");

  @TempDir Path folder;

  @Test
  void oldIdsAnswerAfterAMergeAndARestart() {
    StoryId fire = StoryId.openedBy(FIRE.id());
    StoryId vote = StoryId.openedBy(VOTE.id());
    try (Archive archive = Invented.archive(folder)) {
      Invented.add(archive, FIRE, VOTE);
      archive.rearrangements().merge(vote, fire, "ann");
    }
    try (Archive archive = Invented.archive(folder)) {
      assertThat(archive.stories().named(vote.value())).isEqualTo(fire);
      assertThat(archive.stories().reports(fire)).containsExactly(FIRE.id(), VOTE.id());
      assertThat(archive.rearrangements().all())
          .containsExactly(
              new Rearrangements.Recorded(
                  1, "merge", vote, fire, List.of(VOTE.id()), 2, "ann", "2031-05-04T12:00:00Z"));
      assertThat(archive.rearrangements().named("m1").from()).isEqualTo(vote);
    }
  }

  @Test
  void aDecisionSurvivesTheSameReportsAgain() {
    StoryId fire = StoryId.openedBy(FIRE.id());
    try (Archive archive = Invented.archive(folder)) {
      Invented.add(archive, FIRE, VOTE, SMOKE);
      assertThat(archive.stories().reports(fire)).containsExactly(FIRE.id(), SMOKE.id());
      archive.rearrangements().split(fire, Set.of(SMOKE.id()), "ann");
    }
    try (Archive archive = Invented.archive(folder)) {
      Invented.add(archive, FIRE, VOTE, SMOKE);
      assertThat(archive.stories().reports(fire)).containsExactly(FIRE.id());
      assertThat(archive.stories().reports(StoryId.openedBy(SMOKE.id())))
          .containsExactly(SMOKE.id());
    }
  }

  @Test
  void theLastReportTakesTheIdAlongWhereItIsMoved() {
    StoryId fire = StoryId.openedBy(FIRE.id());
    StoryId vote = StoryId.openedBy(VOTE.id());
    try (Archive archive = Invented.archive(folder)) {
      Invented.add(archive, FIRE, VOTE);
      archive.rearrangements().move(VOTE.id(), fire, "ann");
      assertThat(archive.stories().named(vote.value())).isEqualTo(fire);
      archive.rearrangements().split(fire, Set.of(VOTE.id()), "ann");
      assertThat(archive.stories().named(vote.value())).isEqualTo(vote);
    }
  }

  @Test
  void whatCannotBeDoneIsNamedAndChangesNothing() {
    StoryId fire = StoryId.openedBy(FIRE.id());
    try (Archive archive = Invented.archive(folder)) {
      Invented.add(archive, FIRE);
      assertThatThrownBy(() -> archive.rearrangements().merge(fire, fire, "ann"))
          .isInstanceOf(ArchiveException.class)
          .hasMessageContaining("one story");
      assertThatThrownBy(() -> archive.stories().named("s000000000000"))
          .hasMessageContaining("there is no story");
      assertThat(archive.rearrangements().all()).isEmpty();
    }
  }
}
