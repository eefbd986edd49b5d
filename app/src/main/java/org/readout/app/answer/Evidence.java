package org.readout.app.answer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Attribution;
import org.readout.grouping.StoryId;
import org.readout.render.Citations;
import org.readout.render.Shown;
import org.readout.report.Passage;
import org.readout.report.Report;
import org.readout.report.ReportId;

/** The words that findings rest on, and where they stand. */
final class Evidence {

  private final StoryId story;
  private final Citations citations;
  private final Links links;

  /**
   * @param reports of the story, in the order of its page
   */
  Evidence(StoryId story, List<AnnotatedReport> reports, Links links) {
    this.story = story;
    this.citations = new Citations(reports);
    this.links = links;
  }

  List<Map<String, Object>> of(List<Passage> passages) {
    return passages.stream().map(this::of).toList();
  }

  Map<String, Object> of(Passage passage) {
    return of(passage, "#" + citations.anchor(passage));
  }

  /** The words of somebody, with the statement that they are in. */
  Map<String, Object> of(Passage passage, Attribution attribution) {
    return members(passage, "#" + citations.anchor(attribution))
        .and("statement", citations.statement(passage.report(), attribution))
        .and("mode", attribution.mode())
        .and("denied", attribution.denied())
        .and("cue", cue(passage, attribution))
        .map();
  }

  private String cue(Passage passage, Attribution attribution) {
    String text = citations.report(passage.report()).text();
    return Shown.line(
        String.join(" … ", attribution.cue().stream().map(span -> span.in(text)).toList()));
  }

  /** Words that no finding rests on, perhaps: the page of their story has no place for them. */
  Map<String, Object> anywhere(Passage passage) {
    return of(passage, "");
  }

  private Map<String, Object> of(Passage passage, String fragment) {
    return members(passage, fragment).map();
  }

  private Members members(Passage passage, String fragment) {
    Report report = citations.report(passage.report());
    return source(report)
        .and(
            "span",
            Members.of("start", passage.span().start()).and("end", passage.span().end()).map())
        .and("words", passage.span().in(report.text()))
        .and("citation", citations.citation(passage))
        .and(
            "links",
            Members.of("passage", links.passage(passage.report(), passage.span()))
                .and("page", links.page(story).map(page -> page + fragment))
                .and("source", citations.address(passage))
                .map());
  }

  /** Which report, of whom and of when. */
  Members source(ReportId report) {
    return source(citations.report(report));
  }

  private static Members source(Report report) {
    return Members.of("report", report.id().value())
        .and("outlet", report.outlet())
        .and("published", day(report));
  }

  static Optional<String> day(Report report) {
    return report.published().day().map(Object::toString);
  }
}
