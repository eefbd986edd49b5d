package org.readout.app.web.read;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.readout.app.web.exchange.Caller;
import org.readout.app.web.exchange.Query;
import org.readout.app.web.exchange.Refusal;
import org.readout.app.web.exchange.Route;
import org.readout.app.web.page.Layout;
import org.readout.app.web.shelf.Reading;
import org.readout.app.web.shelf.Shelf;
import org.readout.archive.Archive;
import org.readout.archive.ArchiveException;
import org.readout.archive.Reports;
import org.readout.collation.Collation;
import org.readout.grouping.StoryId;
import org.readout.render.Citations;
import org.readout.report.Passage;
import org.readout.report.ReportId;
import org.readout.text.Span;

/**
 * The way from words of a report to their place on the page of its story. Which place that is shows
 * once the story is read, so that this is asked when somebody goes there.
 */
public final class PassagePage {

  private static final String PATH = "/passages/";

  private final Shelf shelf;
  private final ReadStories stories;
  private final Layout layout;

  PassagePage(Shelf shelf, ReadStories stories, Layout layout) {
    this.shelf = shelf;
    this.stories = stories;
    this.layout = layout;
  }

  /** The way to a report. */
  public static String path(ReportId report) {
    return PATH + report.value();
  }

  static String path(ReportId report, Span span) {
    return path(report) + "?start=" + span.start() + "&end=" + span.end();
  }

  List<Route> routes() {
    return List.of(Route.get("/passages/{report}", this::show));
  }

  private void show(Context request) {
    Query query = Query.of(request, "start", "end");
    Optional<Integer> start = query.number("start", 0, Integer.MAX_VALUE - 1);
    Optional<Integer> end =
        query.number("end", start.map(one -> one + 1).orElse(1), Integer.MAX_VALUE);
    Optional<Span> span = start.flatMap(from -> end.map(to -> new Span(from, to)));
    Place place = shelf.read(archive -> place(archive, request.pathParam("report")));
    Reading reading = stories.reading(place.story, () -> Caller.of(request).work());
    if (reading instanceof Reading.Ready ready) {
      String anchor = anchor(place.report, span, stories.collation(ready));
      request.redirect("/stories/" + place.story.value() + "#" + anchor);
    } else {
      new ReadingAnswer(layout).send(reading, request);
    }
  }

  private record Place(ReportId report, StoryId story) {}

  private static Place place(Archive archive, String name) {
    try {
      ReportId report = archive.reports().named(name);
      Reports.Place place = archive.reports().place(report).orElseThrow();
      return new Place(report, place.story());
    } catch (ArchiveException e) {
      throw new Refusal(404, String.valueOf(e.getMessage()));
    }
  }

  /** A report that could not be read is not on the page. */
  private static String anchor(ReportId report, Optional<Span> span, Collation collation) {
    if (collation.reports().stream().noneMatch(one -> one.report().id().equals(report))) {
      return "reports";
    }
    Citations citations = new Citations(collation.reports());
    return span.map(words -> citations.around(new Passage(report, words)))
        .orElseGet(() -> citations.anchor(report));
  }
}
