package org.readout.app.web.work;

import io.javalin.http.Context;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.readout.app.Rearranged;
import org.readout.app.web.exchange.Caller;
import org.readout.app.web.exchange.Fields;
import org.readout.app.web.exchange.Needs;
import org.readout.app.web.exchange.Refusal;
import org.readout.app.web.exchange.Route;
import org.readout.app.web.shelf.Shelf;
import org.readout.app.web.work.Deliberation.Outcome;
import org.readout.archive.Archive;
import org.readout.archive.Rearrangements.Recorded;
import org.readout.grouping.StoryId;
import org.readout.report.ReportId;

/** Merges, splits and moves that analysts send. */
final class StoryWork {

  private final Shelf shelf;
  private final Changing changing;

  StoryWork(Shelf shelf, Changing changing) {
    this.shelf = shelf;
    this.changing = changing;
  }

  List<Route> routes() {
    return List.of(
        Route.post("/stories/{id}/merge", this::merge, Needs.ANALYST, Needs.WORK),
        Route.post("/stories/{id}/split", this::split, Needs.ANALYST, Needs.WORK),
        Route.post("/stories/{id}/move", this::move, Needs.ANALYST, Needs.WORK));
  }

  private void merge(Context request) {
    StoryId from = shelf.story(request.pathParam("id"));
    String into = into(request);
    String by = Caller.of(request).name();
    rearrange(
        archive -> archive.rearrangements().merge(from, archive.stories().named(into), by),
        request);
  }

  private void move(Context request) {
    StoryId from = shelf.story(request.pathParam("id"));
    List<ReportId> reports = Fields.reports(request);
    Fields.require(reports.size() == 1, "Name one report.");
    String into = into(request);
    String by = Caller.of(request).name();
    rearrange(
        archive -> {
          checkAreIn(from, reports, archive);
          return archive
              .rearrangements()
              .move(reports.getFirst(), archive.stories().named(into), by);
        },
        request);
  }

  private void split(Context request) {
    StoryId story = shelf.story(request.pathParam("id"));
    List<ReportId> reports = Fields.reports(request);
    String by = Caller.of(request).name();
    rearrange(
        archive -> {
          checkAreIn(story, reports, archive);
          return archive.rearrangements().split(story, new HashSet<>(reports), by);
        },
        request);
  }

  private static String into(Context request) {
    return Fields.required("into", "Name a story.", request);
  }

  private static void checkAreIn(StoryId story, List<ReportId> reports, Archive archive) {
    for (ReportId report : reports) {
      if (!archive.stories().of(report).equals(Optional.of(story))) {
        throw new Refusal(409, "Report " + report + " is not in the story.");
      }
    }
  }

  private void rearrange(Function<Archive, Recorded> act, Context request) {
    changing.change(
        archive -> {
          Recorded done = act.apply(archive);
          return Outcome.done(Rearranged.words(done), done.into());
        },
        request);
  }
}
