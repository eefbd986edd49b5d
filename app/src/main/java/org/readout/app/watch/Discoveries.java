package org.readout.app.watch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.readout.app.Pipeline;
import org.readout.archive.Archive;
import org.readout.archive.Fresh.Found;
import org.readout.archive.Terms;
import org.readout.archive.Watch;
import org.readout.collation.Collation;
import org.readout.decision.Decided;
import org.readout.grouping.StoryId;
import org.readout.report.Report;
import org.readout.report.ReportId;

/**
 * Reads the stories to which reports came that a watch touches, and alerts what is new in them. A
 * story waits until its alerts are written, in one transaction with the note that it was read.
 */
public final class Discoveries {

  private static final Logger LOG = Logger.getLogger(Discoveries.class.getName());

  private final Access access;
  private final Supplier<Pipeline> pipeline;

  /** Those that a fault of ours keeps from being read; they wait for another program. */
  private final Set<StoryId> unreadable = new HashSet<>();

  public Discoveries(Access access, Supplier<Pipeline> pipeline) {
    this.access = access;
    this.pipeline = pipeline;
  }

  /** Reads all that wait; how many stories were read. */
  public int due() {
    int read = 0;
    List<StoryId> stories = access.read(archive -> archive.fresh().stories());
    for (StoryId story : stories) {
      if (!unreadable.contains(story) && !Thread.currentThread().isInterrupted()) {
        read += read(story) ? 1 : 0;
      }
    }
    return read;
  }

  /**
   * What is compared.
   *
   * @param state of the story
   * @param decisions on it
   * @param versions of all reports
   * @param fresh the versions of the fresh ones
   * @param before of those that changed, the words that they had
   */
  private record Story(
      String state,
      List<Decided> decisions,
      List<Report> reports,
      Map<ReportId, Integer> versions,
      Map<ReportId, Integer> fresh,
      Map<ReportId, String> before) {

    boolean isAsIn(StoryId id, Archive archive) {
      return archive.stories().state(id).equals(state);
    }
  }

  /** Nothing is read in vain while the archive cannot be written to. */
  private boolean read(StoryId id) {
    access.write(archive -> true);
    Story story = access.read(archive -> story(id, archive));
    Pipeline reading = pipeline.get();
    Optional<Collation> collation;
    try {
      collation = reading.compare(story.reports, story.decisions, () -> {}).collation();
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      if (!Thread.currentThread().isInterrupted()) {
        LOG.log(Level.SEVERE, e, () -> "story " + id + " cannot be read for alerts");
        unreadable.add(id);
      }
      return false;
    }
    return access.write(archive -> alerted(id, story, collation, archive));
  }

  /** As it was at one moment: a report that comes meanwhile would count as an old one. */
  private static Story story(StoryId id, Archive archive) {
    String state = archive.stories().state(id);
    Story story = story(id, state, archive);
    return story.isAsIn(id, archive) ? story : story(id, archive);
  }

  private static Story story(StoryId id, String state, Archive archive) {
    List<Report> reports = new ArrayList<>();
    Map<ReportId, Integer> versions = new HashMap<>();
    for (ReportId report : archive.stories().reports(id)) {
      archive.reports().read(report).ifPresent(reports::add);
      versions.put(report, archive.reports().version(report));
    }
    Map<ReportId, Integer> fresh = archive.fresh().of(id);
    Map<ReportId, String> before = new HashMap<>();
    fresh.forEach(
        (report, version) ->
            archive
                .reports()
                .read(report, version - 1)
                .ifPresent(one -> before.put(report, Terms.line(one.text()))));
    return new Story(state, archive.decisions().of(id), reports, versions, fresh, before);
  }

  /** A story that changed meanwhile waits: it may have had words that are forgotten now. */
  private static boolean alerted(
      StoryId id, Story story, Optional<Collation> collation, Archive archive) {
    if (!story.isAsIn(id, archive)) {
      return false;
    }
    List<Watch> watches = archive.watches().all();
    List<Found> found = new ArrayList<>();
    List<Novel> novel = collation.map(one -> novelty(id, one, story).all()).orElse(List.of());
    for (Watch watch : watches) {
      boolean ofStory = archive.watches().isOf(watch, id);
      novel.stream()
          .filter(one -> one.concerns(watch, ofStory))
          .forEach(one -> found.add(new Found(watch, one.news())));
    }
    archive.fresh().done(id, story.fresh, found);
    return true;
  }

  private static Novelty novelty(StoryId id, Collation collation, Story story) {
    return new Novelty(id.value(), collation, story.versions, story.fresh.keySet(), story.before);
  }
}
