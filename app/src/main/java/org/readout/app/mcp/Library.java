package org.readout.app.mcp;

import java.util.function.Function;
import org.readout.archive.Archive;
import org.readout.collation.Collation;
import org.readout.grouping.StoryId;

/** The archive that tools ask; for several threads. */
public interface Library {

  /** Asks the archive something. */
  <T> T ask(Function<Archive, T> question);

  /**
   * The reports of a story side by side.
   *
   * @param work is run before the story is read, if that has to be
   * @throws ToolRefusal if that takes longer than a caller waits, or cannot be done
   */
  Collation collation(StoryId story, Runnable work);
}
