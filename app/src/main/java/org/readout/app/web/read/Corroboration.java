package org.readout.app.web.read;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.readout.app.Pipeline;
import org.readout.app.StoryReading;
import org.readout.app.web.shelf.Shelf;
import org.readout.grouping.StoryId;
import org.readout.report.Report;

/**
 * How many reports of a story stand for themselves. They are counted beside the requests, since all
 * words of a story are read for it, and once for each state of a story.
 */
public final class Corroboration implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(Corroboration.class.getName());

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
  public Corroboration(Shelf shelf, Supplier<Pipeline> pipeline, Runnable news) {
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

  private record Words(String state, List<Report> reports) {}

  private void count(StoryId story) {
    Optional<Counted> now = Optional.empty();
    try {
      now = Optional.of(counted(story));
    } catch (RuntimeException | Error e) {
      LOG.log(Level.WARNING, e, () -> "the reports of " + story + " cannot be counted");
    }
    if (remember(story, now)) {
      news.run();
    }
  }

  /** The archive is held while the story is read from it, and not while it is counted. */
  private Counted counted(StoryId story) {
    Words words =
        shelf.read(
            archive ->
                new Words(archive.stories().state(story), StoryReading.reports(archive, story)));
    return new Counted(words.state, pipeline.get().independent(words.reports));
  }

  /** Whether it was counted and nothing more waits: of a failure nobody is told to look again. */
  private synchronized boolean remember(StoryId story, Optional<Counted> now) {
    waiting.remove(story);
    now.ifPresent(one -> counted.put(story, one));
    if (counted.size() > MOST) {
      counted.remove(counted.keySet().iterator().next());
    }
    return now.isPresent() && waiting.isEmpty();
  }

  @Override
  public void close() {
    counter.shutdownNow();
  }
}
