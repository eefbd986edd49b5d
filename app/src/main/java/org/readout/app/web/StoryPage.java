package org.readout.app.web;

import io.javalin.http.Context;
import java.util.List;
import org.readout.archive.Archive;
import org.readout.archive.ArchiveException;
import org.readout.collation.Collation;
import org.readout.format.CollationJson;
import org.readout.grouping.StoryId;
import org.readout.render.HtmlRenderer;
import org.readout.report.Report;

/** The reports of a story side by side. */
final class StoryPage {

  private static final String JSON = ".json";

  private final Shelf shelf;
  private final Readings readings;
  private final Layout layout;

  StoryPage(Shelf shelf, Readings readings, Layout layout) {
    this.shelf = shelf;
    this.readings = readings;
    this.layout = layout;
  }

  void show(Context request) {
    String name = request.pathParam("id");
    boolean json = name.endsWith(JSON);
    String asked = json ? name.substring(0, name.length() - JSON.length()) : name;
    StoryId story = named(asked);
    if (!story.value().equals(asked)) {
      request.redirect("/stories/" + story.value() + (json ? JSON : ""));
      return;
    }
    new ReadingAnswer(layout).send(reading(story), json, request);
  }

  /** How far a story is read; that is begun if it was not. */
  Reading reading(StoryId story) {
    String state = shelf.read(archive -> archive.stories().state(story));
    return readings.of(
        story.value(),
        state,
        () -> shelf.read(archive -> reports(archive, story)),
        collation -> printed(collation, layout));
  }

  private StoryId named(String name) {
    try {
      return shelf.read(archive -> archive.stories().named(name));
    } catch (ArchiveException e) {
      throw new Refusal(404, String.valueOf(e.getMessage()));
    }
  }

  private static List<Report> reports(Archive archive, StoryId story) {
    return archive.stories().reports(story).stream()
        .flatMap(id -> archive.reports().read(id).stream())
        .toList();
  }

  static Reading.Ready printed(Collation collation, Layout layout) {
    return new Reading.Ready(
        Body.of(Body.HTML, out -> new HtmlRenderer(layout).render(collation, out)),
        Body.of(Body.JSON, out -> CollationJson.write(collation, out)));
  }
}
