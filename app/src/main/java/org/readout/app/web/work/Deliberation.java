package org.readout.app.web.work;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.readout.grouping.StoryId;

/** What an analyst asked to decide: how far it is, and what came of it. */
final class Deliberation {

  private final AtomicInteger done = new AtomicInteger();
  private volatile int all = 1;
  private volatile Optional<Outcome> outcome = Optional.empty();

  /**
   * What came of it.
   *
   * @param status of HTTP
   * @param words what is decided, or why nothing is
   * @param effect what is other than before
   * @param story where it can be seen
   * @param decision its id, if it can be undone by that
   */
  record Outcome(
      int status, String words, List<String> effect, StoryId story, Optional<String> decision) {

    Outcome {
      effect = List.copyOf(effect);
    }

    static Outcome done(String words, StoryId story) {
      return new Outcome(200, words, List.of(), story, Optional.empty());
    }

    static Outcome not(int status, String why, StoryId story) {
      return new Outcome(status, why, List.of(), story, Optional.empty());
    }

    boolean isDone() {
      return status == 200;
    }
  }

  /**
   * @param steps so many reports are to be read
   */
  void expect(int steps) {
    all = Math.max(1, steps);
  }

  void step() {
    done.incrementAndGet();
  }

  void end(Outcome came) {
    outcome = Optional.of(came);
  }

  int done() {
    return done.get();
  }

  int all() {
    return all;
  }

  /** Empty while it is under way. */
  Optional<Outcome> outcome() {
    return outcome;
  }
}
