package org.readout.app.web.watch;

import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.readout.app.web.exchange.Conditions;
import org.readout.app.web.exchange.Route;
import org.readout.app.web.page.Layout;
import org.readout.app.web.shelf.Shelf;

/** All that tells of what is watched: alerts, watches, feeds that are asked. */
public final class WatchPages {

  private WatchPages() {}

  /** What they answer. */
  public static List<Route> routes(
      Shelf shelf, Conditions conditions, InstantSource clock, Layout layout) {
    return Stream.of(
            new AlertsPage(shelf, layout).routes(),
            new AlertsFeed(shelf, conditions).routes(),
            new WatchesPage(shelf, layout, clock).routes())
        .flatMap(List::stream)
        .toList();
  }
}
