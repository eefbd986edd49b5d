package org.readout.app.answer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.annotation.AnnotatedReport;
import org.readout.archive.Reports;
import org.readout.archive.StoryList.Listed;
import org.readout.grouping.StoryId;
import org.readout.report.Passage;
import org.readout.report.Report;
import org.readout.text.Span;

/** What an archive holds: stories in short, reports, their versions and their words. */
public final class Holdings {

  private Holdings() {}

  /** A story in short. */
  public static Members story(Listed story) {
    return Members.of("id", story.id().value())
        .and("headline", story.headline())
        .and("first", story.first().map(Object::toString))
        .and("last", story.last().map(Object::toString))
        .and("reports", story.reports())
        .and("outlets", story.outlets());
  }

  /** What is known about a report, without its words. */
  public static Members report(Report report) {
    return Members.of("id", report.id().value())
        .and("outlet", report.outlet())
        .and("title", report.title())
        .and("url", report.url())
        .and("byline", report.byline())
        .and("dateline", report.dateline())
        .and("language", report.language())
        .and("published", Evidence.day(report))
        .and("publishedFrom", report.published().from())
        .and("kind", report.kind())
        .and("side", report.side())
        .and("complete", report.complete())
        .and("incompleteBecause", report.incompleteBecause());
  }

  /** The same with its words, and where it is. */
  public static Members report(Report report, Reports.Place place) {
    return report(report)
        .and("story", place.story().value())
        .and("added", place.added())
        .and("versions", place.versions())
        .and("text", report.text());
  }

  public static Map<String, Object> version(Reports.Version version) {
    return Members.of("version", version.number())
        .and("at", version.at())
        .and("added", version.added())
        .and("removed", version.removed())
        .map();
  }

  /**
   * Words of a report.
   *
   * @return empty if the span does not lie in its text
   */
  public static Optional<Map<String, Object>> passage(
      Report report, StoryId story, Span span, Links links) {
    if (span.end() > report.text().length()) {
      return Optional.empty();
    }
    AnnotatedReport alone = new AnnotatedReport(report, List.of(), List.of(), List.of(), List.of());
    Evidence evidence = new Evidence(story, List.of(alone), links);
    return Optional.of(evidence.anywhere(new Passage(report.id(), span)));
  }
}
