package org.readout.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.collation.Collation;
import org.readout.storybook.Expectation;
import org.readout.storybook.Story;
import org.readout.storybook.StoryBook;

/** Every story of the story book, from files to the collation. */
class StoryBookTest {

  static List<Story> stories() {
    return StoryBook.stories();
  }

  @ParameterizedTest
  @MethodSource("stories")
  void findsWhatTheStoryExpects(Story story, @TempDir Path folder) throws IOException {
    CollationFindings findings = new CollationFindings(collate(story, folder));
    List<String> missed = new ArrayList<>();
    for (Expectation expectation : story.expectations()) {
      findings.lack(expectation).ifPresent(found -> missed.add(expectation + "\n    " + found));
    }
    assertThat(missed).as(story.where()).isEmpty();
  }

  private static Collation collate(Story story, Path folder) throws IOException {
    List<String> files = new ArrayList<>();
    for (Map.Entry<String, String> report : story.reports().entrySet()) {
      Path file = folder.resolve(report.getKey() + ".txt");
      Files.writeString(file, report.getValue());
      files.add(file.toString());
    }
    try (Pipeline pipeline = new Pipeline()) {
      return pipeline
          .compare(files, InputStream.nullInputStream(), Optional.empty(), () -> {})
          .collation()
          .orElseThrow();
    }
  }
}
