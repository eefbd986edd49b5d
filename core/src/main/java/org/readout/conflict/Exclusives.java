package org.readout.conflict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.fact.Absence;
import org.readout.fact.Fact;
import org.readout.report.Passage;
import org.readout.report.ReportId;
import org.readout.text.Span;

/**
 * Tells which facts only one of the reports has. That no other passage was joined to a fact is not
 * enough: another report may tell it in words too far from it, or tell it otherwise.
 */
public final class Exclusives {
  private final int others;
  private final Map<ReportId, List<Span>> disputed = new HashMap<>();

  /**
   * @param reports how many the story has
   * @param conflicts of the story
   */
  public Exclusives(int reports, List<Conflict> conflicts) {
    others = reports - 1;
    conflicts.stream()
        .flatMap(conflict -> conflict.positions().stream())
        .flatMap(position -> position.passages().stream())
        .forEach(
            passage ->
                disputed
                    .computeIfAbsent(passage.report(), report -> new ArrayList<>())
                    .add(passage.span()));
  }

  /**
   * The probability that the surest of the other reports to have the fact has it not, 0 to 1: 0 for
   * what several tell, what another tells otherwise, and where nothing can be said of one of them,
   * as of a text that is cut.
   */
  public double certainty(Fact fact) {
    boolean told =
        fact.status() != Fact.Status.ONE
            || fact.absent().size() < others
            || fact.passages().stream().anyMatch(this::isDisputed);
    return told ? 0 : fact.absent().stream().mapToDouble(Absence::certainty).min().orElse(1);
  }

  private boolean isDisputed(Passage passage) {
    return disputed.getOrDefault(passage.report(), List.of()).stream()
        .anyMatch(passage.span()::overlaps);
  }
}
