package org.readout.grouping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.readout.report.ReportId;

/**
 * Stories as they grow: every report is placed as it comes, which changes nothing for those before
 * it. The same reports in the same order make the same stories. What is merged or split later is
 * recorded, and every id that was ever given goes on answering. Not safe for several threads.
 */
public final class Stories {
  private final Grouper grouper = Grouper.standard();
  private final WordWeights weights = new WordWeights();
  private final Candidates candidates = new Candidates();
  private final List<Weighed> reports = new ArrayList<>();
  private final Map<ReportId, Weighed> byId = new HashMap<>();
  private final Map<ReportId, Placement> placements = new HashMap<>();
  private final Map<ReportId, StoryId> storyOf = new HashMap<>();
  private final SequencedMap<StoryId, List<ReportId>> stories = new LinkedHashMap<>();
  private final Map<StoryId, StoryId> mergedInto = new HashMap<>();
  private final List<Rearrangement> rearrangements = new ArrayList<>();

  /**
   * Places a report; for one that is there already the answer is that of the first time, whatever
   * was merged or split since: {@link #storyOf} tells where it is now.
   */
  public Placement add(Profile profile) {
    Placement there = placements.get(profile.report());
    return there != null ? there : place(profile);
  }

  private Placement place(Profile profile) {
    ReportId id = profile.report();
    weights.count(profile);
    Weighed report = Weighed.of(profile, weights);
    Placement placement = grouper.place(report, candidates(report));
    candidates.add(reports.size(), report.words());
    byId.put(id, report);
    reports.add(report);
    placements.put(id, placement);
    put(List.of(id), placement.story());
    return placement;
  }

  private List<Grouper.Candidate> candidates(Weighed report) {
    return candidates.of(report.words()).stream().map(reports::get).map(this::candidate).toList();
  }

  private Grouper.Candidate candidate(Weighed report) {
    return new Grouper.Candidate(storyOf(report.profile().report()).orElseThrow(), report);
  }

  private void put(List<ReportId> moved, StoryId story) {
    stories.computeIfAbsent(story, opened -> new ArrayList<>()).addAll(moved);
    moved.forEach(report -> storyOf.put(report, story));
  }

  /** The story that a report is in now. */
  public Optional<StoryId> storyOf(ReportId report) {
    return Optional.ofNullable(storyOf.get(report));
  }

  /**
   * The story that answers to an id: itself, or what it was merged into; empty if none ever was.
   */
  public Optional<StoryId> current(StoryId story) {
    StoryId current = story;
    for (StoryId next = mergedInto.get(current); next != null; next = mergedInto.get(current)) {
      current = next;
    }
    return stories.containsKey(current) ? Optional.of(current) : Optional.empty();
  }

  /** The reports of the story that answers to an id, in the order they came to it. */
  public List<ReportId> reports(StoryId story) {
    return current(story).map(this::members).orElse(List.of());
  }

  private List<ReportId> members(StoryId story) {
    return List.copyOf(stories.getOrDefault(story, List.of()));
  }

  /** All stories there are now, in the order they were opened. */
  public List<StoryId> all() {
    return List.copyOf(stories.keySet());
  }

  /** What was merged and split, in order. */
  public List<Rearrangement> rearrangements() {
    return List.copyOf(rearrangements);
  }

  /**
   * Puts all reports of a story into another.
   *
   * @throws IllegalArgumentException if either id is of no story, or both are of one
   */
  public Rearrangement merge(StoryId from, StoryId into) {
    StoryId source = require(from);
    StoryId target = require(into);
    if (source.equals(target)) {
      throw new IllegalArgumentException(from + " and " + into + " are one story");
    }
    List<ReportId> moved = members(source);
    stories.remove(source);
    put(moved, target);
    mergedInto.put(source, target);
    return record(new Rearrangement.Merged(source, target));
  }

  /**
   * Parts reports of a story from the others. The side of the report that opened the story keeps
   * its id, the other side gets the id of the story that the first of its reports opens.
   *
   * @throws IllegalArgumentException if the id is of no story, or one side would be empty
   */
  public Rearrangement split(StoryId story, Set<ReportId> apart) {
    StoryId source = require(story);
    List<ReportId> chosen = side(source, apart, true);
    List<ReportId> others = side(source, apart, false);
    if (chosen.isEmpty() || others.isEmpty()) {
      throw new IllegalArgumentException("a split of " + story + " leaves one side empty");
    }
    boolean opener = chosen.stream().anyMatch(report -> StoryId.openedBy(report).equals(source));
    List<ReportId> moved = opener ? others : chosen;
    StoryId opened = StoryId.openedBy(moved.getFirst());
    stories.put(source, new ArrayList<>(opener ? chosen : others));
    mergedInto.remove(opened);
    put(moved, opened);
    return record(new Rearrangement.Split(source, opened, moved));
  }

  private List<ReportId> side(StoryId story, Set<ReportId> apart, boolean chosen) {
    return reports(story).stream().filter(report -> apart.contains(report) == chosen).toList();
  }

  private StoryId require(StoryId story) {
    return current(story)
        .orElseThrow(() -> new IllegalArgumentException("there is no story " + story));
  }

  private Rearrangement record(Rearrangement rearrangement) {
    rearrangements.add(rearrangement);
    return rearrangement;
  }

  /**
   * What speaks for and against a report telling of the event of a story: the comparison with the
   * story's report that is most like it, with the words in which it shows. Empty where either is
   * not there, or the report is the only one of the story.
   */
  public Optional<Evidence> why(ReportId report, StoryId story) {
    return Optional.ofNullable(byId.get(report)).flatMap(one -> why(one, story));
  }

  private Optional<Evidence> why(Weighed one, StoryId story) {
    return reports(story).stream()
        .filter(member -> !member.equals(one.profile().report()))
        .flatMap(member -> Optional.ofNullable(byId.get(member)).stream())
        .max(Comparator.comparingDouble(member -> Likeness.of(one, member).score()))
        .map(member -> Likeness.inWords(one, member, weights));
  }
}
