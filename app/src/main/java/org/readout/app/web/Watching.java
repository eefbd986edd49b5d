package org.readout.app.web;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.readout.app.FetchedBefore;
import org.readout.app.Pipeline;
import org.readout.app.watch.Deliveries;
import org.readout.app.watch.Discoveries;
import org.readout.app.watch.Polling;
import org.readout.app.web.shelf.Shelf;

/**
 * What goes on beside the pages: feeds are asked, stories are read for watches, alerts are sent.
 * Each has a thread of its own, so that a slow feed keeps no alert back.
 */
final class Watching implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(Watching.class.getName());
  private static final Duration PAUSE = Duration.ofSeconds(2);
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final List<Thread> threads;

  Watching(Shelf shelf, Settings settings, Supplier<Pipeline> pipeline, InstantSource clock) {
    DoubleSupplier chance = () -> ThreadLocalRandom.current().nextDouble();
    FetchedBefore fetched = Polling.fetchedBefore(shelf);
    Polling polling =
        new Polling(shelf, settings.web().apply(fetched), fetched, pipeline, clock, chance);
    Discoveries discoveries = new Discoveries(shelf, pipeline);
    Deliveries deliveries = new Deliveries(shelf, settings.sending(), clock, chance);
    threads =
        List.of(
            thread("polling", polling::due),
            thread("discoveries", discoveries::due),
            thread("deliveries", deliveries::due));
  }

  private static Thread thread(String name, Runnable round) {
    return Thread.ofPlatform().daemon().name(name).unstarted(() -> go(name, round));
  }

  /** Begins, once the service is there. */
  void begin() {
    threads.forEach(Thread::start);
  }

  /** A round that fails is done again; a failure that goes on is logged once. */
  private static void go(String name, Runnable round) {
    String failure = "";
    while (!Thread.currentThread().isInterrupted()) {
      try {
        round.run();
        failure = "";
        Thread.sleep(PAUSE);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      } catch (RuntimeException e) {
        failure = failed(name, e, failure);
      }
    }
  }

  private static String failed(String name, RuntimeException e, String before) {
    String failure = e.toString();
    if (!failure.equals(before) && !Thread.currentThread().isInterrupted()) {
      LOG.log(Level.WARNING, e, () -> name + " could not be done, and is tried again");
    }
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    return failure;
  }

  /**
   * Breaks off what waits for others; what is being written is written, if that takes no longer
   * than ten seconds for all of them.
   */
  @Override
  public void close() {
    threads.forEach(Thread::interrupt);
    long end = System.nanoTime() + PATIENCE.toNanos();
    try {
      for (Thread thread : threads) {
        thread.join(Math.max(1, Duration.ofNanos(end - System.nanoTime()).toMillis()));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
