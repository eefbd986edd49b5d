package org.readout.app.web.work;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.readout.app.web.exchange.Caller;
import org.readout.app.web.exchange.Fields;
import org.readout.app.web.exchange.Needs;
import org.readout.app.web.exchange.Refusal;
import org.readout.app.web.exchange.Route;
import org.readout.app.web.shelf.Shelf;
import org.readout.app.web.work.Deliberation.Outcome;
import org.readout.archive.Archive;
import org.readout.archive.ArchiveException;
import org.readout.archive.Decisions;
import org.readout.grouping.StoryId;
import org.readout.render.DecisionWords;
import org.readout.render.Legible;
import org.readout.report.ReportId;

/** Decisions on findings that analysts send, and what takes them back. */
final class DecisionWork {

  /** In characters. */
  private static final int LONGEST_REASON = 1000;

  private static final int MOST_NAMES = 10;

  private final Shelf shelf;
  private final Deliberations deliberations;
  private final Changing changing;

  DecisionWork(Shelf shelf, Deliberations deliberations, Changing changing) {
    this.shelf = shelf;
    this.deliberations = deliberations;
    this.changing = changing;
  }

  List<Route> routes() {
    return List.of(
        Route.post("/stories/{id}/decisions", this::decide, Needs.ANALYST, Needs.WORK),
        Route.post("/decisions/{id}/undo", this::undo, Needs.ANALYST, Needs.WORK));
  }

  /** Decides on a finding. */
  private void decide(Context request) {
    StoryId story = shelf.story(request.pathParam("id"));
    Optional<String> because =
        Fields.field("because", LONGEST_REASON, request)
            .map(Legible::line)
            .filter(why -> !why.isEmpty());
    Deliberations.Question question = question(request);
    Changing.leadTo(
        deliberations.begin(
            new Deliberations.Asked(story, question, Caller.of(request).name(), because)),
        request);
  }

  private static Deliberations.Question question(Context request) {
    String kind = Fields.field("kind", Fields.LONGEST_NAME, request).orElse("");
    return switch (kind) {
      case "same-person" -> {
        List<String> names = Fields.all("name", MOST_NAMES, request);
        Fields.require(!names.isEmpty(), "Name somebody.");
        yield deciding -> deciding.samePerson(names);
      }
      case "other-person" -> {
        String name = Fields.required("name", "Name somebody.", request);
        List<ReportId> reports = Fields.reports(request);
        yield deciding -> deciding.otherPerson(name, reports);
      }
      case "wrong-speaker" -> {
        String statement = Fields.required("statement", "Name a statement.", request);
        Optional<String> speaker = Fields.field("speaker", Fields.LONGEST_NAME, request);
        yield deciding -> deciding.wrongSpeaker(statement, speaker);
      }
      case "not-a-conflict" -> {
        String difference = Fields.required("difference", "Name a difference.", request);
        yield deciding -> deciding.notAConflict(difference);
      }
      default ->
          throw new Refusal(
              400,
              "“kind” is same-person, other-person, wrong-speaker or not-a-conflict, not “"
                  + kind
                  + "”.");
    };
  }

  /** Takes a decision back. */
  private void undo(Context request) {
    String name = request.pathParam("id");
    String by = Caller.of(request).name();
    changing.change(
        archive -> {
          Decisions.Recorded one = named(name, archive);
          archive.decisions().undo(one, by);
          String words = DecisionWords.of(one.decided().decision());
          return Outcome.done("Undone: " + words, storyOf(one, archive));
        },
        request);
  }

  private static Decisions.Recorded named(String name, Archive archive) {
    try {
      return archive.decisions().named(name);
    } catch (ArchiveException e) {
      throw new Refusal(404, String.valueOf(e.getMessage()));
    }
  }

  /** Where it acts; else where it was taken. */
  private static StoryId storyOf(Decisions.Recorded one, Archive archive) {
    return one.decided().decision().reports().stream()
        .flatMap(report -> archive.stories().of(report).stream())
        .findFirst()
        .orElseGet(() -> archive.stories().named(one.story().value()));
  }
}
