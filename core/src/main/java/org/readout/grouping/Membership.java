package org.readout.grouping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.readout.report.ReportId;

/**
 * Which report is in which story. Stories are merged and split and reports moved; every id that was
 * ever given goes on answering. Not safe for several threads.
 */
public final class Membership {
  private final Map<ReportId, StoryId> storyOf = new HashMap<>();
  private final SequencedMap<StoryId, List<ReportId>> stories = new LinkedHashMap<>();
  private final Map<StoryId, StoryId> mergedInto = new HashMap<>();
  private final List<Rearrangement> rearrangements = new ArrayList<>();

  /** Puts reports into a story, which is opened if it is not there. */
  public void put(List<ReportId> moved, StoryId story) {
    mergedInto.remove(story);
    stories.computeIfAbsent(story, opened -> new ArrayList<>()).addAll(moved);
    moved.forEach(report -> storyOf.put(report, story));
  }

  /** Says again what was recorded before: an id answers with another story. */
  public void answerWith(StoryId id, StoryId story) {
    mergedInto.put(id, story);
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

  /** The report that is in the story longest. */
  Optional<ReportId> first(StoryId story) {
    return stories.getOrDefault(story, List.of()).stream().findFirst();
  }

  /** All stories there are now, in the order they were opened. */
  public List<StoryId> all() {
    return List.copyOf(stories.keySet());
  }

  /** What was merged, split and moved since this was made, in order. */
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
    requireTwo(source, target, from + " and " + into + " are one story");
    putAll(source, target);
    return record(new Rearrangement.Merged(source, target));
  }

  private void putAll(StoryId source, StoryId target) {
    List<ReportId> moved = members(source);
    stories.remove(source);
    put(moved, target);
    mergedInto.put(source, target);
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
    StoryId opened = freeId(moved);
    stories.put(source, new ArrayList<>(opener ? chosen : others));
    mergedInto.remove(opened);
    put(moved, opened);
    return record(new Rearrangement.Split(source, opened, moved));
  }

  /** The id that the first of the reports opens and that no other story has. */
  private StoryId freeId(List<ReportId> moved) {
    return moved.stream()
        .map(StoryId::openedBy)
        .filter(id -> !stories.containsKey(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no id is free for " + moved));
  }

  private List<ReportId> side(StoryId story, Set<ReportId> apart, boolean chosen) {
    return reports(story).stream().filter(report -> apart.contains(report) == chosen).toList();
  }

  /**
   * Puts one report into another story. If it was the last of its story, that is merged.
   *
   * @throws IllegalArgumentException if either is not there, or the report is in the story already
   */
  public Rearrangement move(ReportId report, StoryId into) {
    StoryId source =
        storyOf(report)
            .orElseThrow(() -> new IllegalArgumentException("there is no report " + report));
    StoryId target = require(into);
    requireTwo(source, target, report + " is in " + into + " already");
    if (members(source).size() == 1) {
      putAll(source, target);
    } else {
      stories.getOrDefault(source, new ArrayList<>()).remove(report);
      put(List.of(report), target);
    }
    return record(new Rearrangement.Moved(report, source, target));
  }

  private static void requireTwo(StoryId one, StoryId other, String message) {
    if (one.equals(other)) {
      throw new IllegalArgumentException(message);
    }
  }

  private StoryId require(StoryId story) {
    return current(story)
        .orElseThrow(() -> new IllegalArgumentException("there is no story " + story));
  }

  private Rearrangement record(Rearrangement rearrangement) {
    rearrangements.add(rearrangement);
    return rearrangement;
  }
}
