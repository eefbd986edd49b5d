package org.readout.app.web;

import io.javalin.http.Context;
import java.util.List;
import org.readout.ingest.Intake;

/** Comparisons of reports that are not kept, for programs. */
final class ComparisonsApi {

  private static final String COMPARISONS = Api.ROOT + "/comparisons/";

  private final ComparePage compare;
  private final ReportBody body;

  /**
   * @param intake reads what is sent, and fetches nothing
   */
  ComparisonsApi(ComparePage compare, Intake intake) {
    this.compare = compare;
    this.body = new ReportBody(intake);
  }

  List<Route> routes() {
    return List.of(
        Route.post(Api.ROOT + "/compare", this::compare, Needs.READER, Needs.WORK),
        Route.get(COMPARISONS + "{key}", this::show));
  }

  private void compare(Context request) {
    Query.of(request);
    String key = compare.begin(ComparePage.reports(body.read(request)));
    ApiAnswer.sendBegun(COMPARISONS + key, request);
  }

  private void show(Context request) {
    Query.of(request);
    ApiAnswer.send(
        compare.reading(request.pathParam("key")),
        request,
        ready -> WebServer.send(ready.json(), request));
  }
}
