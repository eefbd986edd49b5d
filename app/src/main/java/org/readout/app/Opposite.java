package org.readout.app;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.archive.Archive;
import org.readout.archive.ArchiveException;
import org.readout.archive.Rearrangements;
import org.readout.archive.Rearrangements.Recorded;
import org.readout.archive.StoryList;
import org.readout.grouping.StoryId;
import org.readout.report.ReportId;

/**
 * The act that takes a merge, split or move back: offered only where every report would be in the
 * story in which it was, and that would answer to the id that it had. Reports come back behind the
 * others of their story.
 *
 * @param act "merge", "split" or "move"
 * @param story on which it is done
 * @param reports which it names
 * @param into where they are to be; empty for a split
 */
public record Opposite(String act, StoryId story, List<ReportId> reports, Optional<StoryId> into) {

  public Opposite {
    reports = List.copyOf(reports);
  }

  /**
   * The one that is exact now, if one is.
   *
   * @param later what was done to the story after it
   */
  public static Optional<Opposite> of(Recorded one, Collection<Recorded> later, Archive archive) {
    StoryList stories = archive.stories();
    boolean there = stories.reports(one.into()).containsAll(one.reports());
    if (!there
        || one.reports().isEmpty()
        || later.stream().anyMatch(other -> touches(other, one))) {
      return Optional.empty();
    }
    return switch (one.kind()) {
      case "merge" -> apart(one, stories);
      case "split" -> together(one, stories);
      default -> back(one, stories);
    };
  }

  /** The one that is exact now, if one is, of what is in the archive. */
  public static Optional<Opposite> of(Recorded one, Archive archive) {
    List<Recorded> later =
        archive.rearrangements().all().stream()
            .filter(other -> other.number() > one.number())
            .toList();
    return of(one, later, archive);
  }

  /** Does it. */
  public Recorded perform(Archive archive, String by) {
    Rearrangements rearrangements = archive.rearrangements();
    return switch (act) {
      case "merge" -> rearrangements.merge(story, into.orElseThrow(), by);
      case "split" -> rearrangements.split(story, Set.copyOf(reports), by);
      default -> rearrangements.move(reports.getFirst(), into.orElseThrow(), by);
    };
  }

  private static boolean touches(Recorded other, Recorded one) {
    List<StoryId> both = List.of(one.from(), one.into());
    return both.contains(other.from())
        || both.contains(other.into())
        || other.reports().stream().anyMatch(one.reports()::contains);
  }

  /** A split gives the story of its first report's opening, and leaves the other side its id. */
  private static Optional<Opposite> apart(Recorded one, StoryList stories) {
    List<ReportId> all = stories.reports(one.into());
    boolean others = all.size() > one.reports().size();
    boolean opener =
        one.reports().stream().map(StoryId::openedBy).anyMatch(id -> id.equals(one.into()));
    boolean same = StoryId.openedBy(one.reports().getFirst()).equals(one.from());
    return others && !opener && same && answers(one.from(), one.into(), stories)
        ? Optional.of(new Opposite("split", one.into(), one.reports(), Optional.empty()))
        : Optional.empty();
  }

  private static Optional<Opposite> together(Recorded one, StoryList stories) {
    boolean same = stories.reports(one.into()).size() == one.reports().size();
    return same && answers(one.from(), one.from(), stories)
        ? Optional.of(new Opposite("merge", one.into(), List.of(), Optional.of(one.from())))
        : Optional.empty();
  }

  private static Optional<Opposite> back(Recorded one, StoryList stories) {
    return answers(one.from(), one.from(), stories)
        ? Optional.of(new Opposite("move", one.into(), one.reports(), Optional.of(one.from())))
        : Optional.empty();
  }

  /** Whether an id answers with a story. */
  private static boolean answers(StoryId id, StoryId story, StoryList stories) {
    try {
      return stories.named(id.value()).equals(story) && !stories.reports(story).isEmpty();
    } catch (ArchiveException e) {
      return false;
    }
  }
}
