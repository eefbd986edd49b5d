package org.readout.app.web.api;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.readout.app.Searched;
import org.readout.app.mcp.Library;
import org.readout.app.mcp.ToolRefusal;
import org.readout.app.web.exchange.Refusal;
import org.readout.app.web.shelf.Catalogue;
import org.readout.app.web.shelf.Collations;
import org.readout.app.web.shelf.Reading;
import org.readout.app.web.shelf.Shelf;
import org.readout.archive.Archive;
import org.readout.collation.Collation;
import org.readout.grouping.StoryId;
import org.readout.search.SearchQuery;

/** The archive of the service for tools, which wait a while for a story to be read. */
final class ServedLibrary implements Library {

  private static final int TRIES = 200;
  private static final int PAUSE_MILLIS = 100;

  private final Shelf shelf;
  private final Catalogue catalogue;
  private final BiFunction<StoryId, Runnable, Reading> readings;
  private final Collations collations;

  /**
   * @param readings begins to read a story, and says how far that is
   */
  ServedLibrary(
      Shelf shelf,
      Catalogue catalogue,
      BiFunction<StoryId, Runnable, Reading> readings,
      Collations collations) {
    this.shelf = shelf;
    this.catalogue = catalogue;
    this.readings = readings;
    this.collations = collations;
  }

  @Override
  public <T> T ask(Function<Archive, T> question) {
    return shelf.read(question);
  }

  @Override
  public Searched search(SearchQuery query) {
    return catalogue.find(query);
  }

  @Override
  public Collation collation(StoryId story, Runnable work) {
    for (int i = 0; i < TRIES; i++) {
      switch (reading(story, work)) {
        case Reading.Ready ready -> {
          return collations.of(ready.json());
        }
        case Reading.Failed failed -> throw new ToolRefusal("It cannot be read: " + failed.why());
        case Reading.Working working -> pause();
      }
    }
    throw new ToolRefusal("The story is still being read; call again.");
  }

  private Reading reading(StoryId story, Runnable work) {
    try {
      return readings.apply(story, work);
    } catch (Refusal e) {
      throw new ToolRefusal(e.why());
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ToolRefusal("The service is being shut down.");
    }
  }
}
