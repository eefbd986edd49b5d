package org.readout.app.web.read;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.readout.app.web.exchange.Fields;
import org.readout.app.web.exchange.Needs;
import org.readout.app.web.exchange.Refusal;
import org.readout.app.web.exchange.Route;
import org.readout.app.web.page.Layout;
import org.readout.app.web.shelf.Shelf;
import org.readout.archive.Outlets.Published;
import org.readout.format.OutletTable;
import org.readout.render.HtmlWriter;
import org.readout.report.OutletGroup;

/** The outlets of the archive and the groups that its users put them into. */
final class OutletsPage {

  private static final String PATH = "/outlets";

  /** The longest file, in bytes. */
  private static final long MOST_BYTES = 8L << 20;

  private final Shelf shelf;
  private final Layout layout;

  OutletsPage(Shelf shelf, Layout layout) {
    this.shelf = shelf;
    this.layout = layout;
  }

  List<Route> routes() {
    return List.of(
        Route.get(PATH, this::list),
        Route.get(PATH + ".csv", this::export),
        Route.post(PATH, this::put, Needs.ANALYST));
  }

  private void list(Context request) {
    List<Published> published = shelf.read(archive -> archive.outlets().published());
    request.html(layout.page("Outlets", html -> page(published, html)));
  }

  private void page(List<Published> published, HtmlWriter html) throws IOException {
    html.element("h1", "Outlets").line();
    html.open("p")
        .text("Groups of outlets are your own: country, language, side, tags. Stories can");
    html.text(" be filtered by them. ");
    html.element("a", "All groups as a table (CSV)", "href", PATH + ".csv").close().line();
    if (published.isEmpty()) {
      html.element("p", "No report of the archive names its outlet.").line();
    } else {
      table(published, html);
    }
    form(html);
  }

  private static void table(List<Published> published, HtmlWriter html) throws IOException {
    html.open("div", "class", "scroll").open("table", "class", "outlets");
    html.element("caption", "Outlets of the archive, those with most reports first", "class", "vh");
    html.open("thead").open("tr").line();
    for (String name : List.of("Outlet", "Reports", "Country", "Language", "Side", "Tags")) {
      html.element("th", name, "scope", "col");
    }
    html.close().close().line().open("tbody").line();
    for (Published one : published) {
      html.open("tr").open("th", "scope", "row").element("bdi", one.outlet()).close();
      html.open("td");
      String stories = "/?outlet=" + StoryGroups.encoded(one.outlet());
      html.element("a", String.valueOf(one.reports()), "href", stories).close();
      cell(one.group().flatMap(OutletGroup::country), "country", html);
      html.element("td", one.group().flatMap(OutletGroup::language).orElse(""));
      cell(one.group().flatMap(OutletGroup::side), "side", html);
      html.open("td");
      for (String tag : one.group().map(OutletGroup::tags).orElse(List.of())) {
        html.element("a", tag, "href", StoryGroups.stories("tag", tag)).text(" ");
      }
      html.close().close().line();
    }
    html.close().close().close().line();
  }

  private static void cell(Optional<String> group, String sort, HtmlWriter html)
      throws IOException {
    html.open("td");
    if (group.isPresent()) {
      html.element("a", group.get(), "href", StoryGroups.stories(sort, group.get()));
    }
    html.close();
  }

  private void form(HtmlWriter html) throws IOException {
    html.open("section", "class", "analyst", "aria-labelledby", "h-import").line();
    html.element("h2", "Put outlets into groups", "id", "h-import").line();
    html.open(
            "form",
            "method",
            "post",
            "action",
            PATH,
            "enctype",
            "multipart/form-data",
            "class",
            "paste")
        .line();
    layout.token(html);
    html.open("label").text("A table in CSV, pasted, or a file dropped here; tags with ; between");
    html.open("textarea", "name", "table", "rows", "6", "spellcheck", "false");
    html.text("outlet,country,language,side,tags\n").close().close().line();
    html.open("label").text("File ");
    html.empty("input", "type", "file", "name", "file", "accept", ".csv,text/csv").close().line();
    html.element(
            "p",
            "A row stands in place of what was known of its outlet; with nothing but the name it"
                + " takes the outlet out of all groups. Upper and lower case and punctuation of a"
                + " name are no difference.",
            "class",
            "legend")
        .line();
    html.open("p").element("button", "Take it", "type", "submit").close().close().close().line();
  }

  private void put(Context request) {
    List<OutletGroup> groups = groups(request);
    Fields.require(!groups.isEmpty(), "There is no outlet in it.");
    shelf.write(
        archive -> {
          archive.outlets().put(groups);
          return true;
        });
    request.redirect(PATH, HttpStatus.SEE_OTHER);
  }

  private static List<OutletGroup> groups(Context request) {
    Optional<UploadedFile> file =
        request.uploadedFiles("file").stream().filter(one -> one.size() > 0).findFirst();
    try (Reader in = file.isPresent() ? content(file.get()) : pasted(request)) {
      return OutletTable.read(in);
    } catch (IOException | IllegalArgumentException e) {
      throw new Refusal(400, "That is no such table: " + e.getMessage() + ".");
    }
  }

  private static Reader content(UploadedFile file) {
    Fields.require(file.size() <= MOST_BYTES, "The file is too long.");
    return new InputStreamReader(file.content(), StandardCharsets.UTF_8);
  }

  private static Reader pasted(Context request) {
    return new StringReader(Optional.ofNullable(request.formParam("table")).orElse(""));
  }

  private void export(Context request) throws IOException {
    StringWriter table = new StringWriter();
    OutletTable.write(shelf.read(archive -> archive.outlets().all()), table);
    request
        .contentType("text/csv; charset=utf-8")
        .header("Content-Disposition", "attachment; filename=\"outlets.csv\"")
        .result(table.toString());
  }
}
