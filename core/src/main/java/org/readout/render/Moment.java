package org.readout.render;

import java.util.ArrayList;
import java.util.List;
import org.readout.collation.Collation;
import org.readout.fact.TimelineEntry;

/**
 * An entry of the timeline as it is shown.
 *
 * @param when in words
 * @param first who had it first and when; empty if but one report has it or its day is not known
 */
record Moment(String when, String statement, List<Cite> cites, String first) {

  static List<Moment> of(Collation collation, Sigla sigla) {
    List<Moment> moments = new ArrayList<>();
    for (TimelineEntry entry : collation.timeline()) {
      moments.add(
          new Moment(
              Findings.when(entry.when()),
              Findings.statement(entry.statement()),
              Cite.of(sigla, entry.passages()),
              first(entry, sigla)));
    }
    return moments;
  }

  private static String first(TimelineEntry entry, Sigla sigla) {
    boolean several =
        entry.passages().stream().anyMatch(passage -> !passage.report().equals(entry.first()));
    return several && entry.published().isPresent()
        ? "first in " + sigla.letter(entry.first()) + ", " + Wording.day(entry.published().get())
        : "";
  }
}
