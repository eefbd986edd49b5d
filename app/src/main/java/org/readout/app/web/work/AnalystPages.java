package org.readout.app.web.work;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.app.web.exchange.Route;
import org.readout.app.web.page.Layout;
import org.readout.app.web.read.ReadStories;
import org.readout.app.web.shelf.Holdings;
import org.readout.app.web.shelf.Shelf;

/** All that analysts work with: decisions, notes, merges, splits and moves, adding reports. */
public final class AnalystPages {

  private AnalystPages() {}

  /**
   * What they answer.
   *
   * @param examples a folder of reports that is offered where the archive is empty
   */
  public static List<Route> routes(
      Holdings holdings,
      ReadStories stories,
      Optional<Path> examples,
      InstantSource clock,
      Layout layout) {
    Shelf shelf = holdings.shelf();
    Deliberations deliberations = new Deliberations(shelf, holdings.desk(), stories);
    Changing changing = new Changing(shelf, deliberations);
    return Stream.of(
            new DecidePage(shelf, stories, layout).routes(),
            new DecisionWork(shelf, deliberations, changing).routes(),
            new StoryWork(shelf, changing).routes(),
            new DecidedPage(deliberations, layout).routes(),
            new NoteWork(shelf, stories).routes(),
            new AddPage(clock, holdings.additions(), layout, examples).routes(),
            new AddedPage(shelf, holdings.additions(), layout).routes())
        .flatMap(List::stream)
        .toList();
  }
}
