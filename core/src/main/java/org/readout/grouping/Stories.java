package org.readout.grouping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.readout.report.ReportId;

/**
 * Stories as they grow: every report is placed as it comes, which changes nothing for those before
 * it. The same reports in the same order make the same stories, also when they are kept in between
 * and taken up again. What is merged or split later is recorded, and every id that was ever given
 * goes on answering. Not safe for several threads.
 */
public final class Stories {
  private final Grouper grouper = Grouper.standard();
  private final Candidates candidates = new Candidates();
  private final List<Weighed> reports = new ArrayList<>();
  private final Map<ReportId, Weighed> byId = new HashMap<>();
  private final Map<ReportId, Placement> placements = new HashMap<>();
  private final WordWeights weights;
  private final Membership membership;

  public Stories() {
    this(new WordWeights(), new Membership());
  }

  private Stories(WordWeights weights, Membership membership) {
    this.weights = weights;
    this.membership = membership;
  }

  /**
   * Stories to be taken up where they were left; {@link #restore} gives them their reports.
   *
   * @param words as {@link #wordsFrom} numbered them; blank where one is to be forgotten
   * @param membership where the reports are now
   */
  public static Stories resumed(List<String> words, Membership membership) {
    return new Stories(new WordWeights(words), membership);
  }

  /** A report that was placed before; they come in the order in which they were placed. */
  public void restore(Weighed report) {
    weights.recount(report.words());
    keep(report);
    ReportId id = report.profile().report();
    membership.storyOf(id).ifPresent(story -> placements.put(id, new Placement.Earlier(story)));
  }

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
    keep(report);
    placements.put(id, placement);
    membership.put(List.of(id), placement.story());
    return placement;
  }

  private void keep(Weighed report) {
    candidates.add(reports.size(), report.words());
    byId.put(report.profile().report(), report);
    reports.add(report);
  }

  /** Reports that are in no story any more are no candidates. */
  private List<Grouper.Candidate> candidates(Weighed report) {
    return candidates.of(report.words()).stream()
        .map(reports::get)
        .flatMap(one -> candidate(one).stream())
        .toList();
  }

  private Optional<Grouper.Candidate> candidate(Weighed report) {
    return storyOf(report.profile().report())
        .map(story -> new Grouper.Candidate(story, begun(story), report));
  }

  private Optional<LocalDate> begun(StoryId story) {
    return membership.first(story).flatMap(this::weighed).flatMap(first -> first.profile().day());
  }

  /** What is to be kept of a report. */
  public Optional<Weighed> weighed(ReportId report) {
    return Optional.ofNullable(byId.get(report));
  }

  /** The words from this number on, in the order of their numbers, which begin with 0. */
  public List<String> wordsFrom(int number) {
    return weights.wordsFrom(number);
  }

  /** The story that a report is in now. */
  public Optional<StoryId> storyOf(ReportId report) {
    return membership.storyOf(report);
  }

  /**
   * The story that answers to an id: itself, or what it was merged into; empty if none ever was.
   */
  public Optional<StoryId> current(StoryId story) {
    return membership.current(story);
  }

  /** The reports of the story that answers to an id, in the order they came to it. */
  public List<ReportId> reports(StoryId story) {
    return membership.reports(story);
  }

  /** All stories there are now, in the order they were opened. */
  public List<StoryId> all() {
    return membership.all();
  }

  /** What was merged and split, in order. */
  public List<Rearrangement> rearrangements() {
    return membership.rearrangements();
  }

  /**
   * Puts all reports of a story into another.
   *
   * @throws IllegalArgumentException if either id is of no story, or both are of one
   */
  public Rearrangement merge(StoryId from, StoryId into) {
    return membership.merge(from, into);
  }

  /**
   * Parts reports of a story from the others, as {@link Membership#split} says.
   *
   * @throws IllegalArgumentException if the id is of no story, or one side would be empty
   */
  public Rearrangement split(StoryId story, Set<ReportId> apart) {
    return membership.split(story, apart);
  }

  /**
   * Puts one report into another story.
   *
   * @throws IllegalArgumentException if either is not there, or the report is in the story already
   */
  public Rearrangement move(ReportId report, StoryId into) {
    return membership.move(report, into);
  }

  /**
   * What speaks for and against a report telling of the event of a story: the comparison with the
   * story's report that is most like it, with the words in which it shows. Empty where either is
   * not there, or the report is the only one of the story.
   */
  public Optional<Evidence> why(ReportId report, StoryId story) {
    List<Weighed> members =
        reports(story).stream().flatMap(member -> weighed(member).stream()).toList();
    return weighed(report).flatMap(one -> why(one, members, weights::word));
  }

  /**
   * The same of reports that were kept.
   *
   * @param members of the story, the first first
   * @param words by their numbers
   */
  public static Optional<Evidence> why(
      Weighed one, List<Weighed> members, IntFunction<String> words) {
    return members.stream()
        .filter(member -> !member.profile().report().equals(one.profile().report()))
        .max(Comparator.comparingDouble(member -> Likeness.of(one, member).score()))
        .map(member -> Likeness.inWords(one, member, words).and(age(one, members)));
  }

  private static Reason age(Weighed one, List<Weighed> members) {
    Optional<LocalDate> begun = members.getFirst().profile().day();
    return Likeness.storyAge(begun, one.profile().day());
  }
}
