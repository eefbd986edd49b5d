package org.readout.app.web.api;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.app.answer.Holdings;
import org.readout.app.answer.Links;
import org.readout.app.answer.Members;
import org.readout.app.web.exchange.Caller;
import org.readout.app.web.exchange.Needs;
import org.readout.app.web.exchange.Query;
import org.readout.app.web.exchange.Refusal;
import org.readout.app.web.exchange.Route;
import org.readout.app.web.shelf.Addition;
import org.readout.app.web.shelf.Additions;
import org.readout.app.web.shelf.Shelf;
import org.readout.archive.Archive;
import org.readout.archive.Misnamed;
import org.readout.archive.Reports;
import org.readout.ingest.Intake;
import org.readout.report.Ingested;
import org.readout.report.Report;
import org.readout.report.ReportId;
import org.readout.text.Span;

/** Reports for programs: their words, their versions, and how to add some. */
final class ReportsApi {

  private static final String LIST = Api.ROOT + "/reports";
  private static final String ONE = LIST + "/{id}";
  private static final String ADDITIONS = Api.ROOT + "/additions/";
  private static final Links LINKS = Links.at("");

  private final Shelf shelf;
  private final Additions additions;
  private final ReportBody body;

  /**
   * @param intake reads what is sent, and fetches nothing
   */
  ReportsApi(Shelf shelf, Additions additions, Intake intake) {
    this.shelf = shelf;
    this.additions = additions;
    this.body = new ReportBody(intake);
  }

  static String path(ReportId report) {
    return LIST + "/" + report.value();
  }

  List<Route> routes() {
    return List.of(
        Route.post(LIST, this::add, Needs.ANALYST, Needs.WORK),
        Route.get(ONE, this::show),
        Route.get(ONE + "/versions", this::versions),
        Route.get(ONE + "/passage", this::passage),
        Route.get(ADDITIONS + "{number}", this::addition));
  }

  /** A report and where it is. */
  private record Found(Report report, Reports.Place place) {}

  private void show(Context request) {
    Query.of(request);
    found(request, "")
        .ifPresent(
            found ->
                ApiAnswer.send(
                    Holdings.report(found.report, found.place)
                        .and("links", links(found.report.id(), found.place)),
                    request));
  }

  private static Object links(ReportId report, Reports.Place place) {
    String story = place.story().value();
    return Members.of("self", path(report))
        .and("versions", path(report) + "/versions")
        .and("story", Api.ROOT + "/stories/" + story)
        .and("page", "/stories/" + story)
        .map();
  }

  private void versions(Context request) {
    Query.of(request);
    found(request, "/versions")
        .ifPresent(found -> ApiAnswer.send(versions(found.report.id()), request));
  }

  private Members versions(ReportId report) {
    List<Reports.Version> versions = shelf.read(archive -> archive.reports().versions(report));
    return Members.of("report", report.value())
        .and("versions", versions.stream().map(Holdings::version).toList());
  }

  private void passage(Context request) {
    Query query = Query.of(request, "start", "end");
    int start = required(query, "start", 0);
    int end = required(query, "end", start + 1);
    found(request, "/passage")
        .ifPresent(found -> ApiAnswer.send(passage(found, new Span(start, end)), request));
  }

  private static int required(Query query, String name, int least) {
    return query
        .number(name, least, Integer.MAX_VALUE - 1)
        .orElseThrow(() -> Refusal.ofParameter(name, "“" + name + "” is missing."));
  }

  private static Map<String, Object> passage(Found found, Span span) {
    return Holdings.passage(found.report, found.place.story(), span, LINKS)
        .orElseThrow(
            () ->
                Refusal.ofParameter(
                    "end",
                    "“end” lies behind the text, which has "
                        + found.report.text().length()
                        + " code units."));
  }

  /** The report that is asked for; empty if the client is sent to its whole name. */
  private Optional<Found> found(Context request, String rest) {
    String asked = request.pathParam("id");
    Found found = shelf.read(archive -> found(archive, asked));
    String id = found.report.id().value();
    if (id.equals(asked)) {
      return Optional.of(found);
    }
    String query = request.queryString() == null ? "" : "?" + request.queryString();
    request.redirect(LIST + "/" + id + rest + query, HttpStatus.PERMANENT_REDIRECT);
    return Optional.empty();
  }

  private static Found found(Archive archive, String name) {
    try {
      ReportId id = archive.reports().named(name);
      return new Found(
          archive.reports().read(id).orElseThrow(), archive.reports().place(id).orElseThrow());
    } catch (Misnamed e) {
      throw new Refusal(404, String.valueOf(e.getMessage()));
    }
  }

  private void add(Context request) {
    Query.of(request);
    List<Ingested> documents = body.read(request);
    ApiAnswer.sendBegun(
        ADDITIONS + additions.add(documents, Caller.of(request).name()).number(), request);
  }

  private void addition(Context request) {
    Query.of(request);
    Addition.State state = numbered(request.pathParam("number")).state();
    Members members =
        Members.of("state", state(state))
            .and("added", state.added())
            .and("there", state.there())
            .and("notAdded", state.notAdded())
            .and("refused", state.refused())
            .and("end", state.end());
    if (state.end().isPresent()) {
      ApiAnswer.send(members, request);
    } else {
      ApiAnswer.sendLater(members.map(), request);
    }
  }

  private static String state(Addition.State state) {
    if (state.end().isPresent()) {
      return "done";
    }
    return state.waiting() ? "waiting" : "adding";
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
}
