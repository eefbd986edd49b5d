package org.readout.annotation;

import java.util.List;
import org.readout.report.Report;

/** A report and what was found in it, each list in the order of the text. */
public record AnnotatedReport(
    Report report,
    List<Sentence> sentences,
    List<Entity> entities,
    List<TimeExpression> times,
    List<Attribution> attributions) {

  public AnnotatedReport {
    sentences = List.copyOf(sentences);
    entities = List.copyOf(entities);
    times = List.copyOf(times);
    attributions = List.copyOf(attributions);
  }
}
