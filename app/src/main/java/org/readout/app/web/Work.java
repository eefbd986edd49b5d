package org.readout.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.readout.app.Rearranged;
import org.readout.app.accounts.Role;
import org.readout.app.web.Deliberation.Outcome;
import org.readout.archive.Archive;
import org.readout.archive.ArchiveException;
import org.readout.archive.Decisions;
import org.readout.archive.Note;
import org.readout.archive.Rearrangements.Recorded;
import org.readout.format.JsonLine;
import org.readout.grouping.StoryId;
import org.readout.render.DecisionWords;
import org.readout.render.HtmlWriter;
import org.readout.render.Legible;
import org.readout.report.ReportId;

/** What analysts send: decisions, merges, splits, moves, notes, and what takes them back. */
final class Work {

  private static final String AGAIN_SECONDS = "1";

  /** In characters. */
  private static final int LONGEST_NAME = 300;

  private static final int LONGEST_REASON = 1000;
  private static final int LONGEST_NOTE = 10_000;
  private static final int MOST_REPORTS = 500;
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
            isAdmin(Caller.of(request))),
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
        field("because", LONGEST_REASON, request).map(Legible::line).filter(why -> !why.isEmpty());
    Deliberations.Question question = question(request);
    lead(
        deliberations.begin(
            new Deliberations.Asked(story, question, Caller.of(request).name(), because)),
        request);
  }

  private static Deliberations.Question question(Context request) {
    String kind = field("kind", LONGEST_NAME, request).orElse("");
    return switch (kind) {
      case "same-person" -> {
        List<String> names = all("name", MOST_NAMES, request);
        require(!names.isEmpty(), "Name somebody.");
        yield deciding -> deciding.samePerson(names);
      }
      case "other-person" -> {
        String name = required("name", "Name somebody.", request);
        List<ReportId> reports = reports(request);
        yield deciding -> deciding.otherPerson(name, reports);
      }
      case "wrong-speaker" -> {
        String statement = required("statement", "Name a statement.", request);
        Optional<String> speaker = field("speaker", LONGEST_NAME, request);
        yield deciding -> deciding.wrongSpeaker(statement, speaker);
      }
      case "not-a-conflict" -> {
        String difference = required("difference", "Name a difference.", request);
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
    List<ReportId> reports = reports(request);
    require(reports.size() == 1, "Name one report.");
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
    List<ReportId> reports = reports(request);
    String by = Caller.of(request).name();
    rearrange(
        archive -> {
          checkAreIn(story, reports, archive);
          return archive.rearrangements().split(story, new HashSet<>(reports), by);
        },
        request);
  }

  private static String into(Context request) {
    return required("into", "Name a story.", request);
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

  /** Keeps a note beside a story. */
  void note(Context request) {
    StoryId story = stories.named(request.pathParam("id"));
    String text =
        field("text", LONGEST_NOTE, request)
            .map(given -> given.lines().map(Legible::line).collect(Collectors.joining("\n")))
            .map(String::strip)
            .filter(words -> !words.isEmpty())
            .orElseThrow(() -> new Refusal(400, "There is nothing in the note."));
    Optional<String> finding = field("finding", LONGEST_NAME, request);
    require(
        finding.isEmpty() || isId(finding.get()),
        "A note is on the story, or on a finding by its whole id.");
    String by = Caller.of(request).name();
    stories.annotate(story, archive -> archive.notes().add(story, finding, text, by));
    request.redirect("/stories/" + story.value() + "#notes", HttpStatus.SEE_OTHER);
  }

  private static boolean isId(String id) {
    return id.matches("[a-z][0-9a-f]{12}");
  }

  /** Removes one: who wrote it may, and an admin. */
  void removeNote(Context request) {
    long number = AlertsPage.number(request.pathParam("number"));
    Note note =
        shelf
            .read(archive -> archive.notes().numbered(number))
            .orElseThrow(() -> new Refusal(404, "There is no such note."));
    if (!mayRemove(note, Caller.of(request))) {
      throw new Refusal(403, "Only who wrote a note may remove it, or an admin.");
    }
    StoryId story = stories.named(note.story().value());
    stories.annotate(story, archive -> archive.notes().remove(number));
    request.redirect("/stories/" + story.value(), HttpStatus.SEE_OTHER);
  }

  static boolean mayRemove(Note note, Caller caller) {
    return note.by().equals(caller.name()) || isAdmin(caller);
  }

  private static boolean isAdmin(Caller caller) {
    return caller.role().filter(role -> role.covers(Role.ADMIN)).isPresent();
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

  private static List<ReportId> reports(Context request) {
    List<ReportId> reports =
        all("report", MOST_REPORTS, request).stream().map(ReportId::new).distinct().toList();
    require(!reports.isEmpty(), "Name a report.");
    return reports;
  }

  private static String required(String name, String why, Context request) {
    return field(name, LONGEST_NAME, request).orElseThrow(() -> new Refusal(400, why));
  }

  /** Of a form, without the white space around it; empty if nothing is in it. */
  private static Optional<String> field(String name, int longest, Context request) {
    Optional<String> given =
        Optional.ofNullable(request.formParam(name)).map(String::strip).filter(s -> !s.isEmpty());
    given.ifPresent(value -> checkLength(name, value, longest));
    return given;
  }

  private static List<String> all(String name, int most, Context request) {
    List<String> given =
        request.formParams(name).stream()
            .filter(Objects::nonNull)
            .map(String::strip)
            .filter(value -> !value.isEmpty())
            .toList();
    require(given.size() <= most, "“" + name + "” is there more than " + most + " times.");
    given.forEach(value -> checkLength(name, value, LONGEST_NAME));
    return given;
  }

  private static void checkLength(String name, String value, int longest) {
    require(value.length() <= longest, "“" + name + "” has up to " + longest + " characters.");
  }

  private static void require(boolean fine, String why) {
    if (!fine) {
      throw new Refusal(400, why);
    }
  }
}
