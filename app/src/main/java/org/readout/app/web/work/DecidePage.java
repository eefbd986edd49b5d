package org.readout.app.web.work;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.app.Opposite;
import org.readout.app.Rearranged;
import org.readout.app.web.exchange.Caller;
import org.readout.app.web.exchange.Needs;
import org.readout.app.web.exchange.Route;
import org.readout.app.web.page.Layout;
import org.readout.app.web.read.Beside;
import org.readout.app.web.read.ReadStories;
import org.readout.app.web.read.ReadingAnswer;
import org.readout.app.web.read.StoryFrame;
import org.readout.app.web.shelf.Reading;
import org.readout.app.web.shelf.Shelf;
import org.readout.archive.Archive;
import org.readout.archive.Note;
import org.readout.archive.Rearrangements.Recorded;
import org.readout.archive.StoryList.Filter;
import org.readout.archive.StoryList.Listed;
import org.readout.archive.StoryList.Order;
import org.readout.collation.Collation;
import org.readout.decision.Standing;
import org.readout.grouping.StoryId;
import org.readout.render.DecisionWords;
import org.readout.render.HtmlWriter;

/** All that can be decided on a story, as forms that need no script. */
final class DecidePage {

  /** Other stories that are offered for a merge or a move. */
  private static final int STORIES = 50;

  private final Shelf shelf;
  private final ReadStories stories;
  private final Layout layout;

  DecidePage(Shelf shelf, ReadStories stories, Layout layout) {
    this.shelf = shelf;
    this.stories = stories;
    this.layout = layout;
  }

  static String path(StoryId story) {
    return "/stories/" + story.value() + "/decide";
  }

  /** What was done to the story, and the act that takes it back if one does. */
  private record Done(Recorded recorded, Optional<Opposite> opposite) {}

  private record Shown(String headline, Beside beside, List<Done> done, List<Listed> others) {}

  List<Route> routes() {
    return List.of(Route.get("/stories/{id}/decide", this::show, Needs.ANALYST));
  }

  private void show(Context request) {
    StoryId story = shelf.story(request.pathParam("id"));
    Reading reading = stories.reading(story, () -> Caller.of(request).work());
    if (reading instanceof Reading.Ready ready) {
      Shown shown = shelf.read(archive -> shown(story, archive));
      Caller caller = Caller.of(request);
      request.header("Cache-Control", "no-store");
      request.html(
          layout.page("Decide", html -> new Writing(html, story, caller).write(shown, of(ready))));
    } else {
      new ReadingAnswer(layout).send(reading, request);
    }
  }

  private Collation of(Reading.Ready ready) {
    return stories.collation(ready);
  }

  private static Shown shown(StoryId story, Archive archive) {
    Beside beside = Beside.of(story, archive);
    List<Recorded> arranged = beside.arranged();
    List<Done> done = new ArrayList<>();
    for (int i = 0; i < arranged.size(); i++) {
      List<Recorded> later = arranged.subList(i + 1, arranged.size());
      done.add(new Done(arranged.get(i), Opposite.of(arranged.get(i), later, archive)));
    }
    Filter newest =
        new Filter(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), STORIES + 1);
    return new Shown(
        archive.stories().listed(story).map(Listed::headline).orElse(""),
        beside,
        done,
        archive.stories().list(newest, Order.NEWEST).stream()
            .filter(one -> !one.id().equals(story))
            .toList());
  }

  /** Writes the page. */
  private final class Writing {

    private final HtmlWriter html;
    private final StoryId story;
    private final Caller caller;
    private final WorkForms forms;

    Writing(HtmlWriter html, StoryId story, Caller caller) {
      this.html = html;
      this.story = story;
      this.caller = caller;
      this.forms = new WorkForms(html, layout, story);
    }

    void write(Shown shown, Collation collation) throws IOException {
      html.open("h1").text("Decide: ").element("bdi", shown.headline).close().line();
      html.open("p").element("a", "Back to the story", "href", "/stories/" + story.value());
      html.close().line();
      forms.write(Offer.of(collation), shown.others);
      decisions(collation.decisions());
      arranged(shown.done);
      notes(shown.beside.notes());
    }

    private void decisions(List<Standing> decisions) throws IOException {
      if (decisions.isEmpty()) {
        return;
      }
      html.section("decisions", "Decisions");
      html.open("ul", "class", "watched").line();
      for (Standing one : decisions) {
        html.open("li").element("bdi", DecisionWords.of(one.decided().decision())).text(" ");
        html.element("small", DecisionWords.whoAndWhy(one.decided())).text(" ");
        if (one.stale().isPresent()) {
          html.element("small", "no longer applies: " + one.stale().get()).text(" ");
        }
        forms.button("/decisions/" + one.decided().id() + "/undo", "Undo");
        html.close().line();
      }
      html.close().close().line();
    }

    private void arranged(List<Done> done) throws IOException {
      if (done.isEmpty()) {
        return;
      }
      html.section("arranged", "Merged, split, moved");
      html.open("ul", "class", "watched").line();
      for (Done one : done) {
        html.open("li").text(Rearranged.words(one.recorded) + " ");
        html.element("small", StoryFrame.who(one.recorded.by(), one.recorded.at())).text(" ");
        if (one.opposite.isPresent()) {
          forms.opposite(one.opposite.get());
        } else {
          html.element("small", "Nothing takes this back exactly as it was.");
        }
        html.close().line();
      }
      html.close().close().line();
    }

    private void notes(List<Note> notes) throws IOException {
      if (notes.isEmpty()) {
        return;
      }
      html.section("notes", "Notes");
      html.open("ul", "class", "watched").line();
      for (Note note : notes) {
        html.open("li");
        StoryFrame.words(note, html);
        if (!note.about().isEmpty()) {
          html.open("small").text("on ").element("bdi", note.about()).text(", ").close();
        }
        html.element("small", StoryFrame.who(note.by(), note.at().toString())).text(" ");
        if (NoteWork.mayRemove(note, caller)) {
          forms.button("/notes/" + note.number() + "/remove", "Remove");
        }
        html.close().line();
      }
      html.close().close().line();
    }
  }
}
