package org.readout.app.web.read;

import io.javalin.http.Context;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.app.web.exchange.Caller;
import org.readout.app.web.exchange.Route;
import org.readout.app.web.page.Layout;
import org.readout.app.web.shelf.Reading;
import org.readout.app.web.shelf.Shelf;
import org.readout.archive.Archive;
import org.readout.format.JsonLine;
import org.readout.grouping.StoryId;

/** The reports of a story side by side. */
final class StoryPage {

  private final Shelf shelf;
  private final ReadStories stories;
  private final Exports exports;
  private final Layout layout;

  StoryPage(Shelf shelf, ReadStories stories, Exports exports, Layout layout) {
    this.shelf = shelf;
    this.stories = stories;
    this.exports = exports;
    this.layout = layout;
  }

  List<Route> routes() {
    return List.of(
        Route.get("/stories/{id}", this::show),
        Route.get("/stories/{id}/state", this::state),
        Route.get("/stories/{id}/export", this::export));
  }

  private void show(Context request) {
    String asked = request.pathParam("id");
    StoryId story = stories.standing(asked).story();
    if (!story.value().equals(asked)) {
      request.redirect("/stories/" + story.value());
      return;
    }
    Reading reading = stories.reading(story, Caller.of(request)::work);
    new ReadingAnswer(layout)
        .send(reading, () -> shelf.read(archive -> known(story, archive)), request);
  }

  private static Optional<StoryBeingRead> known(StoryId story, Archive archive) {
    return archive
        .stories()
        .listed(story)
        .map(listed -> new StoryBeingRead(listed, archive.reports().headings(story)));
  }

  private void export(Context request) {
    Exports.Wish wish = Exports.Wish.of(request);
    String asked = request.pathParam("id");
    StoryId story = shelf.story(asked);
    if (!story.value().equals(asked)) {
      String query = request.queryString() == null ? "" : "?" + request.queryString();
      request.redirect("/stories/" + story.value() + "/export" + query);
      return;
    }
    Reading reading = stories.reading(story, Caller.of(request)::work);
    if (reading instanceof Reading.Ready ready) {
      exports.send(story, wish, ready, request);
    } else {
      new ReadingAnswer(layout).send(reading, request);
    }
  }

  /** Says in which state a story is, for pages that are open. */
  private void state(Context request) {
    Map<String, Object> members =
        Map.of("state", ReadStories.tag(stories.standing(request.pathParam("id")).state()));
    StringWriter out = new StringWriter();
    JsonLine.write(members, out);
    request
        .header("Cache-Control", "no-store")
        .contentType("application/json")
        .result(out.toString());
  }
}
