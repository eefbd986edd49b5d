package org.readout.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.grouping.Stories;
import org.readout.report.Report;
import org.readout.report.ReportId;

class KilledTest {

  @TempDir Path folder;

  @Test
  void whatWasAnsweredForIsThereAfterAKillAndNothingIsThereTwice()
      throws IOException, InterruptedException {
    List<String> answered = new ArrayList<>();
    for (int lines : new int[] {1, 30, 77}) {
      answered.addAll(killedAfter(lines));
      try (Archive archive = Invented.archive(folder)) {
        assertThat(archive.reports().all())
            .extracting(report -> report.id().value())
            .containsAll(answered)
            .doesNotHaveDuplicates();
      }
    }
    killedAfter(Integer.MAX_VALUE);

    Stories uninterrupted = new Stories();
    List<Report> reports = Invented.reports(KilledWriter.REPORTS, KilledWriter.SEED);
    reports.forEach(report -> uninterrupted.add(Invented.profile(report)));
    try (Archive archive = Invented.archive(folder)) {
      assertThat(archive.reports().all()).isEqualTo(reports);
      for (Report report : reports) {
        ReportId id = report.id();
        assertThat(archive.groupings().membership().storyOf(id))
            .isEqualTo(uninterrupted.storyOf(id));
      }
      List<String> touched = touched(reports);
      assertThat(archive.alerts().list(Alerts.Filter.all(1000)).reversed())
          .extracting(alert -> alert.news().subject())
          .isEqualTo(touched);
      assertThat(
              archive.fresh().stories().stream()
                  .mapToInt(one -> archive.fresh().of(one).size())
                  .sum())
          .isEqualTo(touched.size())
          .isGreaterThan(1);
    }
  }

  private static List<String> touched(List<Report> reports) {
    Watch watch = new Watch(1, Watch.What.WORDS, KilledWriter.watched(reports), "ann", "");
    return reports.stream()
        .filter(report -> watch.standsIn(Terms.in(report.text())))
        .map(report -> report.id().value())
        .toList();
  }

  /** What the process answered for; it is killed as soon as it did so for so many. */
  private List<String> killedAfter(int lines) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                KilledWriter.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    List<String> answered = new ArrayList<>();
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        answered.add(line);
        if (answered.size() == lines) {
          process.toHandle().destroyForcibly();
        }
      }
    }
    process.waitFor();
    return answered;
  }
}
