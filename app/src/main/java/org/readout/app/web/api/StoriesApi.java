package org.readout.app.web.api;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.readout.app.answer.Findings;
import org.readout.app.answer.Holdings;
import org.readout.app.answer.Links;
import org.readout.app.answer.Members;
import org.readout.app.web.exchange.Bodies;
import org.readout.app.web.exchange.Body;
import org.readout.app.web.exchange.Caller;
import org.readout.app.web.exchange.Query;
import org.readout.app.web.exchange.Refusal;
import org.readout.app.web.exchange.Route;
import org.readout.app.web.read.Exports;
import org.readout.app.web.read.ReadStories;
import org.readout.app.web.shelf.Collations;
import org.readout.app.web.shelf.Reading;
import org.readout.app.web.shelf.ReadingDesk;
import org.readout.app.web.shelf.Shelf;
import org.readout.archive.Membership;
import org.readout.archive.StoryList;
import org.readout.archive.StoryList.Filter;
import org.readout.archive.StoryList.Listed;
import org.readout.archive.StoryList.Order;
import org.readout.conflict.Conflict;
import org.readout.fact.Fact;
import org.readout.grouping.StoryId;
import org.readout.report.Report;

/** Stories for programs: listed, in short, and what was found in them. */
final class StoriesApi {

  private static final String LIST = Api.ROOT + "/stories";
  private static final String ONE = LIST + "/{id}";
  private static final int USUAL = 20;
  private static final int MOST = 100;
  private static final Links LINKS = Links.at("");

  private final Shelf shelf;
  private final BiFunction<StoryId, Runnable, Reading> readings;
  private final ReadingDesk known;
  private final Collations collations;
  private final Exports exports;
  private final Bodies bodies = new Bodies();

  /**
   * @param readings begins to read a story, and says how far that is
   * @param known what was read already
   */
  StoriesApi(
      Shelf shelf,
      BiFunction<StoryId, Runnable, Reading> readings,
      ReadingDesk known,
      Collations collations,
      Exports exports) {
    this.shelf = shelf;
    this.readings = readings;
    this.known = known;
    this.collations = collations;
    this.exports = exports;
  }

  List<Route> routes() {
    return List.of(
        Route.get(LIST, this::list),
        Route.get(ONE, this::show),
        Route.get(ONE + "/collation", this::collation),
        Route.get(ONE + "/export", this::export),
        listing("statements", "speaker", StoriesApi::statements),
        listing("facts", "status", StoriesApi::facts),
        listing("conflicts", "kind", StoriesApi::conflicts),
        part(
            "wording",
            findings ->
                Members.of("wording", findings.wording())
                    .and("speaking", findings.speaking())
                    .and("doubts", findings.doubts())),
        part("events", findings -> Members.of("events", findings.events())),
        part("timeline", findings -> Members.of("timeline", findings.timeline())),
        part("brief", findings -> Members.of("brief", findings.brief())));
  }

  private static Listing statements(Query query) {
    Optional<String> speaker = query.text("speaker");
    return findings -> findings.statements(speaker);
  }

  private static Listing facts(Query query) {
    Optional<Fact.Status> status = query.word("status", List.of(Fact.Status.values()));
    return findings -> findings.facts(status);
  }

  private static Listing conflicts(Query query) {
    Optional<Conflict.Kind> kind = query.word("kind", List.of(Conflict.Kind.values()));
    return findings -> findings.conflicts(kind);
  }

  private void list(Context request) {
    Query query =
        Query.of(
            request,
            "words",
            "outlet",
            "country",
            "side",
            "tag",
            "from",
            "to",
            "order",
            "limit",
            Cursor.NAME);
    Order order = query.word("order", List.of(Order.values())).orElse(Order.NEWEST);
    Filter filter =
        new Filter(
            query.day("from"),
            query.day("to"),
            query.text("outlet"),
            new Membership(query.text("country"), query.text("side"), query.text("tag")),
            query.words("words"),
            query.number("limit", 1, MOST).orElse(USUAL));
    StoryList.Page page =
        shelf.read(archive -> archive.stories().page(filter, order, Cursor.in(query, order)));
    Optional<String> cursor = page.next().map(next -> Cursor.of(next, order));
    ApiAnswer.send(
        Members.of("stories", page.stories().stream().map(StoriesApi::listed).toList())
            .and(Cursor.NAME, cursor)
            .and("next", cursor.map(value -> Cursor.link(value, request))),
        request);
  }

  private static Object listed(Listed story) {
    String path = LIST + "/" + story.id().value();
    return Holdings.story(story)
        .and("links", Members.of("self", path).and("page", "/stories/" + story.id().value()).map())
        .map();
  }

  private void show(Context request) {
    Query.of(request);
    story(request, "").ifPresent(story -> ApiAnswer.send(summary(story), request));
  }

  private Members summary(StoryId story) {
    Listed listed =
        shelf
            .read(archive -> archive.stories().listed(story))
            .orElseThrow(() -> new Refusal(404, "There are no reports in that story any more."));
    return Holdings.story(listed)
        .and("findings", counts(story))
        .and(
            "reportList",
            shelf.read(
                archive ->
                    archive.stories().reports(story).stream()
                        .flatMap(id -> archive.reports().read(id).stream())
                        .map(archive.outlets()::sided)
                        .map(StoriesApi::reported)
                        .toList()))
        .and("links", links(story));
  }

  private Optional<Object> counts(StoryId story) {
    String state = shelf.read(archive -> ReadStories.state(archive, story));
    return known
        .there(story.value(), state)
        .flatMap(
            reading ->
                reading instanceof Reading.Ready ready
                    ? Optional.of(findings(story, ready).counts())
                    : Optional.empty());
  }

  private static Object reported(Report report) {
    return Holdings.report(report)
        .and("links", Members.of("self", ReportsApi.path(report.id())).map())
        .map();
  }

  private static Object links(StoryId story) {
    String self = LIST + "/" + story.value();
    String page = "/stories/" + story.value();
    Members links = Members.of("self", self).and("page", page).and("feed", page + "/feed.atom");
    for (String part :
        List.of(
            "collation",
            "statements",
            "facts",
            "conflicts",
            "wording",
            "events",
            "timeline",
            "brief",
            "export")) {
      links.and(part, self + "/" + part);
    }
    return links.map();
  }

  private void collation(Context request) {
    Query.of(request);
    story(request, "/collation")
        .ifPresent(
            story ->
                ApiAnswer.send(
                    readings.apply(story, Caller.of(request)::work),
                    request,
                    ready -> ready.json().sendTo(request)));
  }

  private void export(Context request) {
    Exports.Wish wish = Exports.Wish.of(request);
    story(request, "/export")
        .ifPresent(
            story ->
                ApiAnswer.send(
                    readings.apply(story, Caller.of(request)::work),
                    request,
                    ready -> exports.send(story, wish, ready, request)));
  }

  /** Takes a part out of what was found. */
  @FunctionalInterface
  private interface Part {
    Members of(Findings findings);
  }

  /** The same for a list that may be long. */
  @FunctionalInterface
  private interface Listing {
    List<Map<String, Object>> of(Findings findings);
  }

  private Route part(String name, Part part) {
    return Route.get(
        ONE + "/" + name,
        request -> {
          Query.of(request);
          send(name, (findings, tag) -> part.of(findings), request);
        });
  }

  /** What is asked is understood before the story is read. */
  private Route listing(String name, String parameter, Function<Query, Listing> asked) {
    List<String> parameters = new ArrayList<>(Slice.PARAMETERS);
    parameters.add(parameter);
    return Route.get(
        ONE + "/" + name,
        request -> {
          Query query = Query.of(request, parameters);
          Listing listing = asked.apply(query);
          Slice slice = Slice.of(query);
          send(
              name, (findings, tag) -> slice.of(name, listing.of(findings), tag, request), request);
        });
  }

  private void send(String name, BiFunction<Findings, String, Members> part, Context request) {
    story(request, "/" + name)
        .ifPresent(
            story ->
                ApiAnswer.send(
                    readings.apply(story, Caller.of(request)::work),
                    request,
                    ready ->
                        bodies
                            .of(key(ready, request), () -> body(part, story, ready))
                            .sendTo(request)));
  }

  private Body body(
      BiFunction<Findings, String, Members> part, StoryId story, Reading.Ready ready) {
    Members members = part.apply(findings(story, ready), ready.json().tag());
    return ApiAnswer.body(members.and("story", story.value()).map());
  }

  /** What the answer depends on, and nothing else. */
  private static String key(Reading.Ready ready, Context request) {
    return ready.json().tag() + " " + request.path() + " " + request.queryParamMap();
  }

  private Findings findings(StoryId story, Reading.Ready ready) {
    return new Findings(story, collations.of(ready.json()), LINKS);
  }

  /** The story that is asked for; empty if the client is sent to its name of today. */
  private Optional<StoryId> story(Context request, String rest) {
    String asked = request.pathParam("id");
    StoryId story = shelf.story(asked);
    if (story.value().equals(asked)) {
      return Optional.of(story);
    }
    String query = request.queryString() == null ? "" : "?" + request.queryString();
    request.redirect(LIST + "/" + story.value() + rest + query, HttpStatus.PERMANENT_REDIRECT);
    return Optional.empty();
  }
}
