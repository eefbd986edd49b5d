package org.readout.story;

import java.util.List;
import java.util.Optional;
import org.readout.text.Days;

/**
 * What happened, when and where, in short.
 *
 * @param id derived from the id of the story's first report, or that by which an archive knows it
 * @param headline in a report's own words
 * @param when TIMEX3 value of the day, where it is known
 * @param days the days it may mean
 * @param places ids of entities
 */
public record StoryHead(
    String id, String headline, Optional<String> when, Days days, List<String> places) {

  public StoryHead {
    places = List.copyOf(places);
  }

  /** The same under the id that an archive knows the story by. */
  public StoryHead called(String name) {
    return new StoryHead(name, headline, when, days, places);
  }
}
