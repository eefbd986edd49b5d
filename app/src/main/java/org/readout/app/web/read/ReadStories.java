package org.readout.app.web.read;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.readout.app.StoryReading;
import org.readout.app.web.exchange.Body;
import org.readout.app.web.exchange.Refusal;
import org.readout.app.web.page.Layout;
import org.readout.app.web.shelf.Collations;
import org.readout.app.web.shelf.Holdings;
import org.readout.app.web.shelf.Reading;
import org.readout.app.web.shelf.ReadingDesk;
import org.readout.app.web.shelf.ReadingFiles;
import org.readout.app.web.shelf.Shelf;
import org.readout.archive.Archive;
import org.readout.archive.ArchiveException;
import org.readout.collation.Collation;
import org.readout.conflict.Conflict;
import org.readout.format.CollationJson;
import org.readout.grouping.StoryId;
import org.readout.matrix.Item;
import org.readout.render.Frame;
import org.readout.render.HtmlRenderer;
import org.readout.text.Digest;

/**
 * The stories of the archive as they are read: begun when somebody asks, kept in the state that
 * they are in, and printed as pages. For several threads.
 */
public final class ReadStories implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(ReadStories.class.getName());

  private final Shelf shelf;
  private final ReadingDesk desk;
  private final ReadingFiles files;
  private final Collations collations;
  private final Layout layout;
  private final States states;

  public ReadStories(Holdings holdings, Layout layout) {
    this.shelf = holdings.shelf();
    this.desk = holdings.desk();
    this.files = holdings.files();
    this.collations = holdings.collations();
    this.layout = layout;
    this.states = new States(shelf);
  }

  /**
   * How the story stands that answers to an id or the beginning of one.
   *
   * @throws Refusal if there is none
   */
  States.Standing standing(String asked) {
    return states.of(asked);
  }

  /**
   * How far a story is read; that is begun if it was not.
   *
   * @param work is run before, if it has to be begun; it may refuse that
   */
  public Reading reading(StoryId story, Runnable work) {
    String state = states.of(story.value()).state();
    return desk.of(
        story.value(),
        state,
        () -> {
          work.run();
          return shelf.read(archive -> read(archive, story));
        },
        Optional.of(keeping(story)),
        (collation, json) -> {
          mark(story, collation);
          return printed(story, state, collation, json);
        });
  }

  /** Notes for the list of stories what was found; while another process writes, it is let be. */
  private void mark(StoryId story, Collation collation) {
    int contradictions =
        (int)
            collation.conflicts().stream()
                .filter(one -> one.judgement() == Conflict.Judgement.CONTRADICTION)
                .count();
    int statements = collation.utterances().size();
    int readouts =
        (int)
            collation.readouts().stream()
                .flatMap(matrix -> matrix.items().stream())
                .filter(Item::differsSurely)
                .count();
    if (shelf.read(
        archive -> archive.marks().differs(story, contradictions, readouts, statements))) {
      try {
        shelf.write(
            archive -> {
              archive.marks().put(story, contradictions, readouts, statements);
              return true;
            });
      } catch (Refusal | ArchiveException e) {
        LOG.log(Level.FINE, e, () -> "what was found in " + story + " is not noted");
      }
    }
  }

  /** Differs from before when the page of the story does. */
  public static String state(Archive archive, StoryId story) {
    return collated(archive, story) + archive.notes().numbers(story);
  }

  /** Differs from before when the story reads otherwise. */
  public static String collated(Archive archive, StoryId story) {
    return StoryReading.state(archive, story);
  }

  /** What is to be read of a story as it is now. */
  public static ReadingDesk.Story read(Archive archive, StoryId story) {
    return new ReadingDesk.Story(
        StoryReading.reports(archive, story), archive.decisions().of(story));
  }

  /** What was read of a story as it is now, if that is kept. */
  public Optional<Collation> kept(StoryId story) {
    return kept(story, shelf.read(archive -> state(archive, story)));
  }

  private Optional<Collation> kept(StoryId story, String state) {
    return desk.there(story.value(), state)
        .flatMap(
            reading ->
                reading instanceof Reading.Ready ready
                    ? Optional.of(collation(ready))
                    : Optional.empty());
  }

  /** What was read, to be worked with. */
  public Collation collation(Reading.Ready ready) {
    return collations.of(ready.json());
  }

  /** Keeps what was found in a story as it is now. */
  public void keep(StoryId story, String state, Collation collation) {
    mark(story, collation);
    Reading.Ready ready = printed(story, state, collation, Optional.empty());
    desk.keep(story.value(), state, ready);
    ReadingDesk.Story now = shelf.read(archive -> read(archive, story));
    if (states.of(story.value()).state().equals(state)) {
      keeping(story).of(now).keep(ready);
    }
  }

  /** Changes what stands beside the findings of a story, which need not be read again for it. */
  public void annotate(StoryId story, Consumer<Archive> change) {
    String before = shelf.read(archive -> collated(archive, story));
    Optional<Collation> collation = kept(story);
    String now =
        shelf.write(
            archive -> {
              change.accept(archive);
              boolean same = collated(archive, story).equals(before);
              return same ? state(archive, story) : "";
            });
    if (!now.isEmpty()) {
      collation.ifPresent(found -> keep(story, now, found));
    }
  }

  private ReadingDesk.Keeping keeping(StoryId story) {
    return new ReadingDesk.Keeping(
        files, story.value(), () -> shelf.read(archive -> read(archive, story)));
  }

  private Reading.Ready printed(
      StoryId story, String state, Collation collation, Optional<Body> json) {
    Collation called = collation.called(story.value());
    StoryFrame frame =
        shelf.read(
            archive ->
                new StoryFrame(
                    layout, state, Beside.of(story, archive), Sources.of(called, archive), called));
    return printed(called, json, frame);
  }

  static Reading.Ready printed(Collation collation, Optional<Body> json, Frame frame) {
    return new Reading.Ready(
        Body.of(Body.HTML, out -> new HtmlRenderer(frame).render(collation, out)),
        json.orElseGet(() -> Body.of(Body.JSON, out -> CollationJson.write(collation, out))));
  }

  /** A state in short. */
  static String tag(String state) {
    return Digest.of('t', state);
  }

  @Override
  public void close() {
    states.close();
  }
}
