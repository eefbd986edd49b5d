package org.readout.app.web;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.readout.app.Pipeline;
import org.readout.app.StoryReading;
import org.readout.grouping.StoryId;
import org.readout.report.Report;

/**
 * How many reports of a story stand for themselves. They are counted beside the requests, since all
 * words of a story are read for it, and once for each state of a story.
 */
final class Corroboration implements AutoCloseable {

  /** So many stories are remembered. */
  private static final int MOST = 10_000;

  private final Shelf shelf;
  private final Supplier<Pipeline> pipeline;
  private final Runnable news;
  private final ExecutorService counter =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("counting").factory());

  private final Map<StoryId, Counted> counted = new LinkedHashMap<>();
  private final Set<StoryId> waiting = new HashSet<>();

  private record Counted(String state, int independent) {}

  /**
   * @param news is run when stories were counted that were asked for
   */
  Corroboration(Shelf shelf, Supplier<Pipeline> pipeline, Runnable news) {
    this.shelf = shelf;
    this.pipeline = pipeline;
    this.news = news;
  }

  /** The number of a story in a state; empty as long as it is not counted. */
  synchronized OptionalInt independent(StoryId story, String state) {
    Counted known = counted.get(story);
    if (known != null && known.state.equals(state)) {
      return OptionalInt.of(known.independent);
    }
    if (waiting.add(story)) {
      counter.execute(() -> count(story));
    }
    return OptionalInt.empty();
  }

  private void count(StoryId story) {
    Counted now =
        shelf.read(
            archive -> {
              String state = archive.stories().state(story);
              List<Report> reports = StoryReading.reports(archive, story);
              return new Counted(state, pipeline.get().independent(reports));
            });
    if (remember(story, now)) {
      news.run();
    }
  }

  /** Whether nothing more waits. */
  private synchronized boolean remember(StoryId story, Counted now) {
    counted.put(story, now);
    if (counted.size() > MOST) {
      counted.remove(counted.keySet().iterator().next());
    }
    waiting.remove(story);
    return waiting.isEmpty();
  }

  @Override
  public void close() {
    counter.shutdownNow();
  }
}
