package org.readout.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.grouping.Stories;
import org.readout.grouping.StoryId;
import org.readout.grouping.Weighed;
import org.readout.report.Report;
import org.readout.report.ReportId;

class ResumingTest {
  private static final int REPORTS = 120;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void anArchiveThatIsOpenedAnewForEveryBatchMakesTheSameStories(long seed) {
    List<Report> reports = Invented.reports(REPORTS, seed);
    Stories uninterrupted = new Stories();
    reports.forEach(report -> uninterrupted.add(Invented.profile(report)));
    for (int from = 0; from < reports.size(); from += 7) {
      List<Report> batch = reports.subList(from, Math.min(from + 7, reports.size()));
      try (Archive archive = Invented.archive(folder)) {
        Invented.add(archive, batch.toArray(new Report[0]));
      }
    }

    try (Archive archive = Invented.archive(folder)) {
      Stories resumed = archive.groupings().stories();
      assertThat(resumed.all()).hasSizeBetween(2, REPORTS - 1).isEqualTo(uninterrupted.all());
      for (StoryId story : resumed.all()) {
        assertThat(resumed.reports(story)).isEqualTo(uninterrupted.reports(story));
      }
    }
  }

  @Test
  void aBatchThatGoesOnWithTheStateOfTheOneBeforeMakesTheSameStories() {
    List<Report> reports = Invented.reports(REPORTS, 5);
    Stories uninterrupted = new Stories();
    reports.forEach(report -> uninterrupted.add(Invented.profile(report)));
    Optional<Intaking> last = Optional.empty();
    for (int from = 0; from < reports.size(); from += 20) {
      try (Archive archive = Invented.archive(folder)) {
        Intaking intaking = last.map(archive::intaking).orElseGet(archive::intaking);
        intaking.commit(reports.subList(from, from + 20).stream().map(Invented::read).toList());
        last = Optional.of(intaking);
      }
    }

    try (Archive archive = Invented.archive(folder)) {
      Stories resumed = archive.groupings().stories();
      assertThat(resumed.all()).hasSizeBetween(2, REPORTS - 1).isEqualTo(uninterrupted.all());
      for (StoryId story : resumed.all()) {
        assertThat(resumed.reports(story)).isEqualTo(uninterrupted.reports(story));
      }
    }
  }

  @Test
  void mergesSplitsAndMovesInBetweenMakeNoDifferenceEither() {
    List<Report> reports = Invented.reports(REPORTS, 4);
    Stories uninterrupted = new Stories();
    for (int from = 0; from < reports.size(); from += 20) {
      List<Report> batch = reports.subList(from, from + 20);
      batch.forEach(report -> uninterrupted.add(Invented.profile(report)));
      List<StoryId> there = uninterrupted.all();
      StoryId first = there.getFirst();
      StoryId last = there.getLast();
      uninterrupted.merge(last, first);
      Set<ReportId> apart = Set.of(uninterrupted.reports(first).getLast());
      uninterrupted.split(first, apart);
      StoryId opened = uninterrupted.all().getLast();
      ReportId moved =
          batch.stream()
              .map(Report::id)
              .filter(id -> !uninterrupted.storyOf(id).equals(Optional.of(opened)))
              .findFirst()
              .orElseThrow();
      uninterrupted.move(moved, opened);
      try (Archive archive = Invented.archive(folder)) {
        Invented.add(archive, batch.toArray(new Report[0]));
        Rearrangements changes = archive.rearrangements();
        changes.merge(last, first, "ann");
        changes.split(first, apart, "ann");
        changes.move(moved, opened, "ann");
      }
    }

    try (Archive archive = Invented.archive(folder)) {
      Stories resumed = archive.groupings().stories();
      List<String> one = new ArrayList<>();
      List<String> other = new ArrayList<>();
      for (Report report : reports) {
        one.add(report.id() + " " + uninterrupted.storyOf(report.id()).orElseThrow());
        other.add(report.id() + " " + resumed.storyOf(report.id()).orElseThrow());
      }
      assertThat(other).isEqualTo(one);
    }
  }

  @Test
  void featuresAreKeptToTheLastBit() {
    Report report = Invented.reports(1, 5).getFirst();
    Stories stories = new Stories();
    stories.add(Invented.profile(report));
    Weighed weighed = stories.weighed(report.id()).orElseThrow();
    byte[] bytes = Features.write(weighed);
    Weighed again = Features.read(report.id(), bytes);

    assertThat(Features.write(again)).isEqualTo(bytes);
    assertThat(again.words().weights()).isEqualTo(weighed.words().weights());
    assertThat(again.profile().days()).isEqualTo(weighed.profile().days());
    assertThat(again.profile().numbers()).isEqualTo(weighed.profile().numbers());
  }
}
