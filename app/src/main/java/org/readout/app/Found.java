package org.readout.app;

import java.util.List;
import org.readout.archive.Archive;
import org.readout.grouping.StoryId;
import org.readout.search.Hit;

/** What was found, and the story that its report is in now. */
public record Found(Hit hit, StoryId story) {

  /** Stories move, so that the database is asked for them; a report may be gone since. */
  public static List<Found> of(List<Hit> hits, Archive archive) {
    return hits.stream()
        .flatMap(
            hit -> archive.stories().of(hit.report()).map(story -> new Found(hit, story)).stream())
        .toList();
  }
}
