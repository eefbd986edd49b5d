package org.readout.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.grouping.StoryId;
import org.readout.report.Report;

class NotesTest {
  private static final Report FIRE = Invented.report("1", "Fire at the brewery of Tolland, Norden");
  private static final Report VOTE = Invented.report("2", "Marlow council votes on Quarles budget");
  private static final Report SMOKE = Invented.report("3", "Fire at the brewery of Tolland: smoke");
  private static final StoryId STORY = StoryId.openedBy(FIRE.id());
  private static final StoryId OTHER = StoryId.openedBy(VOTE.id());

  @TempDir Path folder;

  @Test
  void aNoteIsThereAfterARestartAndUntilItIsRemoved() {
    try (Archive archive = Invented.archive(folder)) {
      Invented.add(archive, FIRE, VOTE, SMOKE);
      archive.notes().add(STORY, Optional.empty(), "", "Ask the brewery.", "ann");
      archive
          .notes()
          .add(STORY, Optional.of("u0123456789ab"), "Brandt: “It opens”", "Two\nlines", "bob");
    }
    try (Archive archive = Invented.archive(folder)) {
      assertThat(archive.notes().of(OTHER)).isEmpty();
      assertThat(archive.notes().of(STORY))
          .extracting(Note::text, Note::by, Note::finding, Note::at)
          .containsExactly(
              tuple("Ask the brewery.", "ann", Optional.empty(), Invented.CLOCK.instant()),
              tuple("Two\nlines", "bob", Optional.of("u0123456789ab"), Invented.CLOCK.instant()));
      long first = archive.notes().numbers(STORY).getFirst();

      archive.notes().remove(first);

      assertThat(archive.notes().numbered(first)).isEmpty();
      assertThat(archive.notes().of(STORY)).extracting(Note::by).containsExactly("bob");
    }
  }

  @Test
  void aNoteGoesWithItsStoryIntoAnother() {
    try (Archive archive = Invented.archive(folder)) {
      Invented.add(archive, FIRE, VOTE, SMOKE);
      archive.notes().add(STORY, Optional.empty(), "", "Ask the brewery.", "ann");

      archive.rearrangements().merge(STORY, OTHER, "ann");

      assertThat(archive.notes().of(OTHER)).hasSize(1);
      assertThat(archive.rearrangements().of(OTHER)).hasSize(1);
    }
  }

  @Test
  void notesGoWithTheLastReportOfTheirStory() throws IOException {
    try (Archive archive = Invented.archive(folder)) {
      Invented.add(archive, FIRE, VOTE, SMOKE);
      archive.notes().add(STORY, Optional.empty(), "", "They wrote quillwort.", "ann");
      archive.notes().add(OTHER, Optional.empty(), "", "Stays.", "ann");

      archive.forgetting().report(FIRE.id(), "ann");
      assertThat(archive.notes().of(STORY)).hasSize(1);

      archive.forgetting().report(SMOKE.id(), "ann");
      assertThat(archive.notes().of(STORY)).isEmpty();
      assertThat(archive.notes().of(OTHER)).hasSize(1);
    }
    String file = Files.readString(folder.resolve("archive.db"), StandardCharsets.ISO_8859_1);
    assertThat(file).doesNotContain("quillwort");
  }
}
