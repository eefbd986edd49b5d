package org.readout.app.web.work;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.app.accounts.Role;
import org.readout.app.web.exchange.Caller;
import org.readout.app.web.exchange.Fields;
import org.readout.app.web.exchange.Needs;
import org.readout.app.web.exchange.Refusal;
import org.readout.app.web.exchange.Route;
import org.readout.app.web.page.Counts;
import org.readout.app.web.page.Headline;
import org.readout.app.web.page.Layout;
import org.readout.app.web.read.PassagePage;
import org.readout.app.web.shelf.Addition;
import org.readout.app.web.shelf.Additions;
import org.readout.app.web.shelf.Shelf;
import org.readout.archive.Archive;
import org.readout.archive.Forgetting;
import org.readout.archive.Reports;
import org.readout.grouping.StoryId;
import org.readout.render.HtmlWriter;
import org.readout.render.Legible;
import org.readout.report.ReportId;

/** What was taken from documents that were added, and how to take it back. */
final class AddedPage {

  private static final String AGAIN_SECONDS = "1";
  private static final int MOST_REMOVED = 500;

  private final Shelf shelf;
  private final Additions additions;
  private final Layout layout;

  AddedPage(Shelf shelf, Additions additions, Layout layout) {
    this.shelf = shelf;
    this.additions = additions;
    this.layout = layout;
  }

  static String path(Addition addition) {
    return "/added/" + addition.number();
  }

  /**
   * A report as it is now.
   *
   * @param heading empty if it is gone
   * @param removable whether who looks may take it back
   */
  private record Row(
      Addition.Taken taken,
      Optional<Reports.Heading> heading,
      Optional<StoryId> story,
      String headline,
      boolean removable) {}

  List<Route> routes() {
    return List.of(
        Route.get("/added/{number}", this::show, Needs.ANALYST),
        Route.post("/added/{number}/remove", this::remove, Needs.ANALYST, Needs.WORK));
  }

  private void show(Context request) {
    Addition addition = numbered(request.pathParam("number"));
    Addition.State state = addition.state();
    if (state.end().isEmpty()) {
      request.header("Refresh", AGAIN_SECONDS);
    }
    boolean mine = isOf(addition, Caller.of(request)) && state.end().isPresent();
    List<Row> rows = shelf.read(archive -> rows(state, mine, archive));
    request.header("Cache-Control", "no-store");
    request.html(layout.page("Adding", html -> show(addition, state, rows, html)));
  }

  private static boolean isOf(Addition addition, Caller caller) {
    return addition.by().equals(caller.name()) || caller.may(Role.ADMIN);
  }

  private static List<Row> rows(Addition.State state, boolean mine, Archive archive) {
    List<Row> rows = new ArrayList<>();
    for (Addition.Taken taken : state.taken()) {
      Optional<Reports.Place> place = archive.reports().place(taken.report());
      boolean fresh = taken.became() == Addition.Became.NEW;
      boolean same = place.filter(there -> there.versions() == 1).isPresent();
      rows.add(
          new Row(
              taken,
              archive.reports().heading(taken.report()),
              place.map(Reports.Place::story),
              place.map(there -> Headline.of(there.story(), archive)).orElse(""),
              mine && fresh && same));
    }
    return rows;
  }

  private Addition numbered(String number) {
    try {
      return additions
          .numbered(Integer.parseInt(number))
          .orElseThrow(() -> new Refusal(404, "That addition is no longer remembered."));
    } catch (NumberFormatException e) {
      throw new Refusal(404, "There is no such addition.");
    }
  }

  private void show(Addition addition, Addition.State state, List<Row> rows, HtmlWriter html)
      throws IOException {
    html.element("h1", state.end().orElse("Adding …")).line();
    html.open("p", "role", "status");
    html.text(Counts.counted(state.added(), "report") + " added, ");
    html.text(state.there() + " already there, " + state.notAdded() + " rejected. ");
    if (state.waiting()) {
      html.text("Another process is writing to the archive; this waits for it. ");
    }
    html.element("a", "To the stories", "href", "/").close().line();
    if (!rows.isEmpty()) {
      taken(addition, state, rows, html);
    }
    if (!state.refused().isEmpty()) {
      html.open("ul").line();
      for (String refused : state.refused()) {
        html.element("li", refused).line();
      }
      html.close().line();
    }
  }

  private void taken(Addition addition, Addition.State state, List<Row> rows, HtmlWriter html)
      throws IOException {
    boolean removable = rows.stream().anyMatch(Row::removable);
    if (removable) {
      html.open("form", "method", "post", "action", path(addition) + "/remove").line();
      layout.token(html);
    }
    html.element("h2", "What was taken from where").line();
    html.open("ul", "class", "added").line();
    for (Row row : rows) {
      row(row, html);
    }
    html.close().line();
    int more = state.added() + state.there() - rows.size();
    if (more > 0) {
      html.element("p", "And " + Counts.counted(more, "report") + " more.").line();
    }
    if (removable) {
      remove(html);
      html.close().line();
    }
  }

  private static void row(Row row, HtmlWriter html) throws IOException {
    html.open("li");
    if (row.removable) {
      html.empty(
          "input",
          "type",
          "checkbox",
          "name",
          "report",
          "value",
          row.taken.report().value(),
          "aria-label",
          "Choose " + row.heading.map(AddedPage::title).orElse(""));
      html.text(" ");
    }
    if (row.heading.isPresent()) {
      heading(row.heading.get(), html);
    } else {
      html.element("s", "a report that is gone again");
    }
    html.open("small").text(", from ").element("bdi", Legible.line(row.taken.where()));
    html.text(": " + row.taken.became().words()).close();
    if (row.story.isPresent()) {
      html.text(", in the story ").open("a", "href", "/stories/" + row.story.get().value());
      html.element("bdi", row.headline).close();
    }
    html.close().line();
  }

  private static void heading(Reports.Heading heading, HtmlWriter html) throws IOException {
    html.open("a", "href", PassagePage.path(heading.id())).element("bdi", title(heading)).close();
    if (heading.outlet().isPresent()) {
      html.text(", ").element("bdi", Legible.line(heading.outlet().get()));
    }
  }

  private static String title(Reports.Heading heading) {
    return heading.title().map(Legible::line).orElse("a report without a title");
  }

  private static void remove(HtmlWriter html) throws IOException {
    html.open("p").open("label");
    html.empty("input", "type", "checkbox", "name", "sure", "value", "yes", "required", "required");
    html.text(" The chosen reports are to be gone for good ").close();
    html.element("button", "Remove", "type", "submit").close().line();
  }

  /** Removes reports that came new with an addition: who added them may, and an admin. */
  private void remove(Context request) {
    Addition addition = numbered(request.pathParam("number"));
    Caller caller = Caller.of(request);
    if (!isOf(addition, caller)) {
      throw new Refusal(403, "Only who added reports may remove them here, or an admin.");
    }
    Fields.require(
        Fields.field("sure", Fields.LONGEST_NAME, request).isPresent(),
        "Say that the reports are to be gone for good.");
    List<String> chosen = Fields.all("report", MOST_REMOVED, request);
    Fields.require(!chosen.isEmpty(), "Choose a report.");
    boolean rewritten = shelf.write(archive -> removed(addition, chosen, caller.name(), archive));
    if (rewritten) {
      request.redirect(path(addition), HttpStatus.SEE_OTHER);
    } else {
      request.html(layout.page("Removed", html -> left(addition, html)));
    }
  }

  /** Whether their words are gone from the files too. */
  private static boolean removed(
      Addition addition, List<String> chosen, String by, Archive archive) {
    Set<String> removable =
        rows(addition.state(), true, archive).stream()
            .filter(Row::removable)
            .map(row -> row.taken.report().value())
            .collect(Collectors.toSet());
    if (!removable.containsAll(chosen)) {
      throw new Refusal(
          409,
          "Only reports that came new with this addition, and have not changed since, can be"
              + " removed here; readout forget removes any.");
    }
    Forgetting forgetting = archive.forgetting();
    forgetting.reports(chosen.stream().map(ReportId::new).toList(), by);
    return forgetting.isRewritten();
  }

  private static void left(Addition addition, HtmlWriter html) throws IOException {
    html.element("h1", "Removed").line();
    html.open("p", "role", "status");
    html.text("The words are still in the log beside the database, because something reads it.");
    html.text(" They go with the next removal, or when the service ends. ");
    html.element("a", "Back", "href", path(addition)).close().line();
  }
}
