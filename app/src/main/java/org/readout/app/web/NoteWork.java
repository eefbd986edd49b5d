package org.readout.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.app.accounts.Role;
import org.readout.archive.Note;
import org.readout.grouping.StoryId;
import org.readout.render.Legible;

/** Notes that analysts send, and remove. */
final class NoteWork {

  /** In characters. */
  private static final int LONGEST = 10_000;

  private final Shelf shelf;
  private final StoryPage stories;

  NoteWork(Shelf shelf, StoryPage stories) {
    this.shelf = shelf;
    this.stories = stories;
  }

  /** Keeps a note beside a story. */
  void add(Context request) {
    StoryId story = stories.named(request.pathParam("id"));
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
  void remove(Context request) {
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

  static boolean isAdmin(Caller caller) {
    return caller.role().filter(role -> role.covers(Role.ADMIN)).isPresent();
  }
}
