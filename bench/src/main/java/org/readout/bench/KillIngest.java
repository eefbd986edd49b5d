package org.readout.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.readout.app.cli.Main;
import org.readout.archive.Archive;
import org.readout.report.Report;

/**
 * Kills an ingest at random moments, starts it again, and asks each time whether all that was
 * answered for is in the archive, and nothing twice; at the end, whether the stories are those of
 * an ingest that nobody killed.
 *
 * <p>Usage: {@code KillIngest REPORTS.jsonl KILLS FOLDER}: the folder must not be there. The
 * moments are drawn with a fixed seed: after up to a dozen answers, and up to 0.7 s more.
 */
public final class KillIngest {
  private static final int ANSWERS = 12;
  private static final int MORE = 700;

  private final Random random = new Random(20);
  private final Set<String> answered = new HashSet<>();
  private final String reports;

  private KillIngest(String reports) {
    this.reports = reports;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    KillIngest bench = new KillIngest(args[0]);
    Path killed = Path.of(args[2], "killed");
    Path whole = Path.of(args[2], "whole");
    int kills = Integer.parseInt(args[1]);
    int wrong = 0;
    for (int i = 1; i <= kills; i++) {
      bench.ingest(killed, bench.random.nextInt(ANSWERS));
      boolean right = bench.isRight(killed);
      wrong += right ? 0 : 1;
      System.out.println(
          "kill " + i + ": " + bench.answered.size() + " answered, " + (right ? "right" : "WRONG"));
    }
    bench.ingest(killed, Integer.MAX_VALUE);
    bench.ingest(whole, Integer.MAX_VALUE);
    boolean same = stories(killed).equals(stories(whole));
    System.out.println(
        kills
            + " kills, "
            + wrong
            + " wrong; the stories at the end are "
            + (same ? "those" : "NOT THOSE")
            + " of an ingest that nobody killed");
  }

  private boolean isRight(Path folder) {
    if (answered.isEmpty()) {
      return true;
    }
    try (Archive archive = Archive.toRead(folder, InstantSource.system(), () -> {})) {
      List<String> there =
          archive.reports().all().stream().map(Report::id).map(Object::toString).toList();
      return new HashSet<>(there).containsAll(answered)
          && there.size() == new HashSet<>(there).size();
    }
  }

  private static List<String> stories(Path folder) {
    List<String> stories = new ArrayList<>();
    try (Archive archive = Archive.toRead(folder, InstantSource.system(), () -> {})) {
      archive.stories().assignments((report, story) -> stories.add(report + " " + story));
    }
    return stories;
  }

  /** Runs until it is done, or is killed soon after so many new answers. */
  private void ingest(Path folder, int lines) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xss4m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "ingest",
                "--each",
                "--archive",
                folder.toString(),
                reports)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    int fresh = 0;
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        String[] cells = line.split("\t");
        if (cells[0].equals("new")) {
          answered.add(cells[1]);
          if (fresh++ == lines) {
            kill(process);
          }
        }
      }
    }
    process.waitFor();
  }

  private void kill(Process process) {
    int wait = random.nextInt(MORE);
    Thread.ofPlatform()
        .daemon()
        .start(
            () -> {
              try {
                Thread.sleep(wait);
                process.toHandle().destroyForcibly();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
  }
}
