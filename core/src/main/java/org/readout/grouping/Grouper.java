package org.readout.grouping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decides whether a report joins a story or opens one. A story is as likely as its report most like
 * the new one and its reports on average say together: the first alone would chain events that are
 * told of in one breath, the second alone would lose follow-ups.
 */
final class Grouper {

  /** The share of the report most like the new one; the rest is that of all on average. */
  private static final double BEST = 0.5;

  /** A report joins a story from these odds on, as a logarithm. */
  private final double threshold;

  private Grouper(double threshold) {
    this.threshold = threshold;
  }

  static Grouper standard() {
    return new Grouper(0);
  }

  /**
   * A report of a story.
   *
   * @param begun when the first report of the story was published
   */
  record Candidate(StoryId story, Optional<LocalDate> begun, Weighed report) {}

  /** Where the report goes; of stories equally likely to the one that comes first. */
  Placement place(Weighed report, List<Candidate> candidates) {
    Map<StoryId, List<Evidence>> stories = new LinkedHashMap<>();
    for (Candidate candidate : candidates) {
      Reason age = Likeness.storyAge(candidate.begun, report.profile().day());
      stories
          .computeIfAbsent(candidate.story, story -> new ArrayList<>())
          .add(Likeness.of(report, candidate.report).and(age));
    }
    Optional<Placement.Joins> best = Optional.empty();
    for (Map.Entry<StoryId, List<Evidence>> story : stories.entrySet()) {
      Placement.Joins joins = joins(story.getKey(), story.getValue());
      if (joins.score() > best.map(Placement.Joins::score).orElse(threshold)) {
        best = Optional.of(joins);
      }
    }
    return best.<Placement>map(joins -> joins)
        .orElseGet(() -> new Placement.Opens(StoryId.openedBy(report.profile().report())));
  }

  private static Placement.Joins joins(StoryId story, Collection<Evidence> members) {
    Evidence best = Collections.max(members, BY_SCORE);
    double mean = members.stream().mapToDouble(Evidence::score).average().orElseThrow();
    return new Placement.Joins(story, BEST * best.score() + (1 - BEST) * mean, best);
  }

  private static final Comparator<Evidence> BY_SCORE = Comparator.comparingDouble(Evidence::score);
}
