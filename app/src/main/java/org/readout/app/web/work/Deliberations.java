package org.readout.app.web.work;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.readout.app.Deciding;
import org.readout.app.Effect;
import org.readout.app.Pipeline;
import org.readout.app.Undecidable;
import org.readout.app.web.exchange.Refusal;
import org.readout.app.web.read.ReadStories;
import org.readout.app.web.shelf.ReadingDesk;
import org.readout.app.web.shelf.Shelf;
import org.readout.app.web.work.Deliberation.Outcome;
import org.readout.archive.ArchiveException;
import org.readout.collation.Collation;
import org.readout.decision.Decided;
import org.readout.decision.Decision;
import org.readout.decision.Standing;
import org.readout.grouping.StoryId;
import org.readout.render.DecisionWords;

/**
 * Decides on findings: a story is laid side by side once more as it would be, in turn with what is
 * read otherwise, and only what changes something is recorded.
 */
final class Deliberations {

  private static final Logger LOG = Logger.getLogger(Deliberations.class.getName());

  /** So many are remembered. */
  private static final int MOST = 200;

  private static final String BUSY = "Too much waits to be read; try again in a minute.";

  private final Shelf shelf;
  private final ReadingDesk desk;
  private final ReadStories stories;
  private final Map<Integer, Deliberation> all = new LinkedHashMap<>();
  private int last;

  Deliberations(Shelf shelf, ReadingDesk desk, ReadStories stories) {
    this.shelf = shelf;
    this.desk = desk;
    this.stories = stories;
  }

  /** Makes a decision of what is shown now. */
  @FunctionalInterface
  interface Question {
    Decision on(Deciding deciding) throws Undecidable;
  }

  /** What is asked, by whom, and why. */
  record Asked(StoryId story, Question question, String by, Optional<String> because) {}

  /**
   * Begins to decide.
   *
   * @return its number
   * @throws Refusal if too much waits
   */
  int begin(Asked asked) {
    Deliberation deliberation = new Deliberation();
    int number = remember(deliberation);
    if (!desk.inTurn(
        pipeline -> deliberation.end(outcome(asked, new Bench(pipeline, deliberation))))) {
      throw new Refusal(503, BUSY);
    }
    return number;
  }

  /** Remembers what came of something that took no time. */
  int remember(Outcome outcome) {
    Deliberation deliberation = new Deliberation();
    deliberation.end(outcome);
    return remember(deliberation);
  }

  private synchronized int remember(Deliberation deliberation) {
    last++;
    all.put(last, deliberation);
    if (all.size() > MOST) {
      all.remove(all.keySet().iterator().next());
    }
    return last;
  }

  synchronized Optional<Deliberation> numbered(int number) {
    return Optional.ofNullable(all.get(number));
  }

  private Outcome outcome(Asked asked, Bench bench) {
    StoryId story = asked.story;
    try {
      return decided(asked, bench);
    } catch (Undecidable e) {
      return Outcome.not(422, e.getMessage(), story);
    } catch (Refusal e) {
      return Outcome.not(e.status(), e.why(), story);
    } catch (CancellationException e) {
      return Outcome.not(503, "The service was ended.", story);
    } catch (ArchiveException e) {
      LOG.log(Level.SEVERE, e, () -> "deciding on " + story);
      return Outcome.not(503, "The archive cannot take that; the log tells more.", story);
    } catch (RuntimeException | StackOverflowError e) {
      LOG.log(Level.SEVERE, e, () -> "deciding on " + story);
      return Outcome.not(500, "A fault of Readout; its log tells more.", story);
    }
  }

  private Outcome decided(Asked asked, Bench bench) throws Undecidable {
    StoryId story = asked.story;
    String state = shelf.read(archive -> ReadStories.collated(archive, story));
    ReadingDesk.Story told = shelf.read(archive -> ReadStories.read(archive, story));
    Optional<Collation> kept = stories.kept(story);
    int reports = told.reports().size();
    bench.deliberation.expect(kept.isPresent() ? reports : 2 * reports);
    Collation before = kept.isPresent() ? kept.get() : bench.collation(told);
    Decision decision = asked.question.on(new Deciding(before));
    Decided decided =
        shelf.read(archive -> archive.decisions().decide(decision, asked.by, asked.because));
    List<Decided> with = new ArrayList<>(told.decisions());
    with.add(decided);
    Collation after = bench.collation(new ReadingDesk.Story(told.reports(), with));
    checkActs(decided, after);
    record(story, state, decided, after);
    return new Outcome(
        200,
        DecisionWords.of(decision),
        Effect.of(before, after),
        story,
        Optional.of(decided.id()));
  }

  private static void checkActs(Decided decided, Collation after) {
    after.decisions().stream()
        .filter(one -> one.decided().equals(decided))
        .findFirst()
        .flatMap(Standing::stale)
        .ifPresent(
            why -> {
              throw new Refusal(422, "That would change nothing: " + why);
            });
  }

  /** Unless the story became another while it was read: what was found may not hold for that. */
  private void record(StoryId story, String state, Decided decided, Collation after) {
    String now =
        shelf.write(
            archive -> {
              if (!ReadStories.collated(archive, story).equals(state)) {
                throw new Refusal(409, "The story has changed meanwhile; decide again.");
              }
              archive.decisions().add(story, decided);
              return ReadStories.state(archive, story);
            });
    stories.keep(story, now, after);
  }

  /** Lays stories side by side, and counts the reports that are read for it. */
  private final class Bench {

    private final Supplier<Pipeline> pipeline;
    private final Deliberation deliberation;

    Bench(Supplier<Pipeline> pipeline, Deliberation deliberation) {
      this.pipeline = pipeline;
      this.deliberation = deliberation;
    }

    Collation collation(ReadingDesk.Story story) {
      return pipeline
          .get()
          .compare(story.reports(), story.decisions(), this::onward)
          .collation()
          .orElseThrow(() -> new Refusal(422, "There is no report to decide on."));
    }

    private void onward() {
      desk.goOn();
      deliberation.step();
    }
  }
}
