package org.readout.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.brief.Proof;
import org.readout.collation.Collation;
import org.readout.report.Report;
import org.readout.report.ReportId;
import org.readout.storybook.Expectation;
import org.readout.storybook.Story;
import org.readout.storybook.StoryBook;

/** Every story of the story book, from files to the collation. */
class StoryBookTest {

  /** The models are loaded once. */
  private static final Pipeline PIPELINE = new Pipeline();

  @AfterAll
  static void close() {
    PIPELINE.close();
  }

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

  @ParameterizedTest
  @MethodSource("stories")
  void everyLineOfTheBriefResolves(Story story, @TempDir Path folder) throws IOException {
    Collation collation = collate(story, folder);
    Map<ReportId, Report> reports = new HashMap<>();
    collation.reports().forEach(one -> reports.put(one.report().id(), one.report()));
    assertThat(collation.brief())
        .as(story.where())
        .hasSizeLessThanOrEqualTo(10)
        .allMatch(line -> Proof.holds(line, reports));
  }

  private static Collation collate(Story story, Path folder) throws IOException {
    List<String> files = new ArrayList<>();
    for (Map.Entry<String, String> report : story.reports().entrySet()) {
      Path file = folder.resolve(report.getKey() + ".txt");
      Files.writeString(file, report.getValue());
      files.add(file.toString());
    }
    return PIPELINE
        .compare(files, InputStream.nullInputStream(), Optional.empty(), () -> {})
        .collation()
        .orElseThrow();
  }
}
