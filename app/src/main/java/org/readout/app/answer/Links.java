package org.readout.app.answer;

import java.util.Optional;
import org.readout.grouping.StoryId;
import org.readout.report.ReportId;
import org.readout.text.Span;

/** Where those who are told something can look it up. */
public interface Links {

  /** The page of a story. */
  Optional<String> page(StoryId story);

  /** The words of a report on the page of its story. */
  Optional<String> place(ReportId report, Span span);

  /** The words of a report alone. */
  String passage(ReportId report, Span span);

  /**
   * Those of a service.
   *
   * @param base of its addresses: "http://localhost:7878"; "" for addresses on the same service
   */
  static Links at(String base) {
    return new Links() {
      @Override
      public Optional<String> page(StoryId story) {
        return Optional.of(base + "/stories/" + story.value());
      }

      @Override
      public Optional<String> place(ReportId report, Span span) {
        return Optional.of(base + "/passages/" + report.value() + query(span));
      }

      private String query(Span span) {
        return "?start=" + span.start() + "&end=" + span.end();
      }

      @Override
      public String passage(ReportId report, Span span) {
        return base + "/api/v1/reports/" + report.value() + "/passage" + query(span);
      }
    };
  }
}
