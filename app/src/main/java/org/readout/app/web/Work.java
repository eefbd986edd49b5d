package org.readout.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.readout.app.Rearranged;
import org.readout.app.web.Deliberation.Outcome;
import org.readout.archive.Archive;
import org.readout.archive.ArchiveException;
import org.readout.archive.Decisions;
import org.readout.archive.Rearrangements.Recorded;
import org.readout.format.JsonLine;
import org.readout.grouping.StoryId;
import org.readout.render.DecisionWords;
import org.readout.render.HtmlWriter;
import org.readout.render.Legible;
import org.readout.report.ReportId;

/** What analysts send: decisions, merges, splits, moves, and what takes them back. */
final class Work {

  private static final String AGAIN_SECONDS = "1";

  /** In characters. */
  private static final int LONGEST_REASON = 1000;

  private static final int MOST_NAMES = 10;

  private final Shelf shelf;
  private final StoryPage stories;
  private final Deliberations deliberations;
  private final FormTokens tokens;
  private final Layout layout;

  Work(
      Shelf shelf,
      StoryPage stories,
      Deliberations deliberations,
      FormTokens tokens,
      Layout layout) {
    this.shelf = shelf;
    this.stories = stories;
    this.deliberations = deliberations;
    this.tokens = tokens;
    this.layout = layout;
  }

  /**
   * What a script needs to send a form: pages of stories are kept for all, and cannot hold it. No
   * page of another site can read it: nothing here lets any.
   */
  void token(Context request) {
    StringWriter out = new StringWriter();
    JsonLine.write(
        Map.of(
            Guard.TOKEN,
            tokens.current(),
            "name",
            Caller.of(request).name(),
            "admin",
            NoteWork.isAdmin(Caller.of(request))),
        out);
    request
        .header("Cache-Control", "no-store")
        .contentType("application/json")
        .result(out.toString());
  }

  /** Decides on a finding. */
  void decide(Context request) {
    StoryId story = stories.named(request.pathParam("id"));
    Optional<String> because =
        Fields.field("because", LONGEST_REASON, request)
            .map(Legible::line)
            .filter(why -> !why.isEmpty());
    Deliberations.Question question = question(request);
    lead(
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
  void undo(Context request) {
    String name = request.pathParam("id");
    String by = Caller.of(request).name();
    lead(
        changed(
            archive -> {
              Decisions.Recorded one = named(name, archive);
              archive.decisions().undo(one, by);
              String words = DecisionWords.of(one.decided().decision());
              return Outcome.done("Undone: " + words, storyOf(one, archive));
            }),
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

  void merge(Context request) {
    StoryId from = stories.named(request.pathParam("id"));
    String into = into(request);
    String by = Caller.of(request).name();
    rearrange(
        archive -> archive.rearrangements().merge(from, archive.stories().named(into), by),
        request);
  }

  void move(Context request) {
    StoryId from = stories.named(request.pathParam("id"));
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

  void split(Context request) {
    StoryId story = stories.named(request.pathParam("id"));
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
    lead(
        changed(
            archive -> {
              Recorded done = act.apply(archive);
              return Outcome.done(Rearranged.words(done), done.into());
            }),
        request);
  }

  /** Changes the archive; what it has not, or cannot do, is for the user. */
  private int changed(Function<Archive, Outcome> change) {
    try {
      return deliberations.remember(shelf.write(change));
    } catch (ArchiveException e) {
      if (e.getCause() == null || e.getCause() instanceof IllegalArgumentException) {
        throw new Refusal(409, String.valueOf(e.getMessage()));
      }
      throw e;
    }
  }

  private static void lead(int number, Context request) {
    request.redirect("/decided/" + number, HttpStatus.SEE_OTHER);
  }

  /** Says how far something is, and what came of it. */
  void show(Context request) {
    Deliberation deliberation = numbered(request.pathParam("number"));
    Optional<Outcome> outcome = deliberation.outcome();
    request.header("Cache-Control", "no-store");
    if (outcome.isPresent()) {
      request.status(outcome.get().status());
      request.html(layout.page("Decided", html -> told(outcome.get(), html)));
    } else {
      request.header("Refresh", AGAIN_SECONDS);
      request.html(layout.page("Deciding", html -> progress(deliberation, html)));
    }
  }

  private Deliberation numbered(String number) {
    try {
      return deliberations
          .numbered(Integer.parseInt(number))
          .orElseThrow(() -> new Refusal(404, "That is no longer remembered."));
    } catch (NumberFormatException e) {
      throw new Refusal(404, "There is no such decision.");
    }
  }

  private static void progress(Deliberation deliberation, HtmlWriter html) throws IOException {
    html.element("h1", "Deciding …").line();
    html.open("p", "role", "status");
    html.text(
        "The story is laid side by side as it would be then: " + deliberation.done() + " of ");
    html.text(Counts.counted(deliberation.all(), "report") + " read. ");
    html.text("This page goes on by itself.").close().line();
    html.open(
            "progress",
            "max",
            String.valueOf(deliberation.all() + 1),
            "value",
            String.valueOf(deliberation.done()),
            "aria-label",
            "Reports read")
        .close()
        .line();
  }

  private void told(Outcome outcome, HtmlWriter html) throws IOException {
    html.element("h1", outcome.isDone() ? "Decided" : "Not decided").line();
    html.open("p", "role", outcome.isDone() ? "status" : "alert").element("bdi", outcome.words());
    html.close().line();
    if (!outcome.effect().isEmpty()) {
      html.open("ul").line();
      for (String line : outcome.effect()) {
        html.element("li", line).line();
      }
      html.close().line();
    }
    String story = "/stories/" + outcome.story().value();
    html.open("p").element("a", "To the story", "href", story).text(" ");
    html.element("a", "Decide more", "href", DecidePage.path(outcome.story())).close().line();
    if (outcome.decision().isPresent()) {
      String undo = "/decisions/" + outcome.decision().get() + "/undo";
      new WorkForms(html, layout, outcome.story()).button(undo, "Undo");
    }
  }
}
