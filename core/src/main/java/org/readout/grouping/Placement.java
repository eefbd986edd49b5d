package org.readout.grouping;

/** Where a report goes. */
public sealed interface Placement {

  StoryId story();

  /**
   * Into a story that there is.
   *
   * @param score logarithm of the odds that it belongs there
   * @param evidence with the report of the story that is most like it
   */
  record Joins(StoryId story, double score, Evidence evidence) implements Placement {}

  /** Where it went in a run before this one, whose evidence is not kept here. */
  record Earlier(StoryId story) implements Placement {}

  /** Into a story of its own. */
  record Opens(StoryId story) implements Placement {}
}
