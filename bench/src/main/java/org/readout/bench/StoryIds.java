package org.readout.bench;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.readout.app.cli.Readout;
import org.readout.app.cli.Terminal;
import org.readout.archive.Archive;
import org.readout.archive.ArchiveException;
import org.readout.archive.Rearrangements.Recorded;
import org.readout.grouping.StoryId;
import org.readout.report.ReportId;

/**
 * Whether the ids of stories go on answering: after the same reports again, after others, and after
 * fifty forced merges and splits, each of which is taken back, so that the stories must be as they
 * were.
 *
 * <p>Usage: {@code StoryIds FOLDER REPORTS.jsonl OTHERS.jsonl}; the folder holds an archive into
 * which the reports were ingested, and is changed.
 */
public final class StoryIds {
  private static final int FORCED = 50;

  private final Path folder;
  private final Random random = new Random(50);
  private final Set<String> ids = new TreeSet<>();

  private StoryIds(Path folder) {
    this.folder = folder;
  }

  public static void main(String[] args) {
    StoryIds bench = new StoryIds(Path.of(args[0]));
    Map<String, String> before = bench.assignments();
    bench.ids.addAll(before.values());
    bench.tell("at first", before);
    bench.ingest(args[1]);
    bench.tell("after the same reports again", before);
    bench.ingest(args[2]);
    bench.tell("after the others", before);
    bench.force();
    bench.tell("after " + FORCED + " forced merges and splits, taken back", before);
  }

  private void ingest(String reports) {
    StringWriter out = new StringWriter();
    new Readout(
            InputStream.nullInputStream(), out, new PrintWriter(new StringWriter()), Terminal.NONE)
        .run("ingest", "--archive", folder.toString(), reports);
    System.out.print(out);
  }

  private Archive open() {
    return Archive.toWrite(folder, InstantSource.system(), () -> {});
  }

  private Map<String, String> assignments() {
    Map<String, String> assignments = new TreeMap<>();
    try (Archive archive = open()) {
      archive.stories().assignments((report, story) -> assignments.put(report, story.value()));
    }
    return assignments;
  }

  private void tell(String when, Map<String, String> before) {
    Map<String, String> now = assignments();
    long moved =
        before.entrySet().stream()
            .filter(one -> !one.getValue().equals(now.get(one.getKey())))
            .count();
    long silent;
    try (Archive archive = open()) {
      silent = ids.stream().filter(id -> !answers(archive, id)).count();
    }
    System.out.println(
        when
            + ": "
            + ids.size()
            + " ids, "
            + silent
            + " without an answer; of "
            + before.size()
            + " reports "
            + moved
            + " in another story");
  }

  private static boolean answers(Archive archive, String id) {
    try {
      return !archive.stories().reports(archive.stories().named(id)).isEmpty();
    } catch (ArchiveException e) {
      return false;
    }
  }

  private void force() {
    try (Archive archive = open()) {
      for (int i = 0; i < FORCED; i++) {
        List<StoryId> all = new ArrayList<>(archive.groupings().membership().all());
        StoryId one = all.get(random.nextInt(all.size()));
        List<ReportId> reports = archive.stories().reports(one);
        if (i % 2 == 0 || reports.size() == 1) {
          mergeAndBack(archive, one, all.get((all.indexOf(one) + 1) % all.size()));
        } else {
          splitAndBack(archive, one, reports.get(random.nextInt(reports.size())));
        }
        Set<String> missing = new TreeSet<>(ids);
        missing.removeIf(id -> answers(archive, id));
        if (!missing.isEmpty()) {
          System.out.println("no answer to " + missing);
        }
      }
    }
  }

  private void mergeAndBack(Archive archive, StoryId from, StoryId into) {
    Recorded merged = archive.rearrangements().merge(from, into, "bench");
    check(archive);
    archive.rearrangements().split(into, Set.copyOf(merged.reports()), "bench");
  }

  private void splitAndBack(Archive archive, StoryId story, ReportId apart) {
    Recorded split = archive.rearrangements().split(story, Set.of(apart), "bench");
    ids.add(split.into().value());
    check(archive);
    archive.rearrangements().merge(split.into(), story, "bench");
  }

  private void check(Archive archive) {
    if (!ids.stream().allMatch(id -> answers(archive, id))) {
      System.out.println("an id without an answer in between");
    }
  }
}
