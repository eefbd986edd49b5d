package org.readout.app.web.read;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.readout.app.web.exchange.Asked;
import org.readout.app.web.exchange.Route;
import org.readout.app.web.page.Choice;
import org.readout.app.web.page.Counts;
import org.readout.app.web.page.FilterForm;
import org.readout.app.web.page.Layout;
import org.readout.app.web.shelf.Shelf;
import org.readout.archive.Archive;
import org.readout.archive.Makeup;
import org.readout.archive.Mark;
import org.readout.archive.Membership;
import org.readout.archive.StoryList.Filter;
import org.readout.archive.StoryList.Listed;
import org.readout.archive.StoryList.Order;
import org.readout.grouping.StoryId;
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

  List<Route> routes() {
    return List.of(Route.get("/", this::list));
  }

  private void list(Context request) {
    Asked asked = new Asked(request);
    Filter filter = filter(asked);
    Order order = "largest".equals(request.queryParam("order")) ? Order.LARGEST : Order.NEWEST;
    Shown shown = shelf.read(archive -> shown(archive, filter, order));
    List<Listed> stories = shown.stories();
    boolean empty = stories.isEmpty() && shelf.read(archive -> archive.reports().size()) == 0;
    String title = empty ? "Welcome" : "Stories";
    request.html(
        layout.page(
            title,
            html -> {
              if (empty) {
                welcome(html);
              } else {
                stories(shown, order, asked, html);
              }
            }));
  }

  private static Filter filter(Asked asked) {
    return new Filter(
        asked.day("from"),
        asked.day("to"),
        asked.text("outlet"),
        new Membership(asked.text("country"), asked.text("side"), asked.text("tag")),
        List.of(),
        MOST);
  }

  /**
   * What is shown.
   *
   * @param makeups from which groups their reports are, of those of which that is known
   * @param marks what was found in those that were read
   * @param groups to filter by
   */
  private record Shown(
      List<Listed> stories,
      Map<StoryId, Makeup> makeups,
      Map<StoryId, Mark> marks,
      Makeup groups) {}

  private static Shown shown(Archive archive, Filter filter, Order order) {
    List<Listed> stories = archive.stories().list(filter, order);
    List<StoryId> ids = stories.stream().map(Listed::id).toList();
    return new Shown(
        stories,
        archive.outlets().of(ids),
        archive.marks().of(ids),
        archive.outlets().groupsOfOutlets());
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
      html.open("li", "class", "analyst").open("form", "method", "post", "action", "/add");
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
    html.open("li", "class", "analyst").element("a", "Add", "href", "/add");
    html.text(": paste or drop reports and archives of the web, which are kept and grouped into");
    html.text(" stories.").close().line();
    subscribing(html);
    html.close().line();
  }

  private void subscribing(HtmlWriter html) throws IOException {
    html.open("li", "class", "analyst");
    html.open("form", "method", "post", "action", "/subscriptions").line();
    layout.token(html);
    html.open("label").text("The address of a feed, or of a list of feeds (OPML) ");
    html.empty(
        "input",
        "type",
        "url",
        "name",
        "address",
        "required",
        "required",
        "size",
        "40",
        "placeholder",
        "https://");
    html.close().text(" ").element("button", "Subscribe", "type", "submit");
    html.text(": what it brings is kept, now and from now on.");
    html.close().close().line();
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

  private void stories(Shown shown, Order order, Asked asked, HtmlWriter html) throws IOException {
    html.element("h1", "Stories").line();
    filters(order, shown.groups(), asked, html);
    html.open("ol", "class", "stories", "id", "stories").line();
    for (Listed story : shown.stories()) {
      story(story, shown, html);
    }
    html.close().line();
    if (shown.stories().isEmpty()) {
      html.element("p", "No story has a report that fits.").line();
    }
  }

  private static void filters(Order order, Makeup groups, Asked asked, HtmlWriter html)
      throws IOException {
    FilterForm form = new FilterForm(asked, html);
    form.open("/");
    form.field("outlet", "Outlet", "text");
    form.field("from", "From", "date");
    form.field("to", "To", "date");
    group("country", "Country", groups.countries().keySet(), form, html);
    group("side", "Side", groups.sides().keySet(), form, html);
    group("tag", "Tag", groups.tags().keySet(), form, html);
    html.open("label").text("Order ").open("select", "name", "order");
    Choice.option("newest", "newest", order == Order.NEWEST, html);
    Choice.option("largest", "largest", order == Order.LARGEST, html);
    html.close().close().text(" ");
    form.close();
  }

  /** A field that is there as long as there is something to choose, or something was chosen. */
  private static void group(
      String name, String label, Set<String> there, FilterForm form, HtmlWriter html)
      throws IOException {
    String asked = form.asked().text(name).orElse("");
    SortedSet<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    names.addAll(there);
    if (!asked.isEmpty()) {
      names.add(asked);
    }
    if (names.isEmpty()) {
      return;
    }
    html.open("label").text(label + " ").open("select", "name", name);
    Choice.option("", "any", asked.isEmpty(), html);
    for (String one : names) {
      Choice.option(one, one, one.equalsIgnoreCase(asked), html);
    }
    html.close().close().text(" ");
  }

  private void story(Listed story, Shown shown, HtmlWriter html) throws IOException {
    Optional<Mark> mark = Optional.ofNullable(shown.marks().get(story.id()));
    String path = "/stories/" + story.id().value();
    html.open(
        "li",
        "data-added",
        story.added(),
        "data-statements",
        mark.flatMap(Mark::statementsAt).orElse(""),
        "data-contradictions",
        mark.flatMap(Mark::contradictionsAt).orElse(""));
    html.open("a", "class", "headline", "href", path).element("bdi", story.headline()).close();
    html.text(" ").open("small");
    html.element("span", "new reports", "class", "fresh", "hidden", "hidden");
    Counts.links(story, independent(story), path, html);
    html.close().text(" ");
    StoryGroups.line(story.id(), shown.makeups().getOrDefault(story.id(), Makeup.NONE), html);
    if (mark.isPresent()) {
      found(mark.get(), path, html);
    }
    html.close().line();
  }

  /** What was found, each with a word for what is new, which the browser knows. */
  private static void found(Mark mark, String path, HtmlWriter html) throws IOException {
    html.open("small", "class", "found");
    if (mark.contradictions() > 0) {
      String words = "≠ " + Counts.counted(mark.contradictions(), "contradiction");
      html.element("a", words, "class", "differs", "href", path + "#differences");
      html.element("b", " new", "class", "fresh-contradiction").text(" ");
    }
    if (mark.readouts() > 0) {
      String words = "≠ " + mark.readouts() + " in the readouts";
      html.element("a", words, "class", "differs", "href", path + "#readouts").text(" ");
    }
    html.element("a", Counts.counted(mark.statements(), "statement"), "href", path + "#said");
    html.element("b", " new", "class", "fresh-statement").close();
  }
}
