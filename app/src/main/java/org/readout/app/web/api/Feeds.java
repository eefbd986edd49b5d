package org.readout.app.web.api;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.readout.app.feed.AtomFeed;
import org.readout.app.web.exchange.Body;
import org.readout.app.web.exchange.Conditions;
import org.readout.app.web.exchange.Query;
import org.readout.app.web.exchange.Route;
import org.readout.app.web.page.Counts;
import org.readout.app.web.shelf.Shelf;
import org.readout.archive.Archive;
import org.readout.archive.News;
import org.readout.archive.StoryList.Filter;
import org.readout.archive.StoryList.Listed;
import org.readout.archive.StoryList.Order;
import org.readout.grouping.StoryId;
import org.readout.report.Report;

/** What comes to a story, and which stories there are, as feeds. */
final class Feeds {

  private static final int MOST = 50;
  private static final int LEAD = 400;
  private static final String NEVER = "1970-01-01T00:00:00Z";

  private final Shelf shelf;
  private final Conditions conditions;

  Feeds(Shelf shelf, Conditions conditions) {
    this.shelf = shelf;
    this.conditions = conditions;
  }

  List<Route> routes() {
    return List.of(
        Route.get("/feed.atom", this::stories), Route.get("/stories/{id}/feed.atom", this::story));
  }

  private void stories(Context request) {
    Query query = Query.of(request, "words", "outlet");
    Filter filter =
        new Filter(
            Optional.empty(), Optional.empty(), query.text("outlet"), query.words("words"), MOST);
    String base = conditions.base(request);
    List<AtomFeed.Entry> entries =
        shelf.read(
            archive ->
                archive.stories().list(filter, Order.NEWEST).stream()
                    .map(story -> entry(story, archive, base))
                    .toList());
    String asked = asked(query);
    String updated =
        entries.stream().map(AtomFeed.Entry::updated).max(String::compareTo).orElse(NEVER);
    send(
        new AtomFeed(
            "urn:readout:stories" + asked.replace('?', ':'),
            "Readout: stories",
            base + "/feed.atom" + asked,
            base + "/" + asked,
            updated,
            entries),
        request);
  }

  /** The parameters in an order of their own, so that one query has one id. */
  private static String asked(Query query) {
    StringBuilder asked = new StringBuilder();
    for (String name : List.of("outlet", "words")) {
      query
          .text(name)
          .ifPresent(
              value ->
                  asked
                      .append(asked.isEmpty() ? '?' : '&')
                      .append(name)
                      .append('=')
                      .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
    }
    return asked.toString();
  }

  private static AtomFeed.Entry entry(Listed story, Archive archive, String base) {
    return new AtomFeed.Entry(
        "urn:readout:story:" + story.id().value(),
        story.headline(),
        Optional.empty(),
        base + "/stories/" + story.id().value(),
        archive.news().moment(story.id()).orElse(NEVER),
        Counts.of(story, OptionalInt.empty()));
  }

  private void story(Context request) {
    Query.of(request);
    String asked = request.pathParam("id");
    StoryId story = shelf.story(asked);
    String page = "/stories/" + story.value();
    if (!story.value().equals(asked)) {
      request.redirect(page + "/feed.atom", HttpStatus.PERMANENT_REDIRECT);
      return;
    }
    send(shelf.read(archive -> feed(story, archive, conditions.base(request) + page)), request);
  }

  private static AtomFeed feed(StoryId story, Archive archive, String page) {
    List<AtomFeed.Entry> entries =
        archive.news().last(story, MOST).stream()
            .flatMap(
                came ->
                    archive.reports().read(came.report()).stream()
                        .map(report -> entry(report, came, page)))
            .toList();
    return new AtomFeed(
        "urn:readout:story:" + story.value() + ":reports",
        archive.stories().listed(story).map(Listed::headline).orElse("A story without reports"),
        page + "/feed.atom",
        page,
        entries.isEmpty() ? NEVER : entries.getFirst().updated(),
        entries);
  }

  private static AtomFeed.Entry entry(Report report, News.Came came, String page) {
    String name = report.title().or(report::outlet).orElseGet(() -> lead(report));
    return new AtomFeed.Entry(
        "urn:readout:report:" + report.id().value() + ":" + came.version(),
        came.version() == 1 ? name : "New version " + came.version() + ": " + name,
        report.outlet(),
        report.url().filter(Feeds::isOfTheWeb).orElse(page),
        came.at(),
        lead(report));
  }

  private static String lead(Report report) {
    int start = report.paragraphs().isEmpty() ? 0 : report.paragraphs().getFirst().start();
    String text = report.text().substring(start, Math.min(report.text().length(), start + LEAD));
    return String.join(" ", text.strip().split("\\s+"));
  }

  /** A reader of feeds makes a link of it, which must not be a script. */
  private static boolean isOfTheWeb(String url) {
    return url.startsWith("https://") || url.startsWith("http://");
  }

  private static void send(AtomFeed feed, Context request) {
    Body.of(AtomFeed.TYPE, feed::write).sendTo(request);
  }
}
