package org.readout.app.web.read;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.readout.app.Around;
import org.readout.app.Found;
import org.readout.app.Searched;
import org.readout.app.web.exchange.Asked;
import org.readout.app.web.exchange.Refusal;
import org.readout.app.web.exchange.Route;
import org.readout.app.web.page.Choice;
import org.readout.app.web.page.Counts;
import org.readout.app.web.page.FilterForm;
import org.readout.app.web.page.Layout;
import org.readout.app.web.shelf.Catalogue;
import org.readout.app.web.shelf.Shelf;
import org.readout.archive.StoryList.Listed;
import org.readout.grouping.StoryId;
import org.readout.render.HtmlWriter;
import org.readout.report.ReportId;
import org.readout.search.Hit;
import org.readout.search.Kind;
import org.readout.search.SearchQuery;
import org.readout.text.Span;

/** What was said, told and reported, found by words and by meaning. */
final class SearchPage {

  private static final int MOST = 30;

  /** So many reports with the same words are listed. */
  private static final int MOST_COPIES = 50;

  /** A passage is shown as far as this, in UTF-16 code units. */
  private static final int LONGEST = 1200;

  private final Catalogue catalogue;
  private final Shelf shelf;
  private final Layout layout;

  SearchPage(Catalogue catalogue, Shelf shelf, Layout layout) {
    this.catalogue = catalogue;
    this.shelf = shelf;
    this.layout = layout;
  }

  List<Route> routes() {
    return List.of(Route.get("/search", this::search));
  }

  private void search(Context request) {
    Asked asked = new Asked(request);
    Optional<Kind> kind = kind(asked);
    SearchQuery query =
        new SearchQuery(
            asked.text("q").orElse(""),
            asked.text("speaker").filter(SearchPage::hasLetter),
            asked.text("outlet"),
            asked.day("from"),
            asked.day("to"),
            kind,
            MOST);
    Optional<Searched> searched =
        query.isEmpty() ? Optional.empty() : Optional.of(catalogue.find(query));
    request.html(
        layout.page(
            "Search",
            html -> {
              html.element("h1", "Search").line();
              form(asked, kind, html);
              html.open("div", "id", "hits").line();
              if (searched.isPresent()) {
                hits(searched.get(), html);
              } else {
                html.element(
                    "p",
                    "Words, any of which may be missing, and “phrases” in double quotation marks,"
                        + " which may not. What means the same is found, too.");
              }
              html.close().line();
            }));
  }

  private static boolean hasLetter(String name) {
    return name.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static Optional<Kind> kind(Asked asked) {
    Optional<String> word = asked.text("kind");
    Optional<Kind> kind =
        word.flatMap(
            one -> Arrays.stream(Kind.values()).filter(k -> k.word().equals(one)).findFirst());
    if (word.isPresent() && kind.isEmpty()) {
      throw new Refusal(400, "“kind” is one of quotation, fact, report.");
    }
    return kind;
  }

  private static void form(Asked asked, Optional<Kind> kind, HtmlWriter html) throws IOException {
    FilterForm form = new FilterForm(asked, html);
    form.open("/search");
    form.field("q", "Words", "search");
    form.field("speaker", "Speaker", "text");
    form.field("outlet", "Outlet", "text");
    form.field("from", "From", "date");
    form.field("to", "To", "date");
    html.open("label").text("Kind ").open("select", "name", "kind");
    Choice.option("", "all", kind.isEmpty(), html);
    Choice.option(
        "quotation", "what somebody says", kind.equals(Optional.of(Kind.QUOTATION)), html);
    Choice.option("fact", "what a report tells", kind.equals(Optional.of(Kind.FACT)), html);
    Choice.option("report", "reports", kind.equals(Optional.of(Kind.REPORT)), html);
    html.close().close().text(" ");
    form.close();
  }

  private void hits(Searched searched, HtmlWriter html) throws IOException {
    if (searched.behind() > 0) {
      String are = searched.behind() == 1 ? " is" : " are";
      html.element(
              "p",
              Counts.counted(searched.behind(), "report")
                  + are
                  + " not in the index yet as they are now; this list goes on by itself.",
              "role",
              "status")
          .line();
    }
    if (searched.found().isEmpty()) {
      html.element("p", "Nothing found.").line();
      return;
    }
    Map<StoryId, String> headlines = headlines(searched.found());
    html.open("ol", "class", "hits").line();
    for (Found found : searched.found()) {
      html.open("li").line();
      hit(found, headlines.getOrDefault(found.story(), "a story"), html);
      html.close().line();
    }
    html.close().line();
  }

  private Map<StoryId, String> headlines(List<Found> found) {
    return shelf.read(
        archive ->
            found.stream()
                .map(Found::story)
                .distinct()
                .flatMap(story -> archive.stories().listed(story).stream())
                .collect(Collectors.toMap(Listed::id, Listed::headline)));
  }

  private static void hit(Found found, String headline, HtmlWriter html) throws IOException {
    Hit hit = found.hit();
    html.open("p", "class", "about").text(hit.kind().word());
    if (hit.outlet().isPresent()) {
      html.text(" · ").element("bdi", hit.outlet().get());
    }
    if (hit.day().isPresent()) {
      html.text(" · " + hit.day().get());
    }
    if (hit.source().isPresent()) {
      source(hit.source().get(), found.around(), html);
    }
    html.close().line();
    html.open("p", "dir", "auto");
    html.open("a", "href", PassagePage.path(hit.report(), hit.span()));
    html.element("small", found.around().before());
    passage(hit, html);
    html.element("small", found.around().after());
    html.close().close().line();
    html.open("p", "class", "about").text("in ");
    html.open("a", "href", "/stories/" + found.story().value());
    html.element("bdi", headline).close().close().line();
    copies(hit.copies(), html);
  }

  private static void source(Hit.Source source, Around around, HtmlWriter html) throws IOException {
    html.text(" · ").element("bdi", source.speaker().orElse("speaker not told"));
    if (!source.mode().equals("speech")) {
      html.text(" (" + source.mode() + ")");
    }
    if (source.denied()) {
      html.text(" " + around.denying());
    }
  }

  private static void passage(Hit hit, HtmlWriter html) throws IOException {
    String text = hit.text();
    int end = Math.min(text.length(), LONGEST);
    int from = 0;
    for (Span match : hit.matches()) {
      if (match.end() <= end) {
        html.text(text.substring(from, match.start())).element("mark", match.in(text));
        from = match.end();
      }
    }
    html.text(text.substring(from, end) + (end < text.length() ? " …" : ""));
  }

  private static void copies(List<ReportId> copies, HtmlWriter html) throws IOException {
    if (copies.isEmpty()) {
      return;
    }
    html.open("details", "class", "about");
    html.element("summary", "the same words in " + Counts.counted(copies.size(), "other report"));
    html.open("ul");
    for (ReportId copy : copies.stream().limit(MOST_COPIES).toList()) {
      html.open("li").element("a", copy.value(), "href", PassagePage.path(copy)).close();
    }
    if (copies.size() > MOST_COPIES) {
      html.element("li", "and " + (copies.size() - MOST_COPIES) + " more");
    }
    html.close().close().line();
  }
}
