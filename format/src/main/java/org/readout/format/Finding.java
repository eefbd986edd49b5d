package org.readout.format;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.readout.annotation.Attribution;
import org.readout.report.Passage;
import org.readout.report.ReportId;
import org.readout.text.Span;

/**
 * One thing that a collation holds, with what it rests on.
 *
 * @param number by which it is shown, from 1; empty where it has none
 * @param id it, or what it is of
 * @param independent how many independent reports stand behind those of the evidence
 * @param json writes it as it stands in the JSON of a collation
 */
record Finding(
    Kind kind,
    OptionalInt number,
    String id,
    int independent,
    List<Evidence> evidence,
    Consumer<JsonOut> json) {

  /** What it is. */
  enum Kind {
    ENTITY,
    UTTERANCE,
    STATEMENT,
    FACT,
    CONFLICT,
    WORDING,
    SPEAKING,
    DOUBT,
    READOUT,
    EVENT,
    TIMELINE,
    BRIEF,
    ORIGIN;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Stretches of one report; at least one.
   *
   * @param said what they are given to somebody by, if a report gives them to somebody
   */
  record Evidence(ReportId report, List<Span> spans, Optional<Attribution> said) {

    Evidence(ReportId report, List<Span> spans) {
      this(report, spans, Optional.empty());
    }

    static Evidence of(Passage passage) {
      return new Evidence(passage.report(), List.of(passage.span()));
    }

    Passage first() {
      return new Passage(report, spans.getFirst());
    }
  }

  /** How many reports it rests on. */
  int reports() {
    return (int) evidence.stream().map(Evidence::report).distinct().count();
  }
}
