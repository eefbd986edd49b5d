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
}
