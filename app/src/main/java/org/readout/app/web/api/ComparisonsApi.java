package org.readout.app.web.api;

import io.javalin.http.Context;
import java.util.List;
import org.readout.app.web.exchange.Needs;
import org.readout.app.web.exchange.Query;
import org.readout.app.web.exchange.Route;
import org.readout.app.web.read.Comparisons;
import org.readout.ingest.Intake;

/** Comparisons of reports that are not kept, for programs. */
final class ComparisonsApi {

  private static final String COMPARISONS = Api.ROOT + "/comparisons/";

  private final Comparisons comparisons;
  private final ReportBody body;

  /**
   * @param intake reads what is sent, and fetches nothing
   */
  ComparisonsApi(Comparisons comparisons, Intake intake) {
    this.comparisons = comparisons;
    this.body = new ReportBody(intake);
  }

  List<Route> routes() {
    return List.of(
        Route.post(Api.ROOT + "/compare", this::compare, Needs.READER, Needs.WORK),
        Route.get(COMPARISONS + "{key}", this::show));
  }

  private void compare(Context request) {
    Query.of(request);
    String key = comparisons.begin(Comparisons.reports(body.read(request)));
    ApiAnswer.sendBegun(COMPARISONS + key, request);
  }

  private void show(Context request) {
    Query.of(request);
    ApiAnswer.send(
        comparisons.reading(request.pathParam("key")),
        request,
        ready -> ready.json().sendTo(request));
  }
}
