package org.readout.app.web;

import io.javalin.http.Context;
import java.io.StringWriter;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.readout.app.StoryReading;
import org.readout.archive.Archive;
import org.readout.archive.ArchiveException;
import org.readout.collation.Collation;
import org.readout.conflict.Conflict;
import org.readout.format.CollationJson;
import org.readout.format.JsonLine;
import org.readout.grouping.StoryId;
import org.readout.matrix.Item;
import org.readout.render.Frame;
import org.readout.render.HtmlRenderer;
import org.readout.text.Digest;

/** The reports of a story side by side. */
final class StoryPage {

  private static final Logger LOG = Logger.getLogger(StoryPage.class.getName());

  private final Shelf shelf;
  private final Readings readings;
  private final Exports exports;
  private final Layout layout;

  private final Collations collations;
  private final States states;
  private final ReadingFiles files;

  StoryPage(
      Shelf shelf,
      States states,
      Readings readings,
      ReadingFiles files,
      Exports exports,
      Collations collations,
      Layout layout) {
    this.states = states;
    this.files = files;
    this.collations = collations;
    this.shelf = shelf;
    this.readings = readings;
    this.exports = exports;
    this.layout = layout;
  }

  void show(Context request) {
    String asked = request.pathParam("id");
    StoryId story = states.of(asked).story();
    if (!story.value().equals(asked)) {
      request.redirect("/stories/" + story.value());
      return;
    }
    Reading reading = reading(story, Caller.of(request)::work);
    new ReadingAnswer(layout)
        .send(reading, () -> shelf.read(archive -> known(story, archive)), request);
  }

  private static Optional<StoryBeingRead> known(StoryId story, Archive archive) {
    return archive
        .stories()
        .listed(story)
        .map(listed -> new StoryBeingRead(listed, archive.reports().headings(story)));
  }

  void export(Context request) {
    Exports.Wish wish = Exports.Wish.of(request);
    String asked = request.pathParam("id");
    StoryId story = StoriesApi.named(asked, shelf);
    if (!story.value().equals(asked)) {
      String query = request.queryString() == null ? "" : "?" + request.queryString();
      request.redirect("/stories/" + story.value() + "/export" + query);
      return;
    }
    Reading reading = reading(story, Caller.of(request)::work);
    if (reading instanceof Reading.Ready ready) {
      exports.send(story, wish, ready, request);
    } else {
      new ReadingAnswer(layout).send(reading, request);
    }
  }

  /**
   * How far a story is read; that is begun if it was not.
   *
   * @param work is run before, if it has to be begun; it may refuse that
   */
  Reading reading(StoryId story, Runnable work) {
    String state = states.of(story.value()).state();
    return readings.of(
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

  StoryId named(String name) {
    return StoriesApi.named(name, shelf);
  }

  /** Differs from before when the page of the story does. */
  static String state(Archive archive, StoryId story) {
    return collated(archive, story) + archive.notes().numbers(story);
  }

  /** Differs from before when the story reads otherwise. */
  static String collated(Archive archive, StoryId story) {
    return StoryReading.state(archive, story);
  }

  static Readings.Story read(Archive archive, StoryId story) {
    return new Readings.Story(StoryReading.reports(archive, story), archive.decisions().of(story));
  }

  /** What was read of a story as it is now, if that is kept. */
  Optional<Collation> kept(StoryId story) {
    return kept(story, shelf.read(archive -> state(archive, story)));
  }

  private Optional<Collation> kept(StoryId story, String state) {
    return readings
        .there(story.value(), state)
        .flatMap(
            reading ->
                reading instanceof Reading.Ready ready
                    ? Optional.of(collation(ready))
                    : Optional.empty());
  }

  /** What was read, to be worked with. */
  Collation collation(Reading.Ready ready) {
    return collations.of(ready.json());
  }

  /** Keeps what was found in a story as it is now. */
  void keep(StoryId story, String state, Collation collation) {
    mark(story, collation);
    Reading.Ready ready = printed(story, state, collation, Optional.empty());
    readings.keep(story.value(), state, ready);
    Readings.Story now = shelf.read(archive -> read(archive, story));
    if (states.of(story.value()).state().equals(state)) {
      keeping(story).of(now).keep(ready);
    }
  }

  /** Changes what stands beside the findings of a story, which need not be read again for it. */
  void annotate(StoryId story, Consumer<Archive> change) {
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

  private Readings.Keeping keeping(StoryId story) {
    return new Readings.Keeping(
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

  /** Says in which state a story is, for pages that are open. */
  void state(Context request) {
    Map<String, Object> members = Map.of("state", tag(states.of(request.pathParam("id")).state()));
    StringWriter out = new StringWriter();
    JsonLine.write(members, out);
    request
        .header("Cache-Control", "no-store")
        .contentType("application/json")
        .result(out.toString());
  }

  /** A state in short. */
  static String tag(String state) {
    return Digest.of('t', state);
  }
}
