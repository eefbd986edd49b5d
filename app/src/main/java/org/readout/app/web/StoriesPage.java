package org.readout.app.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.readout.archive.StoryList.Filter;
import org.readout.archive.StoryList.Listed;
import org.readout.archive.StoryList.Order;
import org.readout.render.HtmlWriter;

/** The stories of the archive, the newest first, or what can be done while there is none. */
final class StoriesPage {

  private static final int MOST = 50;

  /** Of words: a question of a thousand words is none that the archive can answer. */
  private static final int LONGEST_QUERY = 200;

  private final Shelf shelf;
  private final Corroboration corroboration;
  private final Layout layout;
  private final boolean examples;

  /**
   * @param examples whether there are some to be offered
   */
  StoriesPage(Shelf shelf, Corroboration corroboration, Layout layout, boolean examples) {
    this.shelf = shelf;
    this.corroboration = corroboration;
    this.layout = layout;
    this.examples = examples;
  }

  void list(Context request) {
    Filter filter = filter(request);
    Order order = "largest".equals(request.queryParam("order")) ? Order.LARGEST : Order.NEWEST;
    List<Listed> stories = shelf.read(archive -> archive.stories().list(filter, order));
    boolean empty = stories.isEmpty() && shelf.read(archive -> archive.reports().size()) == 0;
    String title = empty ? "Welcome" : "Stories";
    request.html(
        layout.page(
            title,
            html -> {
              if (empty) {
                welcome(html);
              } else {
                stories(stories, order, request, html);
              }
            }));
  }

  private static Filter filter(Context request) {
    return new Filter(
        day(request, "from"),
        day(request, "to"),
        given(request, "outlet"),
        given(request, "words").stream()
            .flatMap(words -> Arrays.stream(words.split("\\s+")))
            .toList(),
        MOST);
  }

  private static Optional<String> given(Context request, String name) {
    Optional<String> given =
        Optional.ofNullable(request.queryParam(name))
            .map(String::strip)
            .filter(value -> !value.isEmpty());
    if (given.filter(value -> value.length() > LONGEST_QUERY).isPresent()) {
      throw new Refusal(400, "“" + name + "” takes up to " + LONGEST_QUERY + " characters.");
    }
    return given;
  }

  private static Optional<LocalDate> day(Context request, String name) {
    try {
      return given(request, name).map(LocalDate::parse);
    } catch (DateTimeException e) {
      throw new Refusal(400, "“" + name + "” takes a day such as 2022-12-31.");
    }
  }

  private void welcome(HtmlWriter html) throws IOException {
    html.element("h1", "No reports yet").line();
    html.element(
            "p",
            "Readout lays the reports of one event side by side: who said what in which words, what"
                + " all of them tell, where they contradict each other and what each leaves out.")
        .line();
    html.open("ul", "class", "ways").line();
    if (examples) {
      html.open("li").open("form", "method", "post", "action", "/add");
      layout.token(html);
      html.empty("input", "type", "hidden", "name", "examples", "value", "yes");
      html.element("button", "Show me the examples", "type", "submit");
      html.text(" Five invented accounts of an invented call.").close().close().line();
    }
    way(
        "/compare",
        "Compare",
        "paste or drop reports and see them side by side; nothing is kept.",
        html);
    way(
        "/add",
        "Add",
        "reports, feeds and archives of the web are kept and grouped into stories.",
        html);
    html.close().line();
  }

  private static void way(String path, String name, String what, HtmlWriter html)
      throws IOException {
    html.open("li").element("a", name, "href", path).text(": " + what).close().line();
  }

  /** Only stories of several reports have copies. */
  private OptionalInt independent(Listed story) {
    if (story.reports() < 2) {
      return OptionalInt.empty();
    }
    String state = shelf.read(archive -> archive.stories().state(story.id()));
    return corroboration.independent(story.id(), state);
  }

  private void stories(List<Listed> stories, Order order, Context request, HtmlWriter html)
      throws IOException {
    html.element("h1", "Stories").line();
    filters(order, request, html);
    html.open("ol", "class", "stories", "id", "stories").line();
    for (Listed story : stories) {
      story(story, html);
    }
    html.close().line();
    if (stories.isEmpty()) {
      html.element("p", "No story has a report that fits.").line();
    }
  }

  private static void filters(Order order, Context request, HtmlWriter html) throws IOException {
    html.open("form", "method", "get", "action", "/", "class", "filters").line();
    field("words", "Words", "search", request, html);
    field("outlet", "Outlet", "text", request, html);
    field("from", "From", "date", request, html);
    field("to", "To", "date", request, html);
    html.open("label").text("Order ").open("select", "name", "order");
    option("newest", order == Order.NEWEST, html);
    option("largest", order == Order.LARGEST, html);
    html.close().close().text(" ").element("button", "Show", "type", "submit").close().line();
  }

  private static void field(
      String name, String label, String type, Context request, HtmlWriter html) throws IOException {
    String value = given(request, name).orElse("");
    html.open("label").text(label + " ");
    html.empty("input", "type", type, "name", name, "value", value).close().text(" ");
  }

  private static void option(String name, boolean chosen, HtmlWriter html) throws IOException {
    if (chosen) {
      html.element("option", name, "value", name, "selected", "selected");
    } else {
      html.element("option", name, "value", name);
    }
  }

  private void story(Listed story, HtmlWriter html) throws IOException {
    html.open("li", "data-added", story.added())
        .open("a", "href", "/stories/" + story.id().value());
    html.element("bdi", story.headline()).close().text(" ");
    html.element("small", Counts.of(story, independent(story))).close().line();
  }
}
