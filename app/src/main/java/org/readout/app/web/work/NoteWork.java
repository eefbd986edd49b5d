package org.readout.app.web.work;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.app.accounts.Role;
import org.readout.app.web.exchange.Caller;
import org.readout.app.web.exchange.Fields;
import org.readout.app.web.exchange.Needs;
import org.readout.app.web.exchange.Refusal;
import org.readout.app.web.exchange.Route;
import org.readout.app.web.read.ReadStories;
import org.readout.app.web.shelf.Shelf;
import org.readout.archive.Note;
import org.readout.grouping.StoryId;
import org.readout.render.Legible;

/** Notes that analysts send, and remove. */
final class NoteWork {

  /** In characters. */
  private static final int LONGEST = 10_000;

  private final Shelf shelf;
  private final ReadStories stories;

  NoteWork(Shelf shelf, ReadStories stories) {
    this.shelf = shelf;
    this.stories = stories;
  }

  List<Route> routes() {
    return List.of(
        Route.post("/stories/{id}/notes", this::add, Needs.ANALYST, Needs.WORK),
        Route.post("/notes/{number}/remove", this::remove, Needs.ANALYST, Needs.WORK));
  }

  /** Keeps a note beside a story. */
  private void add(Context request) {
    StoryId story = shelf.story(request.pathParam("id"));
    String text =
        Fields.field("text", LONGEST, request)
            .map(given -> given.lines().map(Legible::line).collect(Collectors.joining("\n")))
            .map(String::strip)
            .filter(words -> !words.isEmpty())
            .orElseThrow(() -> new Refusal(400, "There is nothing in the note."));
    Optional<String> finding = Fields.field("finding", Fields.LONGEST_NAME, request);
    Fields.require(
        finding.isEmpty() || isId(finding.get()),
        "A note is on the story, or on a finding by its whole id.");
    String by = Caller.of(request).name();
    String about = finding.map(id -> words(id, story)).orElse("");
    stories.annotate(story, archive -> archive.notes().add(story, finding, about, text, by));
    request.redirect("/stories/" + story.value() + "#notes", HttpStatus.SEE_OTHER);
  }

  /** What a finding says, if the story is there as it was read. */
  private String words(String id, StoryId story) {
    return stories
        .kept(story)
        .map(Offer::of)
        .map(offer -> Stream.concat(offer.statements().stream(), offer.differences().stream()))
        .flatMap(items -> items.filter(item -> item.id().equals(id)).findFirst())
        .map(Offer.Item::words)
        .orElse("");
  }

  private static boolean isId(String id) {
    return id.matches("[a-z][0-9a-f]{12}");
  }

  /** Removes one: who wrote it may, and an admin. */
  private void remove(Context request) {
    long number = Fields.number(request.pathParam("number"));
    Note note =
        shelf
            .read(archive -> archive.notes().numbered(number))
            .orElseThrow(() -> new Refusal(404, "There is no such note."));
    if (!mayRemove(note, Caller.of(request))) {
      throw new Refusal(403, "Only who wrote a note may remove it, or an admin.");
    }
    StoryId story = shelf.story(note.story().value());
    stories.annotate(story, archive -> archive.notes().remove(number));
    request.redirect("/stories/" + story.value(), HttpStatus.SEE_OTHER);
  }

  static boolean mayRemove(Note note, Caller caller) {
    return note.by().equals(caller.name()) || caller.may(Role.ADMIN);
  }
}
