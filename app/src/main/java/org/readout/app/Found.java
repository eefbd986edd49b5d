package org.readout.app;

import java.util.List;
import org.readout.archive.Archive;
import org.readout.grouping.StoryId;
import org.readout.report.Report;
import org.readout.search.Hit;

/**
 * What was found, and the story that its report is in now.
 *
 * @param around what stands around a statement in its sentence; nothing for the rest
 */
public record Found(Hit hit, StoryId story, Around around) {

  /** Stories move, so that the database is asked for them; a report may be gone since. */
  public static List<Found> of(List<Hit> hits, Archive archive) {
    return hits.stream()
        .flatMap(
            hit ->
                archive.stories().of(hit.report()).stream()
                    .map(story -> new Found(hit, story, around(hit, archive))))
        .toList();
  }

  /** A report may read otherwise since the index was made. */
  private static Around around(Hit hit, Archive archive) {
    return hit.source()
        .flatMap(source -> archive.reports().read(hit.report()))
        .map(Report::text)
        .filter(text -> text.startsWith(hit.text(), hit.span().start()))
        .map(text -> Around.of(text, hit.span()))
        .orElse(Around.NOTHING);
  }
}
