package org.readout.app;

import java.util.List;
import org.readout.archive.Archive;
import org.readout.archive.Reports;
import org.readout.decision.Decided;
import org.readout.grouping.StoryId;
import org.readout.report.Report;

/**
 * Opens stories of an archive: the reports as they read last, laid side by side as analysts
 * decided. Whatever shows a story shows what this answers.
 */
public final class StoryReading {

  private final Archive archive;
  private final Pipeline pipeline;

  public StoryReading(Archive archive, Pipeline pipeline) {
    this.archive = archive;
    this.pipeline = pipeline;
  }

  /**
   * A story side by side.
   *
   * @param progress is run after every report
   */
  public Pipeline.Comparison of(StoryId story, Runnable progress) {
    return of(story, archive.decisions().of(story), progress);
  }

  /** A story as it would be with these decisions and no others. */
  public Pipeline.Comparison of(StoryId story, List<Decided> decisions, Runnable progress) {
    Pipeline.Comparison comparison = pipeline.compare(reports(archive, story), decisions, progress);
    return new Pipeline.Comparison(
        comparison.collation().map(collation -> collation.called(story.value())),
        comparison.rejected());
  }

  /** Differs from before when a story reads otherwise: for what keeps readings. */
  public static String state(Archive archive, StoryId story) {
    return archive.stories().state(story)
        + archive.outlets().state(story)
        + archive.decisions().of(story).stream().map(Decided::id).toList();
  }

  /**
   * The reports of a story as they read last, with the sides of their outlets, in the order in
   * which they came to it.
   */
  public static List<Report> reports(Archive archive, StoryId story) {
    Reports reports = archive.reports();
    return archive.stories().reports(story).stream()
        .flatMap(id -> reports.read(id).stream())
        .map(archive.outlets()::sided)
        .toList();
  }
}
