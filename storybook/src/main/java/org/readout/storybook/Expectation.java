package org.readout.storybook;

import java.util.List;

/** A finding that a story expects; the words of a place stand in its report as given. */
public sealed interface Expectation {

  /** Words of a report. */
  record Place(String report, String words) {}

  record SpeakerIs(Place place, String name) implements Expectation {}

  record NobodySaid(Place place) implements Expectation {}

  /** Empty strings stand for what the attribution lacks. */
  record AttributionIs(String report, String source, String cue, String content)
      implements Expectation {}

  record ModeIs(Place place, String mode) implements Expectation {}

  record KindIs(Place place, String kind) implements Expectation {}

  /** The changes and the meaning of whichever of the two is not the base. */
  record OneUtterance(Place one, Place other, List<String> changes, List<String> meaning)
      implements Expectation {}

  record TwoUtterances(Place one, Place other) implements Expectation {}

  record TimeIs(Place place, String value) implements Expectation {}

  record EntityIs(Place place, String name) implements Expectation {}

  record PublishedIs(String report, String day, String from) implements Expectation {}

  /** A row of the facts joins the two places. */
  record OneFact(Place one, Place other) implements Expectation {}

  record TwoFacts(Place one, Place other) implements Expectation {}

  /** The places are, or lie in, passages of two positions. */
  record ConflictIs(String kind, String judgement, Place one, Place other) implements Expectation {}

  record NoConflict() implements Expectation {}

  /** What the place tells, the other report does not have. */
  record AbsentFrom(Place place, String report) implements Expectation {}

  /** One report tells it, and it is clear enough that no other does. */
  record OnlyThere(Place place) implements Expectation {}

  /** Another tells it too, or may. */
  record PerhapsElsewhere(Place place) implements Expectation {}

  /** A report says that another does not have what the place tells. */
  record SaidAbsent(Place place, String report, Place says) implements Expectation {}

  /** No report says so of another. */
  record NotSaidAbsent(Place place, String report) implements Expectation {}

  /** Nothing is said of whether the other report has it. */
  record NotKnownOf(Place place, String report) implements Expectation {}

  /** A report calls somebody or something so, in its "own" words or in those that it "quoted". */
  record CalledSo(String name, String report, String label, String voice) implements Expectation {}

  /** A line of the brief cites words that hold or overlap the place. */
  record InBrief(Place place) implements Expectation {}

  /** Neither a line of the brief that tells no difference nor one of the timeline cites both. */
  record NoAgreement(Place one, Place other) implements Expectation {}

  /** No line of the brief cites words that hold or overlap the place. */
  record NotInBrief(Place place) implements Expectation {}

  /** The innermost attribution around the place says whether it is denied. */
  record DeniedIs(Place place, boolean denied) implements Expectation {}

  /** A row of the facts has a passage that overlaps the place and is stated so. */
  record StatedSo(Place place, String statement) implements Expectation {}

  /** No row of the facts has a passage that overlaps the place. */
  record NoFact(Place place) implements Expectation {}

  /** A report has words of another's: it is a "copy", a "rewrite" or from a "release". */
  record DerivedFrom(String report, String from, String kind) implements Expectation {}

  /** A report has no words of another's. */
  record OwnWords(String report) implements Expectation {}

  /** A report goes back to another, or to itself. */
  record RootIs(String report, String root) implements Expectation {}

  /** A row of the facts has a passage that overlaps the place and counts so many independent. */
  record CountedSo(Place place, int independent) implements Expectation {}

  /** An event has the place among its passages; "-" for a target that is not named. */
  record EventIs(Place place, String source, String code, String target, String status)
      implements Expectation {}

  /** One event has passages at both places. */
  record OneEvent(Place one, Place other) implements Expectation {}

  /** No event has passages at both places. */
  record TwoEvents(Place one, Place other) implements Expectation {}

  /** No event has a passage that overlaps the place. */
  record NoEvent(Place place) implements Expectation {}

  /** Nothing in the timeline cites the place. */
  record Undated(Place place) implements Expectation {}

  /** An item of the readouts has both places, and at least these differences. */
  record OneItem(Place one, Place other, List<String> differences) implements Expectation {}

  /** No item of the readouts has both. */
  record TwoItems(Place one, Place other) implements Expectation {}

  /** An item of the readouts that one side alone tells, with at least these differences. */
  record ItemAlone(Place place, List<String> differences) implements Expectation {}

  /** The item of the readouts that has the place lacks such a difference. */
  record NoDifference(Place place, String difference) implements Expectation {}

  /** Fewer than two sides speak. */
  record NoReadouts() implements Expectation {}
}
