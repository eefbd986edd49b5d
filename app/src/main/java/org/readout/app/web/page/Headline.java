package org.readout.app.web.page;

import org.readout.archive.Archive;
import org.readout.archive.Misnamed;
import org.readout.archive.StoryList;
import org.readout.grouping.StoryId;
import org.readout.render.Legible;

/** What a story is called: as the list of stories calls it. */
public final class Headline {

  private static final String NONE = "a story without a title";

  private Headline() {}

  /**
   * Of the story that answers to an id, however old that is.
   *
   * @param id as it was once given
   */
  public static String of(StoryId id, Archive archive) {
    try {
      return archive
          .stories()
          .listed(archive.stories().named(id.value()))
          .map(StoryList.Listed::headline)
          .map(Legible::line)
          .filter(title -> !title.isEmpty())
          .orElse(NONE);
    } catch (Misnamed e) {
      return NONE;
    }
  }
}
