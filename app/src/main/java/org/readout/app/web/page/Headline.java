package org.readout.app.web.page;

import org.readout.archive.Archive;
import org.readout.archive.Misnamed;
import org.readout.archive.Reports;
import org.readout.grouping.StoryId;
import org.readout.render.Legible;

/** What a story is called: by the title of the report that is in it longest. */
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
          .reports()
          .first(archive.stories().named(id.value()))
          .flatMap(Reports.Heading::title)
          .map(Legible::line)
          .filter(title -> !title.isEmpty())
          .orElse(NONE);
    } catch (Misnamed e) {
      return NONE;
    }
  }
}
