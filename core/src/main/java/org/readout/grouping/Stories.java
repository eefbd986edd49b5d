package org.readout.grouping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.readout.report.ReportId;

/**
 * Stories as they grow: every report is placed as it comes, which changes nothing for those before
 * it. The same reports in the same order make the same stories. Not safe for several threads.
 */
public final class Stories {
  private final Grouper grouper = Grouper.standard();
  private final WordWeights weights = new WordWeights();
  private final Candidates candidates = new Candidates();
  private final List<Grouper.Candidate> placed = new ArrayList<>();
  private final Map<ReportId, Placement> placements = new HashMap<>();
  private final SequencedMap<StoryId, List<ReportId>> stories = new LinkedHashMap<>();

  /** Places a report; one that is there already stays where it is. */
  public Placement add(Profile profile) {
    Placement there = placements.get(profile.report());
    return there != null ? there : place(profile);
  }

  private Placement place(Profile profile) {
    weights.count(profile);
    Weighed report = Weighed.of(profile, weights);
    Placement placement = grouper.place(report, candidates(report));
    candidates.add(placed.size(), report.words());
    placed.add(new Grouper.Candidate(placement.story(), report));
    placements.put(profile.report(), placement);
    stories
        .computeIfAbsent(placement.story(), opened -> new ArrayList<>())
        .add(profile.report());
    return placement;
  }

  private List<Grouper.Candidate> candidates(Weighed report) {
    return candidates.of(report.words()).stream().map(placed::get).toList();
  }

  /** Where a report was placed. */
  public Optional<Placement> placement(ReportId report) {
    return Optional.ofNullable(placements.get(report));
  }

  /** The reports of a story in the order they came; empty if there is no such story. */
  public List<ReportId> reports(StoryId story) {
    return List.copyOf(stories.getOrDefault(story, List.of()));
  }

  /** All stories in the order they were opened. */
  public List<StoryId> all() {
    return List.copyOf(stories.keySet());
  }
}
