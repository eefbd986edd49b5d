package org.readout.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.grouping.StoryId;
import org.readout.report.Report;

class MarksTest {
  private static final Report FIRE = Invented.report("1", "Fire at the brewery of Tolland, Norden");
  private static final StoryId STORY = StoryId.openedBy(FIRE.id());
  private static final Optional<String> NOW = Optional.of("2031-05-04T12:00:00Z");

  @TempDir Path folder;

  @Test
  void onlyWhatALaterReadingFindsMoreOfIsNew() {
    try (Archive archive = Invented.archive(folder)) {
      Invented.add(archive, FIRE);
      Marks marks = archive.marks();
      assertThat(marks.of(STORY)).isEmpty();
      assertThat(marks.differs(STORY, 1, 2, 4)).isTrue();

      marks.put(STORY, 1, 2, 4);
      assertThat(marks.of(STORY)).hasValue(new Mark(1, 2, 4, Optional.empty(), Optional.empty()));
      assertThat(marks.differs(STORY, 1, 2, 4)).isFalse();
      assertThat(marks.differs(STORY, 1, 3, 4)).isTrue();

      marks.put(STORY, 0, 0, 5);
      assertThat(marks.of(STORY)).hasValue(new Mark(0, 0, 5, Optional.empty(), NOW));
      marks.put(STORY, 2, 0, 3);
      assertThat(marks.of(STORY)).hasValue(new Mark(2, 0, 3, NOW, NOW));
    }
  }

  @Test
  void aStoryThatAReportOfIsForgottenHasNone() {
    try (Archive archive = Invented.archive(folder)) {
      Invented.add(archive, FIRE);
      archive.marks().put(STORY, 1, 2, 4);

      archive.forgetting().report(FIRE.id(), "ann");

      assertThat(archive.marks().of(STORY)).isEmpty();
    }
  }
}
