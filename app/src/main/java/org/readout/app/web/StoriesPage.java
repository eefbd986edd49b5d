package org.readout.app.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import org.readout.archive.StoryList.Filter;
import org.readout.archive.StoryList.Listed;
import org.readout.archive.StoryList.Order;
import org.readout.render.HtmlWriter;

/** The stories of the archive, the newest first, or what can be done while there is none. */
final class StoriesPage {

  private static final int MOST = 50;

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
    Asked asked = new Asked(request);
    Filter filter = filter(asked);
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
                stories(stories, order, asked, html);
              }
            }));
  }

  private static Filter filter(Asked asked) {
    return new Filter(asked.day("from"), asked.day("to"), asked.text("outlet"), List.of(), MOST);
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

  private void stories(List<Listed> stories, Order order, Asked asked, HtmlWriter html)
      throws IOException {
    html.element("h1", "Stories").line();
    filters(order, asked, html);
    html.open("ol", "class", "stories", "id", "stories").line();
    for (Listed story : stories) {
      story(story, html);
    }
    html.close().line();
    if (stories.isEmpty()) {
      html.element("p", "No story has a report that fits.").line();
    }
  }

  private static void filters(Order order, Asked asked, HtmlWriter html) throws IOException {
    FilterForm form = new FilterForm(asked, html);
    form.open("/");
    form.field("outlet", "Outlet", "text");
    form.field("from", "From", "date");
    form.field("to", "To", "date");
    html.open("label").text("Order ").open("select", "name", "order");
    form.option("newest", "newest", order == Order.NEWEST);
    form.option("largest", "largest", order == Order.LARGEST);
    html.close().close().text(" ");
    form.close();
  }

  private void story(Listed story, HtmlWriter html) throws IOException {
    html.open("li", "data-added", story.added())
        .open("a", "href", "/stories/" + story.id().value());
    html.element("bdi", story.headline()).close().text(" ");
    html.element("small", Counts.of(story, independent(story))).close().line();
  }
}
