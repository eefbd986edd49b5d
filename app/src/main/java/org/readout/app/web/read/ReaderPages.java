package org.readout.app.web.read;

import java.util.List;
import java.util.stream.Stream;
import org.readout.app.web.exchange.Route;
import org.readout.app.web.page.Layout;
import org.readout.app.web.shelf.Holdings;
import org.readout.app.web.shelf.Shelf;

/** All that readers look at: stories, their passages, comparisons, search, outlets. */
public final class ReaderPages {

  private ReaderPages() {}

  /**
   * What they answer.
   *
   * @param examples whether an empty archive offers some
   */
  public static List<Route> routes(
      Holdings holdings,
      ReadStories stories,
      Comparisons comparisons,
      Exports exports,
      Corroboration corroboration,
      boolean examples,
      Layout layout) {
    Shelf shelf = holdings.shelf();
    return Stream.of(
            new StoriesPage(shelf, corroboration, layout, examples).routes(),
            new StoryPage(shelf, stories, exports, layout).routes(),
            new PassagePage(shelf, stories, layout).routes(),
            new ComparePage(comparisons, layout).routes(),
            new SearchPage(holdings.catalogue(), shelf, layout).routes(),
            new OutletsPage(shelf, layout).routes())
        .flatMap(List::stream)
        .toList();
  }
}
