package org.readout.app.mcp;

import java.util.function.Function;
import org.readout.app.Searched;
import org.readout.archive.Archive;
import org.readout.collation.Collation;
import org.readout.grouping.StoryId;
import org.readout.search.SearchQuery;

/** The archive that tools ask; for several threads. */
public interface Library {

  /** Asks the archive something. */
  <T> T ask(Function<Archive, T> question);

  /**
   * Searches the archive.
   *
   * @throws ToolRefusal if there is no index to search in
   */
  Searched search(SearchQuery query);

  /**
   * The reports of a story side by side.
   *
   * @param work is run before the story is read, if that has to be
   * @throws ToolRefusal if that takes longer than a caller waits, or cannot be done
   */
  Collation collation(StoryId story, Runnable work);
}
