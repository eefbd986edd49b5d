package org.readout.app.web;

import io.javalin.http.Context;
import org.readout.app.StoryReading;
import org.readout.archive.Archive;
import org.readout.collation.Collation;
import org.readout.decision.Decided;
import org.readout.format.CollationJson;
import org.readout.grouping.StoryId;
import org.readout.render.HtmlRenderer;

/** The reports of a story side by side. */
final class StoryPage {

  private final Shelf shelf;
  private final Readings readings;
  private final Layout layout;

  StoryPage(Shelf shelf, Readings readings, Layout layout) {
    this.shelf = shelf;
    this.readings = readings;
    this.layout = layout;
  }

  void show(Context request) {
    String asked = request.pathParam("id");
    StoryId story = StoriesApi.named(asked, shelf);
    if (!story.value().equals(asked)) {
      request.redirect("/stories/" + story.value());
      return;
    }
    Reading reading = reading(story, Caller.of(request)::work);
    new ReadingAnswer(layout).send(reading, request);
  }

  /**
   * How far a story is read; that is begun if it was not.
   *
   * @param work is run before, if it has to be begun; it may refuse that
   */
  Reading reading(StoryId story, Runnable work) {
    String state = shelf.read(archive -> state(archive, story));
    return readings.of(
        story.value(),
        state,
        () -> {
          work.run();
          return shelf.read(archive -> read(archive, story));
        },
        collation -> printed(collation, layout));
  }

  /** Differs from before when the story reads otherwise. */
  static String state(Archive archive, StoryId story) {
    return archive.stories().state(story)
        + archive.decisions().of(story).stream().map(Decided::id).toList();
  }

  private static Readings.Story read(Archive archive, StoryId story) {
    return new Readings.Story(StoryReading.reports(archive, story), archive.decisions().of(story));
  }

  static Reading.Ready printed(Collation collation, Layout layout) {
    return new Reading.Ready(
        Body.of(Body.HTML, out -> new HtmlRenderer(layout).render(collation, out)),
        Body.of(Body.JSON, out -> CollationJson.write(collation, out)));
  }
}
